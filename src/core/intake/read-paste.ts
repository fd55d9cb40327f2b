import { expressionsIn } from '../expressions/expressions-in-paste';
import type { ExpressionFinding } from '../expressions/judge-expression';
import type { Speaker } from '../codes/speaker';
import type { IntakeCatalogue } from './catalogue';
import { innermostSentence, type InnermostSentence } from './innermost-sentence';
import { factHinted, factSaid, hearSegment, messageSaid, soughtIn, spokenIn, type SaidMessage } from './hearing';
import { provenBy, speakersOf } from './speakers';
import { isDump, readDsregcmd } from './dsregcmd';
import type { DumpFinding } from './dump-rule';
import { codeFinder, type FoundCode } from './find-codes';
import { hintsIn, type Hint } from './hint';
import { httpStatusesIn, saidStatusesIn } from './http-statuses';
import { fieldsSetAside, judgeDump } from './judge-dump';
import { MappedText, type Span } from './mapped-text';
import { normalise } from './normalise';
import { phraseMatcher, wordsOfPhrase } from './phrase-matcher';
import { isInEvent, isPrintedByEvent, readEvents, withEvents } from './events/read-events';
import { factReader, shapesOf, type KnownFact } from './read-facts';
import { redact, type Redaction } from './redact';
import { speller } from './spelled';
import { looksLikeHtml, unwrapHtml } from './unwrap-html';
import { Vocabulary } from './vocabulary';
import type { WindowsEvent } from './events/windows-event';

/** Longer pastes are logs, not errors: reading them whole would only find more of everything. In UTF-16 units. */
export const longestPaste = 128 * 1024;

/** What a paste says. Everything here is redacted; the paste itself goes no further than intake. */
export interface ErrorReport {
  /** Plain, redacted words of the paste. */
  text: string;
  codes: FoundCode[];
  facts: KnownFact[];
  /** What the person's own words hint at, of facts that nothing in the paste tells. */
  hints: Hint[];
  /** Known message texts found, by the id the catalogue gave them. */
  messages: SaidMessage[];
  /** Who speaks in the paste, as far as it shows. */
  speakers: Speaker[];
  /** The prose and the sentences of services, without JSON's keys, ids and headers. */
  spoken: string;
  /** The innermost sentence of an error, without the ids behind it. */
  innermost: InnermostSentence | undefined;
  /** HTTP statuses that JSON in the paste reports. They are no codes, but when nothing better is there they say something. */
  httpStatuses: number[];
  /** Those that a sentence tells of: "failed with status code 409". Whose they are, only what else is said shows. */
  saidStatuses: number[];
  /** YES/NO and other short fields a dsregcmd output named, by field. */
  fields: Record<string, string>;
  /** Windows events, in the order of the paste. */
  events: WindowsEvent[];
  /** Whether the paste holds an output of dsregcmd, not just a line of one. */
  isDump: boolean;
  /** What the paste says is wrong with an expression, and how it should stand. */
  expressions: ExpressionFinding[];
  /** What the rules say about a dsregcmd output in the paste. */
  judged: DumpFinding[];
  redactions: Redaction[];
}

export type PasteReading =
  { kind: 'report'; report: ErrorReport } | { kind: 'empty' } | { kind: 'too long'; length: number };

/** Reads pastes with one catalogue; building it once keeps its word lists ready. */
export function pasteReader(catalogue: IntakeCatalogue): (paste: string, pastedAt?: string) => PasteReading {
  const { dumpRules = [] } = catalogue;
  // One matcher for all that is sought, so that the words of a paste are looked at once.
  const factsIn = factReader(catalogue.facts);
  const vocabulary = new Vocabulary();
  const spell = speller(vocabulary);
  const codesIn = codeFinder(catalogue.codes, vocabulary);
  const phrases = phraseMatcher(
    soughtIn(catalogue),
    (phrase) => catalogue.phraseWords?.get(phrase) ?? wordsOfPhrase(phrase),
    vocabulary,
  );

  return (paste, pastedAt) => {
    if (paste.length > longestPaste) return { kind: 'too long', length: paste.length };
    const { text, segments, redactions } = redact(
      normalise(looksLikeHtml(paste) ? unwrapHtml(paste) : MappedText.of(paste)),
    );
    if (text.text.trim() === '') return { kind: 'empty' };

    const events = readEvents(text, segments);
    // "HTTP status" and "Registration type" stand in events too, and mean another request there.
    const printed = readDsregcmd(segments).filter((reading) => !isInEvent(reading, events));
    const judged = judgeDump(printed, dumpRules, pastedAt);
    const aside = fieldsSetAside(judged, dumpRules);
    const [dsregcmd, past] = [
      printed.filter(({ field }) => !aside.has(field)),
      printed.filter(({ field }) => aside.has(field)),
    ];
    const isNow = ({ start, end }: Span): boolean => !past.some((line) => line.start <= start && end <= line.end);
    const isPrinted = (place: Span): boolean => isPrintedByEvent(place, events);
    const spelled = spell(segments);
    const heard = spelled.flatMap((one) => hearSegment(one, phrases, { isNow, isPrinted }));
    const speakers = speakersOf(
      heard.flatMap(({ id }) => (id.kind === 'speaker' ? id.speaker : [])),
      segments,
      events,
    );
    const codes = withEvents(codesIn(spelled, speakers), events, catalogue.codes).filter(isNow);
    const hasRunJson = isRunJson(segments.map((segment) => segment.path.join('.')));
    const expressions = expressionsIn(
      segments.filter(({ path }) => path.at(-1) !== 'messageTemplate').map((segment) => segment.text.text),
      text.text,
    );
    const facts = factsIn({
      expressions,
      dsregcmd,
      judged,
      events,
      codes,
      shapes: shapesOf(printed, events, text.text, hasRunJson),
      phrases: heard.flatMap(factSaid),
    });
    const fields = Object.fromEntries(
      dsregcmd.filter(({ value }) => /^[A-Za-z][\w -]{1,30}$/.test(value)).map(({ field, value }) => [field, value]),
    );
    return {
      kind: 'report',
      report: {
        text: text.text,
        codes,
        facts,
        hints: hintsIn(heard.flatMap(factHinted), facts),
        messages: eachOnce(heard.flatMap(messageSaid)),
        speakers: [...new Set([...speakers, ...provenBy(codes)])],
        spoken: spokenIn(spelled),
        innermost: innermostSentence(spelled),
        httpStatuses: httpStatusesIn(segments),
        saidStatuses: saidStatusesIn(spelled),
        fields,
        events,
        expressions,
        isDump: isDump(printed),
        judged: isDump(printed) ? judged : [],
        redactions,
      },
    };
  };
}

/** An error body or an action's output; a token service's JSON ("error_description") is neither. */
function isRunJson(paths: readonly string[]): boolean {
  return (
    paths.some((path) => /(?:^|\.)(?:error\.(?:code|message)|statusCode|actionName|innererror\b.*)$/i.test(path)) &&
    !paths.some((path) => /error_description$/i.test(path))
  );
}

/** Each message where it stands deepest; of several equally deep ones the first, for a template repeats its message behind it. */
function eachOnce(messages: readonly SaidMessage[]): SaidMessage[] {
  const kept = new Map<string, SaidMessage>();
  for (const message of messages)
    if ((kept.get(message.id)?.depth ?? -1) < message.depth) kept.set(message.id, message);
  return [...kept.values()];
}
