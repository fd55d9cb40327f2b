import { said } from '../../../src/core/languages/text';
import type { EscalationPolicy } from '../../../src/services/helpdesk/policy';

/** The channel where IT sits, and nobody else. */
export const deskChannel = 'desk-channel';

/** A policy with one desk in a Teams channel. */
export function smallPolicy(changes: Partial<EscalationPolicy> = {}): EscalationPolicy {
  return {
    routeFor: () => ({ desk: 'teams', group: '' }),
    nameOf: () => said('the IT channel'),
    mailLink: ({ caseId }) => `mailto:it@contoso.example?subject=${caseId}`,
    channel: { conversationId: deskChannel, place: '{}' },
    members: new Set(),
    undoMs: 60_000,
    incidentMs: 4 * 3_600_000,
    mostPerHour: 3,
    ...changes,
  };
}

/** Nothing is connected. */
export const noDesk: EscalationPolicy = smallPolicy({
  routeFor: () => undefined,
  channel: undefined,
  mailLink: () => '',
});
