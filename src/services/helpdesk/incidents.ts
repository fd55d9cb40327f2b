import { message, silence, type Text } from '../../core/languages/text';
import { withEvents, type Case } from '../../core/cases/case';
import { stateOf } from '../../core/cases/case-state';
import type { CaseStore, Change } from '../../core/cases/case-store';
import type { CaseEvent } from '../../core/cases/case-event';
import { noChange } from '../../core/cases/commit-with-retry';
import { isOfNewerVersion } from '../../core/cases/newer-version';
import type { Decision } from '../turns/decision';
import { newsForAsker } from './news';
import type { EscalationPolicy } from './policy';
import { ticketJobItem } from './ticket-job';

/** The cases that follow an incident and are not fixed yet. What needs the person opens one again that was put aside. */
export async function followersOf(lead: Case, cases: Pick<CaseStore, 'find'>): Promise<Case[]> {
  const ids = stateOf(lead).escalation?.followers ?? [];
  const found = await Promise.all(ids.map(async (id) => cases.find(id)));
  return found.flatMap((follower) => {
    if (!follower) return [];
    const { status, escalation } = stateOf(follower);
    return status !== 'fixed' && escalation?.follows === lead.id ? [follower] : [];
  });
}

/** The key of a case's next request to IT; none is used twice. `FM-7K3Q-1` */
export function nextKeyOf({ id, log }: Case): string {
  return `${id}-${log.filter(({ event }) => event.kind === 'escalated').length + 1}`;
}

/**
 * The case that led an incident goes, and others still wait on its request: the first of them leads from now on, with a
 * request of its own, so that nobody's request is lost with somebody else's. Undefined when nobody waits.
 */
export function succession(
  lead: Case,
  followers: readonly Case[],
  { now, notBefore }: { now: string; notBefore: string },
): Decision['change'] | undefined {
  const [heir, ...others] = followers;
  const request = heir && stateOf(heir).escalation;
  if (!heir || !request) return undefined;
  const { desk, group, area, fingerprint, title, urgency, impact, askedBy, place, text, form } = request;
  const key = nextKeyOf(heir);
  const leads = withEvents(heir, now, [
    {
      kind: 'escalated',
      key,
      desk,
      group,
      area,
      fingerprint,
      title,
      urgency,
      impact,
      askedBy,
      place,
      text,
      sendAt: now,
      ...(form ? { form } : {}),
    },
    ...others.map(({ id }) => ({ kind: 'gained follower' as const, caseId: id })),
  ]);
  const followed = others.map((other) => withEvents(other, now, [{ kind: 'joined', incident: heir.id, key }]));
  return {
    cases: [leads, ...followed],
    incidents: [
      { kind: 'close', caseId: lead.id },
      { kind: 'open', fingerprint, caseId: heir.id, personId: heir.asker.personId, notBefore },
    ],
    outbox: [
      ticketJobItem({ kind: 'file', caseId: heir.id, key }, key, {
        personId: heir.asker.personId,
        caseId: heir.id,
        dueAt: now,
      }),
      ...[leads, ...followed].flatMap((one) => newsForAsker(one, 'quiet', silence, now)),
    ],
  };
}

/** What has to happen before the case of an incident is deleted: somebody else leads it, where somebody waits for it. */
export async function leadHandedOn(
  caseId: string,
  {
    cases,
    policy,
    now,
  }: { cases: Pick<CaseStore, 'find'>; policy: Pick<EscalationPolicy, 'incidentMs'>; now: () => string },
): Promise<Change> {
  const lead = await cases.find(caseId);
  const status = lead && stateOf(lead).escalation?.status;
  if (!lead || status === undefined || status === 'fixed' || status === 'not ours' || status === 'undelivered')
    return noChange;
  const notBefore = new Date(Date.parse(now()) - policy.incidentMs).toISOString();
  // Who follows in a newer version is taken care of by that version.
  const heirs = (await followersOf(lead, cases)).filter((follower) => !isOfNewerVersion(follower));
  return succession(lead, heirs, { now: now(), notBefore }) ?? noChange;
}

interface FailsAgainParts {
  cases: Pick<CaseStore, 'find'>;
  /** Changes a case as its asker. */
  goOn: (aCase: Case, events: readonly CaseEvent[], note: Text) => Decision;
  now: () => string;
}

/** Says that it still fails, or that it failed again later. */
export type FailsAgain = (aCase: Case, how: 'still failing' | 'came back') => Promise<Decision>;

/**
 * The turn of a person who was told that it is fixed, and whose flow fails. Where they follow an incident, it is open again for
 * IT too.
 */
export function failsAgain({ cases, goOn, now }: FailsAgainParts): FailsAgain {
  return async (aCase, how) => {
    const { escalation } = stateOf(aCase);
    const decision = goOn(aCase, [{ kind: how }], toldAbout(how, escalation !== undefined));
    const follows = escalation?.follows;
    const lead = follows === undefined ? undefined : await cases.find(follows);
    // A lead that a newer version went on with takes no changes from this one; IT hears of the failure all the same.
    if (!lead || isOfNewerVersion(lead) || stateOf(lead).escalation?.status !== 'fixed') return decision;
    const reopened = withEvents(lead, now(), [{ kind: 'follower still failing', caseId: aCase.id }]);
    const { cases: changed, outbox = [] } = decision.change;
    return {
      ...decision,
      change: {
        ...decision.change,
        cases: [...changed, reopened],
        outbox: [...outbox, ...newsForAsker(reopened, 'quiet', silence, now())],
      },
    };
  };
}

function toldAbout(how: Parameters<FailsAgain>[1], isWithIt: boolean): Text {
  if (how === 'still failing') return message('news.toldIt');
  return message(isWithIt ? 'note.cameBackToIt' : 'note.cameBack');
}
