import type { Diagnosis, Findings } from '../diagnosis/diagnose';
import type { Engine } from '../diagnosis/engine';
import { hintsIn } from '../intake/hint';
import { walkGuide, type GuideAnswer } from '../knowledge/guide/walk-guide';
import { longestPaste, type ErrorReport } from '../intake/read-paste';
import type { Case } from './case';
import { standingEntries, stateOf, type AssistantEvent } from './case-state';

const nothing: ErrorReport = {
  text: '',
  codes: [],
  facts: [],
  hints: [],
  messages: [],
  speakers: [],
  spoken: '',
  innermost: undefined,
  httpStatuses: [],
  saidStatuses: [],
  fields: {},
  events: [],
  isDump: false,
  expressions: [],
  judged: [],
  redactions: [],
};

/** What all pastes of a case say together. A later paste's facts, hints, fields and named details replace an earlier one's. */
export function joinReports(reports: readonly ErrorReport[]): ErrorReport {
  const [only, another] = reports;
  // The same report, so that whoever diagnosed it need not do so again.
  if (only && !another) return only;
  return reports.reduce<ErrorReport>((all, report) => {
    const facts = new Set(report.facts.map(({ fact }) => fact));
    const told = [...all.facts.filter(({ fact }) => !facts.has(fact)), ...report.facts];
    const hinted = new Set(report.hints.map(({ fact }) => fact));
    const codes = new Set(all.codes.map(({ code }) => code.key));
    const newer = new Map(report.messages.map((message) => [message.id, message]));
    const messages = new Set(all.messages.map(({ id }) => id));
    return {
      text: all.text === '' ? report.text : `${all.text}\n${report.text}`,
      codes: [...all.codes, ...report.codes.filter(({ code }) => !codes.has(code.key))],
      facts: told,
      hints: hintsIn([...all.hints.filter(({ fact }) => !hinted.has(fact)), ...report.hints], told),
      messages: [
        ...all.messages.map((message) => newer.get(message.id) ?? message),
        ...report.messages.filter(({ id }) => !messages.has(id)),
      ],
      speakers: [...new Set([...all.speakers, ...report.speakers])],
      spoken: all.spoken === '' ? report.spoken : `${all.spoken}\n${report.spoken}`,
      innermost: report.innermost ?? all.innermost,
      httpStatuses: [...new Set([...all.httpStatuses, ...report.httpStatuses])],
      saidStatuses: [...new Set([...all.saidStatuses, ...report.saidStatuses])],
      fields: { ...all.fields, ...report.fields },
      events: [...all.events, ...report.events],
      isDump: all.isDump || report.isDump,
      // The expression that was pasted last is the one that fails now.
      expressions: report.expressions.length > 0 ? report.expressions : all.expressions,
      // A newer output is judged by itself.
      judged: report.isDump ? report.judged : all.judged,
      redactions: [...all.redactions, ...report.redactions],
    };
  }, nothing);
}

/**
 * How much of a case is read word for word, in UTF-16 units, the newest pastes first. Of older ones what was recognised in them
 * is read, as it is when their words are deleted; so a turn costs the same however much was pasted before.
 */
export const mostRead = 2 * longestPaste;

/** How much text a case takes; what is pasted beyond that begins a new one. In UTF-16 units. */
const mostKept = 8 * longestPaste;
const mostPastes = 50;

/** Whether a case has room for one more paste. */
export function hasRoomFor({ log }: Pick<Case, 'log'>, text: string): boolean {
  const texts = stateOf({ log }).texts;
  const kept = texts.reduce((sum, { length }) => sum + length, 0);
  return texts.length < mostPastes && kept + text.length <= mostKept;
}

/** What is read of each entry that is a paste: its words, or what was recognised in them. */
function readOf(entries: Case['log'], most: number): (string | undefined)[] {
  let left = most;
  return entries
    .toReversed()
    .map(({ event }) => {
      if (event.kind !== 'pasted') return undefined;
      const { text, recognised = '' } = event;
      const read = text.length <= left ? text : recognised;
      left -= read.length;
      return read;
    })
    .reverse();
}

/**
 * What is known about a case. Its texts are read again, up to `most` of them, so that a better knowledge base also helps old
 * cases.
 */
export function findingsOf(aCase: Case, engine: Engine, most = mostRead): Findings {
  const { answers, unknown, tried, chosen, refused, guided, reconsidering, ...state } = stateOf(aCase);
  const entries = standingEntries(aCase.log);
  const texts = readOf(entries, most);
  const pastes = entries.flatMap(({ at: pastedAt }, at): Paste[] => {
    const text = texts[at];
    const reading = text === undefined ? undefined : engine.read(text, pastedAt);
    return reading?.kind === 'report' ? [{ at, report: reading.report }] : [];
  });
  const report = joinReports(pastes.map((paste) => paste.report));
  const found = state.found && !refused.has(state.found.article) ? state.found : undefined;
  const wordsOf = ({ start, end }: AssistantEvent['quote']): string => textOf(state.texts).slice(start, end);
  return {
    report: found ? withHints(report, found, wordsOf) : report,
    found: found && { article: found.article, words: wordsOf(found.quote), wanted: found.wanted },
    answers: newerThanPastes(entries, pastes, answers),
    unknown,
    tried,
    chosen: chosen ?? ledTo(guided, engine),
    refused,
    asking: reconsidering,
  };
}

/** The article the guide led to. */
function ledTo(guided: readonly GuideAnswer[], { index }: Engine): string | undefined {
  if (guided.length === 0) return undefined;
  const place = walkGuide(index.knowledge.guide ?? {}, guided);
  return place.kind === 'article' ? place.id : undefined;
}

/** The texts of a case as an assistant is shown them, and as its quotes count in them. */
export function textOf(texts: readonly string[]): string {
  return texts.join('\n');
}

/** Facts that an assistant read in the person's words are hints as any other: they settle nothing. */
function withHints(
  report: ErrorReport,
  { facts }: AssistantEvent,
  wordsOf: (quote: AssistantEvent['quote']) => string,
): ErrorReport {
  const read = facts.map(({ fact, value, quote }) => ({ fact, value, text: wordsOf(quote) }));
  return { ...report, hints: hintsIn([...report.hints, ...read], report.facts) };
}

/** What a paste says, and its place among what stands. */
interface Paste {
  at: number;
  report: ErrorReport;
}

/** An output pasted after an answer is newer than the answer. */
function newerThanPastes(
  entries: Case['log'],
  pastes: readonly Paste[],
  answers: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const kept = new Map(answers);
  const answeredAt = new Map(
    entries.flatMap(({ event }, at) => (event.kind === 'answered' ? [[event.fact, at] as const] : [])),
  );
  for (const { at, report } of pastes) {
    for (const { fact, from } of report.facts)
      if ((from === 'dsregcmd' || from === 'event') && (answeredAt.get(fact) ?? at) < at) kept.delete(fact);
  }
  return kept;
}

/** What is found of a case. Where its words lead nowhere surely, what they may mean is the choice. */
export function diagnoseCase(aCase: Case, engine: Engine): { findings: Findings; diagnosis: Diagnosis } {
  const found = findingsOf(aCase, engine);
  const diagnosis = engine.diagnose(found);
  const { articles, instead } = engine.suggest(found, diagnosis);
  if (!instead) return { findings: found, diagnosis };
  const findings = { ...found, suggested: articles.map(({ id }) => id) };
  return { findings, diagnosis: engine.diagnose(findings) };
}
