import type { Desk } from '../../services/helpdesk/desk';
import type { DeskAccess } from './desk-settings';
import { jiraDesk } from './jira';
import { serviceNowDesk } from './servicenow';
import { webhookDesk } from './webhook';

/** The desks that are reached over HTTP; the one in Teams is opened where Teams is known. */
export type HttpDeskAccess = Exclude<DeskAccess, { kind: 'teams' }>;

export function openDesk(access: HttpDeskAccess): Desk {
  switch (access.kind) {
    case 'webhook':
      return webhookDesk(access);
    case 'servicenow':
      return serviceNowDesk({ url: access.url, credentials: { user: access.user, password: access.password } });
    case 'jira':
      return jiraDesk(access);
  }
}

/** Every desk of the settings that is reached over HTTP, by its name. */
export function openDesks(access: readonly DeskAccess[]): Map<string, Desk> {
  return new Map(access.flatMap((one) => (one.kind === 'teams' ? [] : [[one.kind, openDesk(one)]])));
}
