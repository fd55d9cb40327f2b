import { message, said, type Text } from '../../core/languages/text';
import type { Words } from '../../core/languages/translator';
import type { EscalationSettings } from './desk-settings';
import { mailLink } from './mail-link';
import type { EscalationPolicy } from '../../services/helpdesk/policy';

const hourMs = 3_600_000;

const names: ReadonlyMap<string, Text> = new Map([
  ['teams', message('desk.named.teams')],
  ['servicenow', message('desk.named.servicenow')],
  ['jira', message('desk.named.jira')],
  ['webhook', message('desk.named.webhook')],
]);

/** What the settings say about asking IT. `channel` is where IT sits in Teams, when a desk is there. */
export function policyOfSettings(
  settings: EscalationSettings | undefined,
  { channel, undoMs, deskWords }: Pick<EscalationPolicy, 'channel' | 'undoMs'> & { deskWords: Words },
): EscalationPolicy {
  const mail = settings?.mail;
  return {
    routeFor: (area) => {
      const { desk, group } = settings?.routes[area] ?? { desk: settings?.desk ?? 'none', group: '' };
      return desk === 'none' ? undefined : { desk, group };
    },
    nameOf: (desk) => names.get(desk) ?? said(desk),
    mailLink: (ticket) => (mail === undefined ? '' : mailLink({ to: mail, ticket, words: deskWords })),
    channel,
    members: new Set(settings?.members),
    undoMs,
    incidentMs: 4 * hourMs,
    mostPerHour: 3,
  };
}
