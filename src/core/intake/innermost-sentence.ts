import type { Spelled } from './spelled';

/** The sentence that stands deepest in a paste, and how deep. */
export interface InnermostSentence {
  text: string;
  depth: number;
}

/** A template repeats its message with gaps. */
const headerKey = /^(?:messageTemplate|code|status|statusCode|source)$/i;
const messageKey = /^(?:message|errormessage|error_description|.*InnerError\.Message)$/i;
/** What services write behind their sentence: ids of the request, a stack, a hint where to read more. */
const behindSentence = /\s*(?:\n|(?:client|service)RequestId:|Please see https?:|--->)[\s\S]*$/;
const words = /\p{L}{2}[^\n]*\s[^\n]*\p{L}{2}/u;
/** Sentences that name no reason. */
const saysNothing =
  /^(?:an? |the )?(?:unexpected |unknown |internal |general |one or more )*(?:server |system )*errors? (?:has |have )?occurred|^see (?:the )?inner exception|^please try again|^(?:bad|internal|unknown|unexpected) \w{0,20} ?error$/i;
const shortestSentence = 8;
const longestSentence = 200;

/**
 * What the innermost message of a paste says, in JSON or behind a sentence that carries it; of several equally deep ones the last,
 * as inner ones stand behind.
 */
export function innermostSentence(spelled: readonly Spelled[]): InnermostSentence | undefined {
  let innermost: InnermostSentence | undefined;
  for (const { text, depth } of spelled.flatMap(sentencesOf)) {
    if (depth < (innermost?.depth ?? 0)) continue;
    const sentence = sentenceOf(text);
    if (sentence !== undefined) innermost = { text: sentence, depth };
  }
  return innermost;
}

function sentencesOf({ segment: { path, text }, carried, depthAt }: Spelled): InnermostSentence[] {
  const isMessage = (path.some((key) => messageKey.test(key)) && !headerKey.test(path.at(-1) ?? '')) || isDetail(path);
  const whole = isMessage ? [{ start: 0, end: text.text.length }] : [];
  // A template has gaps where its message has sentences.
  const parts = path.at(-1) === 'messageTemplate' ? [] : carried;
  return [...whole, ...parts].map(({ start, end }) => {
    // What a sentence in it carries is told by itself.
    const next = carried.find(({ around }) => around.start >= start && around.start < end);
    return { text: text.text.slice(start, next?.around.start ?? end), depth: depthAt(start) };
  });
}

/** `details[].detail.value`, as Power BI lists what a data source said. */
function isDetail(path: readonly string[]): boolean {
  return path.at(-1) === 'value' && path.at(-2) === 'detail';
}

/** The words of a text without what stands behind its sentence; undefined when there is no sentence. */
function sentenceOf(text: string): string | undefined {
  const sentence = withoutOpenQuote(text.trim().replace(behindSentence, '').trim());
  if (sentence.length < shortestSentence || !words.test(sentence) || saysNothing.test(sentence)) return undefined;
  return sentence.length > longestSentence ? `${sentence.slice(0, longestSentence).trimEnd()}\u2026` : sentence;
}

/** A quote at the end that opened before the sentence. */
function withoutOpenQuote(sentence: string): string {
  const quote = /["'](?=\.?$)/.exec(sentence)?.[0];
  const isOpen = quote !== undefined && sentence.split(quote).length % 2 === 0;
  return isOpen ? sentence.slice(0, sentence.lastIndexOf(quote)) : sentence;
}
