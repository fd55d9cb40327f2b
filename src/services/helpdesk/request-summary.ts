import type { Case } from '../../core/cases/case';
import { stateOf } from '../../core/cases/case-state';
import { signedOf } from '../../core/codes/windows-number';
import { windowsNumberOf } from '../../core/intake/number-codes';
import type { KnownFact } from '../../core/intake/read-facts';
import { fieldsOf, type WindowsEvent } from '../../core/intake/events/windows-event';
import { relevantFactsOf } from '../../core/diagnosis/relevant-facts';
import { factInWords } from '../../core/knowledge/fact-catalogue';
import type { KnowledgeIndex } from '../../core/knowledge/knowledge-index';
import type { CaseView } from '../turns/case-views';
import { tracesIn, type Traces } from './traces';

const mostQuoted = 1200;
const mostEvents = 10;

const learnt: Record<KnownFact['from'], string> = {
  dsregcmd: 'dsregcmd output',
  words: 'their words',
  message: 'the message',
  code: 'the code',
  event: 'Windows event',
  shape: 'kind of paste',
  answer: 'their answer',
};

/** Everything IT needs to act without asking again, as plain text. Holds only redacted words. */
export function requestSummary(aCase: Case, { diagnosis, findings }: CaseView, index: KnowledgeIndex): string {
  const state = stateOf(aCase);
  const { texts, redactions, unknown, tried, notDoable, stepsDone } = state;
  const facts = index.knowledge.facts;
  const [match] = diagnosis.matches;
  const traces = tracesIn(texts);
  const causes = match?.causes ?? [];
  const idOf = (cause: string): string => `${match?.article.id ?? ''}/${cause}`;
  const section = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `- ${line}`)];

  return [
    `Case ${aCase.id}, opened ${aCase.log[0]?.at ?? ''}`,
    match ? `${match.article.title} (${Math.round(match.confidence * 100)} % sure)` : 'No known problem matched.',
    ...section(
      'Codes',
      diagnosis.codes.map((code) => {
        const number = windowsNumberOf(code.code);
        return `${code.names[0] ?? code.text}${number === undefined ? '' : ` (${code.code.value}, ${signedOf(number)}, ${number})`}, ${code.role}`;
      }),
    ),
    ...section('Windows events', findings.report.events.slice(0, mostEvents).map(eventInWords)),
    ...section(
      'Known',
      relevantFacts({ diagnosis, findings }, index).map(
        ({ fact, value, from }) => `${factInWords(facts, fact, value)} [${learnt[from]}]`,
      ),
    ),
    ...section(
      'Said in passing, not confirmed',
      diagnosis.hints.map(({ fact, value, text }) => `${factInWords(facts, fact, value)} [\u201C${text}\u201D]`),
    ),
    ...section(
      'Could not be found out',
      [...unknown]
        .filter((fact) => !diagnosis.facts.some((known) => known.fact === fact))
        .map((fact) => facts[fact]?.title ?? fact),
    ),
    ...section(
      'Still possible',
      causes
        .filter(({ state: standing }) => standing !== 'ruled out')
        .map(({ cause, state: standing }) => `${cause.title} (${standing})`),
    ),
    ...section(
      'Ruled out',
      causes
        .filter(({ state: standing, tried: wasTried }) => standing === 'ruled out' && !wasTried)
        .map(
          ({ cause, because }) =>
            `${cause.title} Because: ${because.map(({ fact, values }) => factInWords(facts, fact, ...values)).join('; ')}`,
        ),
    ),
    ...section(
      'Tried without success',
      causes.filter(({ cause }) => tried.has(idOf(cause.id))).map(({ cause }) => cause.title),
    ),
    ...section(
      'Steps done',
      causes
        .filter(({ cause }) => stepsDone.has(idOf(cause.id)))
        .map(({ cause }) => `${cause.title}: step ${[...(stepsDone.get(idOf(cause.id)) ?? [])].join(', ')}`),
    ),
    ...section(
      'Could not do it themselves',
      causes.filter(({ cause }) => notDoable.has(idOf(cause.id))).map(({ cause }) => cause.title),
    ),
    ...section('Flow', traces.run),
    ...section('Ids in the paste (correlation, trace, run)', traces.ids),
    ...section('When it failed', whenItFailed(traces)),
    ...section(
      'Hidden in the paste',
      redactions.map(({ kind, count }) => `${kind}, ${count} time${count === 1 ? '' : 's'}`),
    ),
    '',
    'What was pasted',
    quote(findings.report.text),
  ].join('\n');
}

