import type { Segment } from './unfold-json';

/**
 * The layers of an error that only carry another one. Where the innermost reason stands in each is told in
 * docs/reading.md, which is proven against the table of tests.
 */

/** Codes of carriers: each says that something failed, never what. */
const carrierCodes: ReadonlySet<string> = new Set(
  [
    'ActionFailed',
    'NotSpecified',
    'BadRequest',
    'BadGateway',
    'InvalidTemplate',
    'ExpressionEvaluationFailed',
    'InvalidOpenApiFlow',
    'MultipleErrorsOccurred',
    'XrmApiRequestFailed',
    'BotRequestFailed',
    'UnknownError',
    'InternalServerError',
    'Forbidden',
    'Unauthorized',
    'NotFound',
    'Conflict',
    '0x80060467',
    '0x80040216',
  ].map((code) => code.toLowerCase()),
);

/** Whether a code only carries another one. */
export function isCarrier(value: string): boolean {
  return carrierCodes.has(value.toLowerCase());
}

/** Keys behind which the inner error stands: each is one layer further in. */
const innerKey = /^(?:inner_?-?(?:error|exception|errors|exceptions)|details|body|.*InnerError\.Message)$/i;

/** How many layers of an envelope a path of JSON keys goes through; layers of JSON in strings are counted elsewhere. */
export function layersOf(path: readonly string[]): number {
  let layers = 0;
  for (const key of path) if (innerKey.test(key)) layers += 1;
  return layers;
}

/** Keys whose values are sentences of a service: what a search by words may read. Other keys, ids and headers are nobody's words. */
const sentenceKey =
  /(?:message|description|detail|details|reason|title|summary|text|value|error|errormessage|error_description)$/i;

export function isSentence(path: readonly string[]): boolean {
  const last = path.at(-1);
  return last === undefined || sentenceKey.test(last);
}

/** A template repeats its message with gaps. */
const headerKey = /^(?:messageTemplate|code|status|statusCode|source)$/i;
const messageKey = /^(?:message|errormessage|error_description|.*InnerError\.Message)$/i;
/** What services write behind their sentence: ids of the request, a stack, a hint where to read more. */
const behindSentence = /\s*(?:\n|(?:client|service)RequestId:|Please see https?:)[\s\S]*$/;
const shortestSentence = 8;
const longestSentence = 200;

/** What the innermost message of the JSON in a paste says; of several equally deep ones the last, as inner ones stand behind. */
export function innermostSentence(segments: readonly Segment[]): { text: string; depth: number } | undefined {
  let innermost: { text: string; depth: number } | undefined;
  for (const { path, text, depth } of segments) {
    const isMessage = path.some((key) => messageKey.test(key)) && !headerKey.test(path.at(-1) ?? '');
    const layer = depth + layersOf(path);
    if (!isMessage || layer < (innermost?.depth ?? 0)) continue;
    const sentence = text.text.replace(behindSentence, '').trim();
    if (sentence.length >= shortestSentence && /\s/.test(sentence))
      innermost = { text: shortened(sentence), depth: layer };
  }
  return innermost;
}

function shortened(sentence: string): string {
  return sentence.length > longestSentence ? `${sentence.slice(0, longestSentence).trimEnd()}\u2026` : sentence;
}
