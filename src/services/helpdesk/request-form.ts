import { message, said, taught, type Text } from '../../core/languages/text';
import type { Words } from '../../core/languages/translator';
import type { RequestForm } from '../../core/actions/action';
import type { Case } from '../../core/cases/case';
import { stateOf } from '../../core/cases/case-state';
import { isOfNewerVersion } from '../../core/cases/newer-version';
import type { Engine } from '../../core/diagnosis/engine';
import { inOwnTerms } from '../../core/knowledge/own-terms';
import type { KnowledgeIndex } from '../../core/knowledge/knowledge-index';
import type { HandoverForm } from '../../core/replies/compose-escalation';
import { hiddenInWords } from '../../core/replies/hidden-in-words';
import type { CaseView } from '../turns/case-views';
import type { Ticket } from './desk';
import type { EscalationPolicy } from './policy';
import { requestSummary } from './request-summary';
import { tracesIn } from './traces';

/** What a request to IT is about. `area` is that of the article, empty when none fits. */
export interface Subject {
  title: Text;
  area: string;
  /** Of the outage, by the machine the person names; empty when they name none. */
  fingerprint: (machine: string) => string;
}

/** What a case is about, in the words of IT's queue. */
export function subjectOf(aCase: Case, view: CaseView, index: KnowledgeIndex): Subject {
  const [match] = view.diagnosis.matches;
  return {
    title: titleOf(view, index),
    area: match?.article.area ?? '',
    fingerprint: (machine) => fingerprintOf(aCase, view, machine),
  };
}

/** What names a request outlives the person's words, so it holds none of them. */
function titleOf({ diagnosis }: CaseView, index: KnowledgeIndex): Text {
  const [match] = diagnosis.matches;
  const [code] = diagnosis.codes;
  const article = match && index.articleById.get(match.article.id);
  if (article) return taught(inOwnTerms(article, {}).title);
  return code ? said(code.names[0] ?? code.text) : message('handover.unknownTitle');
}

/**
 * One outage shows as one fingerprint: the code that decides, and the machine, or the area when no machine is known. What
 * nobody knows is like nothing else: two people with two unknown problems do not have the same one.
 */
function fingerprintOf({ id }: Pick<Case, 'id'>, { diagnosis }: CaseView, machine: string): string {
  const [match] = diagnosis.matches;
  const code = diagnosis.codes.find(({ role }) => role === 'primary')?.code.key ?? match?.article.id ?? id;
  return `${code}@${machine === '' ? (match?.article.area ?? 'anywhere') : machine.trim().toLowerCase()}`;
}

/** What the form is filled with before the person changes it. Undefined while the person does not ask IT. */
export function filledForm(
  aCase: Case,
  view: CaseView,
  { index, policy, deskWords }: { index: KnowledgeIndex; policy: EscalationPolicy; deskWords: Words },
): HandoverForm | undefined {
  const { askingIt, status, texts } = stateOf(aCase);
  if (!askingIt || status !== 'open') return undefined;
  const summary = requestSummary(aCase, view, index)
    .map((line) => deskWords.say(line))
    .join('\n');
  const { title, area } = subjectOf(aCase, view, index);
  const route = policy.routeFor(area);
  const unsent: Ticket = {
    key: aCase.id,
    caseId: aCase.id,
    title: deskWords.say(title),
    description: summary,
    urgency: 'normal',
    impact: 'one person',
    area,
    group: '',
  };
  return {
    summary,
    machine: tracesIn(texts).machine,
    // What would be sent has to be noted in the case; where that cannot be done, the summary and a mail still can.
    destination: route && !isOfNewerVersion(aCase) ? policy.nameOf(route.desk) : undefined,
    mailLink: policy.mailLink(unsent),
  };
}

/** A link that mails the request as it was sent; empty when nothing was, or there is no address. */
export function mailLinkOf(aCase: Case, policy: EscalationPolicy): string {
  const { escalation } = stateOf(aCase);
  return escalation
    ? policy.mailLink({
        key: escalation.key,
        caseId: aCase.id,
        title: escalation.title,
        description: escalation.text,
        urgency: escalation.urgency,
        impact: escalation.impact,
        area: escalation.area,
        group: escalation.group,
      })
    : '';
}

/** What the form holds, without secrets: the whole as it is sent, and each of its fields. */
export interface WrittenRequest {
  text: string;
  summary: string;
  machine: string;
  since: string;
  /** Says what was hidden; empty when nothing was. */
  hidden: Text;
}

const longestField = 200;

/** What the person wrote in the form, redacted like any paste. `clean` gives words without secrets. */
export function writtenRequest(
  form: RequestForm,
  { read, clean, deskWords }: { read: Engine['read']; clean: (words: string) => string; deskWords: Words },
): WrittenRequest | 'empty' | 'too long' {
  const machine = plain(form.machine);
  const since = plain(form.since);
  const summary = form.summary.trim();
  if (summary === '') return 'empty';
  const reading = read(
    [
      ...(machine === '' ? [] : [deskWords.say(message('form.machineIs', { machine: said(machine) }))]),
      ...(since === '' ? [] : [deskWords.say(message('form.sinceIs', { since: said(since) }))]),
      summary,
    ].join('\n'),
  );
  if (reading.kind !== 'report') return reading.kind;
  return {
    text: reading.report.text,
    summary: clean(summary),
    machine: harmless(machine, read),
    since: clean(since),
    hidden: hiddenInWords(reading.report.redactions),
  };
}

/** The name becomes part of the fingerprint, so it must not be a secret or somebody's address. */
function harmless(machine: string, read: Engine['read']): string {
  const reading = read(`Machine: ${machine}`);
  return reading.kind === 'report' && reading.report.redactions.length === 0 ? machine : '';
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longestField);
}
