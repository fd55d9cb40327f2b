import { withEvents, type Case } from '../../core/cases/case';
import { stateOf } from '../../core/cases/case-state';
import type { CaseStore } from '../../core/cases/case-store';
import type { Decision } from '../conversation/decision';
import { deskItem } from './outgoing';
import { newsForAsker } from './news';

/** The cases that follow an incident and are not fixed yet. Some may be put aside: they hear nothing, but know when they are opened again. */
export async function followersOf(lead: Case, cases: Pick<CaseStore, 'find'>): Promise<Case[]> {
  const ids = stateOf(lead).escalation?.followers ?? [];
  const found = await Promise.all(ids.map(async (id) => cases.find(id)));
  return found.flatMap((follower) => {
    if (!follower) return [];
    const { status, escalation } = stateOf(follower);
    return status !== 'fixed' && escalation?.follows === lead.id ? [follower] : [];
  });
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
  const { desk, group, area, fingerprint, title, urgency, impact, askedBy, place, text } = request;
  const key = `${heir.id}-${heir.ledger.filter(({ event }) => event.kind === 'escalated').length + 1}`;
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
      deskItem({ kind: 'file', caseId: heir.id, key }, key, {
        personId: heir.asker.personId,
        caseId: heir.id,
        dueAt: now,
      }),
      ...[leads, ...followed].flatMap((one) => newsForAsker(one, 'quiet', '', now)),
    ],
  };
}
