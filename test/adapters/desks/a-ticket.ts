import type { Ticket } from '../../../src/services/helpdesk/desk';

export function aTicket(changes: Partial<Ticket> = {}): Ticket {
  return {
    key: 'FM-7K3Q:1',
    caseId: 'FM-7K3Q',
    title: 'Windows on the machine refused the account of the connection',
    description:
      'Case FM-7K3Q, opened 2026-11-20T08:00:00Z\nWindows refused the account\n\nCodes\n- ERROR_LOGON_FAILURE',
    urgency: 'normal',
    impact: 'one person',
    area: 'sign-in',
    group: '',
    ...changes,
  };
}
