import { message, said, taught, type Text } from '../../core/languages/text';
import type { Words } from '../../core/languages/translator';
import type { Case } from '../../core/cases/case';
import type { LogEvent } from '../../core/cases/case-event';
import { stateOf } from '../../core/cases/case-state';
import { isOfNewerVersion } from '../../core/cases/newer-version';
import { inOwnTerms } from '../../core/knowledge/own-terms';
import type { KnowledgeIndex } from '../../core/knowledge/knowledge-index';
import type { HandoverForm } from '../../core/replies/compose-escalation';
import type { CaseView } from '../turns/case-views';
import type { Ticket } from './desk';
import type { EscalationPolicy } from './policy';
import { requestDetails } from './request-details';
import { requestSummary } from './request-summary';
import { tracesIn } from './traces';
import { typedInto } from './written-request';

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
  const { askingIt, status } = stateOf(aCase);
  if (!askingIt || status !== 'open') return undefined;
  const details = inDeskWords(requestDetails(aCase, view, index), deskWords);
  const fields = typedBefore(aCase) ?? prefilled(aCase, inDeskWords(requestSummary(aCase, view, index), deskWords));
  const { title, area } = subjectOf(aCase, view, index);
  const route = policy.routeFor(area);
  const unsent: Ticket = {
    key: aCase.id,
    caseId: aCase.id,
    title: deskWords.say(title),
    description: `${fields.summary}\n\n${details}`,
    urgency: 'normal',
    impact: 'one person',
    area,
    group: '',
  };
  return {
    ...fields,
    details,
    // What would be sent has to be noted in the case; where that cannot be done, the summary and a mail still can.
    destination: route && !isOfNewerVersion(aCase) ? policy.nameOf(route.desk) : undefined,
    mailLink: policy.mailLink(unsent),
  };
}

type Fields = Omit<HandoverForm, 'details' | 'destination' | 'mailLink'>;

/** From the paste, where it says so. */
function prefilled(aCase: Case, summary: string): Fields {
  const { machine, flow, environment, times } = tracesIn(stateOf(aCase).texts);
  const since = times.at(-1) ?? '';
  return { summary, withDetails: true, machine, flow, environment, since, urgency: 'normal', impact: 'one person' };
}

const aboutTheProblem: ReadonlySet<LogEvent['kind']> = new Set(['pasted', 'answered', 'not known', 'did not help']);

/**
 * What the person typed into a request that was taken back, refused, or never arrived. Undefined where there was none, where its
 * words were deleted, and where something new was said about the problem since: then it is out of date.
 */
function typedBefore({ log }: Case): Fields | undefined {
  const at = log.findLastIndex(({ event }) => event.kind === 'escalated');
  const event = log[at]?.event;
  if (event?.kind !== 'escalated') return undefined;
  if (log.slice(at + 1).some((later) => aboutTheProblem.has(later.event.kind))) return undefined;
  const typed = typedInto(event);
  if (!typed) return undefined;
  const { details, ...fields } = typed;
  const { urgency, impact } = event;
  return { ...fields, withDetails: details, urgency, impact };
}

function inDeskWords(lines: readonly Text[], deskWords: Words): string {
  return lines.map((line) => deskWords.say(line)).join('\n');
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
