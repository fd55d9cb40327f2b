import type { Shared } from '../../../config';
import { networkMend, type Ask, type Asked } from './ask';
import { fault, notChecked, well, type Finding } from './finding';

type Escalation = NonNullable<Shared['escalation']>;
type Access = Escalation['access'][number];

/** Asks every desk of the settings something harmless: nothing is filed, changed or sent. */
export async function examineDesks(escalation: Shared['escalation'], ask: Ask): Promise<Finding[]> {
  if (!escalation || escalation.access.length === 0)
    return [
      escalation?.mail === undefined
        ? notChecked('desk', 'No desk is set (DESK): people can copy the summary for IT.')
        : well('desk', 'No desk is set (DESK): people can mail the summary to IT.'),
    ];
  return (await Promise.all(escalation.access.map(async (access) => examineDesk(access, ask)))).flat();
}

async function examineDesk(access: Access, ask: Ask): Promise<Finding[]> {
  switch (access.kind) {
    case 'webhook':
      return [webhookFinding(access.url, await ask({ url: access.url, method: 'HEAD' }))];
    case 'servicenow':
      return [
        deskFinding(
          'ServiceNow',
          access.url,
          servicenowMends,
          await ask({
            url: `${base(access.url)}/api/now/table/incident?sysparm_fields=sys_id&sysparm_limit=1`,
            headers: { accept: 'application/json', authorization: basic(access.user, access.password) },
          }),
        ),
      ];
    case 'jira':
      return [
        deskFinding(
          'Jira',
          access.url,
          jiraMends,
          await ask({
            url: `${base(access.url)}/rest/servicedeskapi/servicedesk/${access.serviceDeskId}/requesttype/${access.requestTypeId}`,
            headers: { accept: 'application/json', authorization: basic(access.email, access.apiToken) },
          }),
        ),
      ];
    case 'teams':
      return [
        notChecked(
          'desk',
          'The channel in Teams (DESK_CHANNEL) can only be asked by a request that people see: send one.',
        ),
      ];
  }
}

const servicenowMends: ReadonlyMap<number, string> = new Map([
  [401, 'Check SERVICENOW_USER and SERVICENOW_PASSWORD.'],
  [403, 'Give the user the role sn_incident_write or itil.'],
  [404, 'Check SERVICENOW_URL.'],
]);

const jiraMends: ReadonlyMap<number, string> = new Map([
  [401, 'Check JIRA_EMAIL and JIRA_API_TOKEN.'],
  [403, 'Make JIRA_EMAIL an agent of the service desk.'],
  [404, 'Check JIRA_URL, JIRA_SERVICE_DESK_ID and JIRA_REQUEST_TYPE_ID.'],
]);

function deskFinding(name: string, url: string, mends: ReadonlyMap<number, string>, asked: Asked): Finding {
  if (asked.kind === 'unreachable')
    return fault('desk', `${name} could not be reached at ${url}: ${asked.because}.`, networkMend);
  if (asked.status === 200) return well('desk', `${name} answers at ${url} and accepts the account.`);
  return fault(
    'desk',
    `${name} at ${url} answered ${asked.status}.`,
    mends.get(asked.status) ?? `Look at ${name}\u2019s own state, and check its address in the settings.`,
  );
}

/** A webhook takes signed requests only, and each of them would be a ticket; so only its server is asked. */
function webhookFinding(url: string, asked: Asked): Finding {
  if (asked.kind === 'unreachable')
    return fault('desk', `The webhook could not be reached at ${withoutQuery(url)}: ${asked.because}.`, networkMend);
  if (asked.status === 404 || asked.status >= 500)
    return fault(
      'desk',
      `The webhook\u2019s server at ${withoutQuery(url)} answered ${asked.status}.`,
      'Check WEBHOOK_URL, and look at the program behind it.',
    );
  return well(
    'desk',
    `The webhook\u2019s server answers at ${withoutQuery(url)}. Whether it accepts WEBHOOK_SECRET, only a request tells.`,
  );
}

/** Some webhooks carry their secret in the query. */
function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

function base(url: string): string {
  return url.replace(/\/+$/, '');
}

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