/** The lines IT reads first: codes, what is known, what was tried. */
export function requestBrief(aCase: Case, found: CaseView, index: KnowledgeIndex): string[] {
  const { diagnosis } = found;
  const { tried, texts } = stateOf(aCase);
  const [match] = diagnosis.matches;
  const traces = tracesIn(texts);
  const named = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`${heading}: ${lines.join('; ')}`];
  const standing = (match?.causes ?? [])
    .filter(({ state }) => state !== 'ruled out')
    .map(({ cause }) => cause.title.replace(/\.$/, ''));
  return [
    ...named('After the fix', failingAgain(aCase)),
    ...named('How sure', match ? [`${Math.round(match.confidence * 100)} %`] : []),
    ...named(
      'Codes',
      diagnosis.codes
        .slice(0, 3)
        .map((code) =>
          code.names[0] === undefined || code.names[0] === code.text ? code.text : `${code.names[0]} (${code.text})`,
        ),
    ),
    ...named(
      'Known',
      answersFirst(relevantFacts(found, index))
        .slice(0, 5)
        .map(({ fact, value }) => factInWords(index.knowledge.facts, fact, value)),
    ),
    ...named('Still possible', standing.slice(0, 3)),
    ...named(
      'Tried',
      (match?.causes ?? [])
        .filter(({ cause }) => tried.has(`${match?.article.id ?? ''}/${cause.id}`))
        .map(({ cause }) => cause.title),
    ),
    ...named('Ids', [...traces.ids, ...traces.times].slice(0, 4)),
  ];
}

/** Who ran the flow again after IT said it is fixed, and it failed. */
function failingAgain({ id, log }: Case): string[] {
  const events = log.map(({ event }) => event);
  const sinceFix = events.slice(events.findLastIndex(({ kind }) => kind === 'fixed by IT') + 1);
  const ids = sinceFix.flatMap((event) =>
    event.kind === 'still failing' ? [id] : event.kind === 'follower still failing' ? [event.caseId] : [],
  );
  return ids.length === 0 ? [] : [`it still fails (${[...new Set(ids)].join(', ')})`];
}

function whenItFailed({ times, logKeptUntil }: Traces): string[] {
  return times.length === 0
    ? []
    : [
        ...times,
        ...(logKeptUntil === ''
          ? []
          : [`Entra keeps that sign-in log until ${logKeptUntil} (7 days only without a premium licence)`]),
      ];
}

function relevantFacts({ diagnosis }: CaseView, index: KnowledgeIndex): KnownFact[] {
  const [match] = diagnosis.matches;
  const bearing = match ? relevantFactsOf(match.article, index.knowledge.facts) : new Set<string>();
  return diagnosis.facts.filter(({ fact, from }) => from === 'dsregcmd' || from === 'answer' || bearing.has(fact));
}

/** What the person said may be what IT asked for. */
function answersFirst(facts: readonly KnownFact[]): KnownFact[] {
  return facts.toSorted((one, other) => Number(other.from === 'answer') - Number(one.from === 'answer'));
}

/** "Event 4625 (Security), 7/21/2025 3:15:22 PM: Logon Type 10, Status 0xC000006D" */
function eventInWords(event: WindowsEvent): string {
  const said = Object.entries(fieldsOf(event))
    .map(([field, value]) => `${field} ${value}`)
    .join(', ');
  return `Event ${event.id}${event.provider === '' ? '' : ` (${event.provider})`}${event.time === '' ? '' : `, ${event.time}`}${said === '' ? '' : `: ${said}`}`;
}

function quote(text: string): string {
  if (text.length <= mostQuoted) return text;
  // Never half of a pair of UTF-16 units.
  const start = text.slice(0, mostQuoted).replace(/[\uD800-\uDBFF]$/, '');
  return `${start}\n[... ${text.length - start.length} more characters]`;
}
