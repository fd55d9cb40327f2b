import type { Case } from '../../../core/cases/case';
import type { CaseStore } from '../../../core/cases/case-store';
import { stateOf } from '../../../core/cases/case-state';
import type { EscalationState } from '../../../core/cases/escalation-state';
import { followersOf } from '../incidents';

/** How far a request is, of those that IT still has something to do with. */
const openStatuses = ['on its way', 'filed', 'taken', 'undelivered'] as const satisfies EscalationState['status'][];
export type OpenStatus = (typeof openStatuses)[number];

/** A request that waits for IT. Of the people only what IT's card shows of them. */
export interface OpenRequest {
  caseId: string;
  title: string;
  area: string;
  status: OpenStatus;
  urgency: EscalationState['urgency'];
  impact: EscalationState['impact'];
  askedBy: string;
  /** ISO time. */
  since: string;
  /** Empty while nobody has it. */
  takenBy: string;
  /** IT waits for an answer of the person. */
  waitsForPerson: boolean;
  /** Empty where the desk has none, or not yet. */
  ticket: { number: string; url: string };
  /** The others who have the same outage and still wait. */
  followers: Follower[];
}

export interface Follower {
  caseId: string;
  askedBy: string;
  since: string;
}

const most = 200;

/** All that wait for IT, the oldest first; whoever follows another request stands with that one. Rejects when the store fails. */
export async function openRequests(cases: Pick<CaseStore, 'requested' | 'find'>): Promise<OpenRequest[]> {
  const found = await Promise.all((await cases.requested(most)).map(async (id) => cases.find(id)));
  const requests = await Promise.all(
    found.flatMap((aCase) => {
      const escalation = aCase && stateOf(aCase).escalation;
      const status = openStatuses.find((one) => one === escalation?.status);
      return aCase && escalation && status && escalation.follows === undefined
        ? [requestOf(aCase, escalation, status, cases)]
        : [];
    }),
  );
  return requests.toSorted((one, other) => (one.since < other.since ? -1 : 1));
}

async function requestOf(
  aCase: Case,
  escalation: EscalationState,
  status: OpenStatus,
  cases: Pick<CaseStore, 'find'>,
): Promise<OpenRequest> {
  const { title, area, urgency, impact, askedBy, escalatedAt, takenBy, wanted, ticket } = escalation;
  const followers = (await followersOf(aCase, cases)).flatMap((follower): Follower[] => {
    const theirs = stateOf(follower).escalation;
    return theirs ? [{ caseId: follower.id, askedBy: theirs.askedBy, since: theirs.escalatedAt }] : [];
  });
  return {
    caseId: aCase.id,
    title,
    area,
    status,
    urgency,
    impact,
    askedBy,
    since: escalatedAt,
    takenBy: takenBy?.name ?? '',
    waitsForPerson: wanted !== undefined,
    ticket: { number: ticket?.number ?? '', url: ticket?.url ?? '' },
    followers,
  };
}
