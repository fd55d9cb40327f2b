import type { DeskAction } from './action';

/** What a service desk may say of a ticket by its callback. */
export const ticketStatuses = ['taken', 'resolved', 'reopened', 'rejected', 'commented'] as const;
export type TicketStatusName = (typeof ticketStatuses)[number];

const actions: Record<TicketStatusName, (note: string) => DeskAction> = {
  taken: () => ({ kind: 'take request' }),
  resolved: (note) => ({ kind: 'report fixed', note }),
  rejected: (note) => ({ kind: 'not ours', note }),
  commented: (note) => ({ kind: 'write to the person', text: note }),
  reopened: () => ({ kind: 'reopen request' }),
};

/** The action of IT's card that a status of IT's own ticket system stands for. `note` is what IT wrote, perhaps empty. */
export function actionOfStatus(status: TicketStatusName, note: string): DeskAction {
  return actions[status](note);
}
