import type { Case } from '../../core/cases/case';
import { stateOf } from '../../core/cases/case-state';
import { signedOf } from '../../core/codes/windows-number';
import { windowsNumberOf } from '../../core/intake/number-codes';
import type { KnownFact } from '../../core/intake/read-facts';
import { fieldsOf, type WindowsEvent } from '../../core/intake/events/windows-event';
import type { Diagnosis, Match } from '../../core/diagnosis/diagnose';
import type { JudgedCause } from '../../core/diagnosis/judge-causes';
import type { FactCatalogue } from '../../core/knowledge/fact-catalogue';
import { listing, message, said, silence, taught, type PlainKey, type Text } from '../../core/languages/text';
import { factInWords, factTitle } from '../../core/replies/fact-in-words';
import { kindWords } from '../../core/replies/hidden-in-words';
import type { KnowledgeIndex } from '../../core/knowledge/knowledge-index';
import type { CaseView } from '../turns/case-views';
import { relevantFacts } from './what-is-known';
import { tracesIn, type Traces } from './traces';

const mostQuoted = 1200;
const mostEvents = 10;

const learnt = {
  dsregcmd: 'handover.learnt.dsregcmd',
  words: 'handover.learnt.words',
  message: 'handover.learnt.message',
  code: 'handover.learnt.code',
  event: 'handover.learnt.event',
  shape: 'handover.learnt.shape',
  answer: 'handover.learnt.answer',
} as const satisfies Record<KnownFact['from'], PlainKey>;

const roles = {
  primary: 'handover.role.primary',
  supporting: 'handover.role.supporting',
  wrapper: 'handover.role.wrapper',
  unknown: 'handover.role.unknown',
} as const satisfies Record<Diagnosis['codes'][number]['role'], PlainKey>;

/**
 * Everything else IT may need to act without asking again, as plain text, line by line, behind the summary that is read first. Holds
 * only redacted words.
 */
export function requestDetails(aCase: Case, view: CaseView, index: KnowledgeIndex): Text[] {
  const { diagnosis, findings } = view;
  const { texts, redactions, unknown } = stateOf(aCase);
  const facts = index.knowledge.facts;
  const [match] = diagnosis.matches;
  const traces = tracesIn(texts);
  return [
    message('handover.case', { case: said(aCase.id), at: said(aCase.log[0]?.at ?? '') }),
    ...section('handover.codes', diagnosis.codes.map(codeInWords)),
    ...section('handover.events', findings.report.events.slice(0, mostEvents).map(eventInWords)),
    ...section(
      'handover.known',
      relevantFacts(view, index).map(({ fact, value, from }) =>
        message('handover.fact', { fact: factInWords(facts, fact, value), learnt: message(learnt[from]) }),
      ),
    ),
    ...section(
      'handover.hints',
      diagnosis.hints.map(({ fact, value, text }) =>
        message('handover.hint', { fact: factInWords(facts, fact, value), words: said(text) }),
      ),
    ),
    ...section(
      'handover.notFoundOut',
      [...unknown]
        .filter((fact) => !diagnosis.facts.some((known) => known.fact === fact))
        .map((fact) => factTitle(facts, fact)),
    ),
    ...aboutCauses(aCase, match, facts),
    ...section('handover.flow', traces.run.map(said)),
    ...section('handover.ids', traces.ids.map(said)),
    ...section('handover.when', whenItFailed(traces)),
    ...section(
      'handover.hidden',
      redactions.map(({ kind, count }) => message('handover.hiddenKind', { kind: message(kindWords[kind]), count })),
    ),
    silence,
    message('handover.pasted'),
    ...quote(findings.report.text),
  ];
}

function section(heading: PlainKey, lines: readonly Text[]): Text[] {
  return lines.length === 0
    ? []
    : [silence, message(heading), ...lines.map((line) => listing('words', [said('-'), line]))];
}

/** How each cause stands, and what the person did about it. */
function aboutCauses(aCase: Case, match: Match | undefined, facts: FactCatalogue): Text[] {
  if (!match) return [];
  const { tried, notDoable, stepsDone } = stateOf(aCase);
  const { causes } = match;
  const idOf = ({ cause }: JudgedCause): string => `${match.article.id}/${cause.id}`;
  const titleOf = ({ cause }: JudgedCause): Text => taught(cause.title);
  return [
    ...section(
      'handover.possible',
      causes
        .filter(({ state }) => state !== 'ruled out')
        .map((one) =>
          message(one.state === 'likely' ? 'handover.causeLikely' : 'handover.causeOpen', { cause: titleOf(one) }),
        ),
    ),
    ...section(
      'handover.ruledOut',
      causes
        .filter(({ state, tried: wasTried }) => state === 'ruled out' && !wasTried)
        .map((one) => {
          const because = one.because.map(({ fact, values }) => factInWords(facts, fact, ...values));
          return message('handover.causeRuledOut', { cause: titleOf(one), facts: listing('clauses', because) });
        }),
    ),
    ...section('handover.triedInVain', causes.filter((one) => tried.has(idOf(one))).map(titleOf)),
    ...section(
      'handover.stepsDone',
      causes
        .filter((one) => stepsDone.has(idOf(one)))
        .map((one) => {
          const steps = [...(stepsDone.get(idOf(one)) ?? [])].map((step) => said(`${step}`));
          return message('handover.causeSteps', { cause: titleOf(one), steps: listing('items', steps) });
        }),
    ),
    ...section('handover.couldNotDo', causes.filter((one) => notDoable.has(idOf(one))).map(titleOf)),
  ];
}

function codeInWords({ code, names, text, role }: Diagnosis['codes'][number]): Text {
  const number = windowsNumberOf(code);
  const name = said(names[0] ?? text);
  return number === undefined
    ? message('handover.code', { name, role: message(roles[role]) })
    : message('handover.codeSpelt', {
        name,
        spellings: said(`${code.value}, ${signedOf(number)}, ${number}`),
        role: message(roles[role]),
      });
}

function whenItFailed({ times, logKeptUntil }: Traces): Text[] {
  if (times.length === 0) return [];
  const kept = logKeptUntil === '' ? [] : [message('handover.logKept', { date: said(logKeptUntil) })];
  return [...times.map(said), ...kept];
}

/** "Event 4625 (Security), 7/21/2025 3:15:22 PM: Logon Type 10, Status 0xC000006D" */
function eventInWords(event: WindowsEvent): Text {
  const id = said(`${event.id}`);
  const name =
    event.provider === ''
      ? message('handover.event', { id })
      : message('handover.eventOf', { id, log: said(event.provider) });
  const head = listing('items', [name, said(event.time)]);
  const fields = Object.entries(fieldsOf(event)).map(([field, value]) => said(`${field} ${value}`));
  return fields.length === 0 ? head : message('summary.with', { title: head, what: listing('items', fields) });
}

function quote(text: string): Text[] {
  if (text.length <= mostQuoted) return [said(text)];
  // Never half of a pair of UTF-16 units.
  const start = text.slice(0, mostQuoted).replace(/[\uD800-\uDBFF]$/, '');
  return [said(start), message('handover.more', { count: text.length - start.length })];
}
