import { ConfigError, readConfig } from '../../../src/config';
import type { EscalationSettings } from '../../../src/adapters/desks/desk-settings';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const sysId = '287ebd7da9fe198100f92cc8d1d2154e';
const person = '9F8E7D6C-5b4a-4392-8170-6f5e4d3c2b1a';
const webhook = { WEBHOOK_URL: 'https://desk.example/hook?sig=abc', WEBHOOK_SECRET: secret };
const servicenow = {
  SERVICENOW_URL: 'https://acme.service-now.com',
  SERVICENOW_USER: 'flow.medic',
  SERVICENOW_PASSWORD: ' s3cret ',
};
const jira = {
  JIRA_URL: 'https://acme.atlassian.net',
  JIRA_EMAIL: 'it@example.com',
  JIRA_API_TOKEN: 'ATATT',
  JIRA_SERVICE_DESK_ID: '3',
  JIRA_REQUEST_TYPE_ID: '25',
};
const teams = { DESK_CHANNEL: '19:abc_DEF-1@thread.tacv2' };

type Given = Readonly<Record<string, string | undefined>>;

function escalation(given: Given): EscalationSettings | undefined {
  return readConfig(given, 'local').escalation;
}

function faultsOf(given: Given): readonly string[] {
  try {
    readConfig(given, 'local');
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

test('without any setting nothing is escalated', () => {
  expect(escalation({})).toBeUndefined();
  expect(escalation({ DESK: 'none', ...servicenow })).toBeUndefined();
});

test.each([
  ['webhook', webhook, { kind: 'webhook', url: webhook.WEBHOOK_URL, secret }],
  [
    'servicenow',
    servicenow,
    { kind: 'servicenow', url: servicenow.SERVICENOW_URL, user: 'flow.medic', password: ' s3cret ' },
  ],
  [
    'jira',
    jira,
    {
      kind: 'jira',
      url: jira.JIRA_URL,
      email: 'it@example.com',
      apiToken: 'ATATT',
      serviceDeskId: '3',
      requestTypeId: '25',
    },
  ],
  ['teams', teams, { kind: 'teams', channel: teams.DESK_CHANNEL }],
])('the desk %s takes its own settings, and names each one that is missing', (desk, settings, access) => {
  expect(escalation({ DESK: desk, ...settings })).toEqual({
    desk,
    routes: {},
    access: [access],
    mail: undefined,
    callbackSecret: undefined,
    members: [],
  });
  for (const name of Object.keys(settings))
    expect(faultsOf({ DESK: desk, ...settings, [name]: ' ' })).toEqual([`${name} is missing: DESK is ${desk}`]);
});

test('a mail address, a callback secret or members stand without a desk', () => {
  expect(escalation({ DESK_MAIL: 'it@example.com' })).toMatchObject({
    desk: 'none',
    access: [],
    mail: 'it@example.com',
  });
  expect(escalation({ DESK_CALLBACK_SECRET: secret })).toMatchObject({ desk: 'none', callbackSecret: secret });
  expect(
    escalation({ DESK_MEMBERS: ` ${person} , ${sysId.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')},` }),
  ).toMatchObject({ members: [person.toLowerCase(), '287ebd7d-a9fe-1981-00f9-2cc8d1d2154e'] });
});

test('routes send areas to other desks, which need their settings too', () => {
  const routes = {
    'sign-in': { desk: 'servicenow', group: sysId },
    'desktop-flows': { desk: 'jira' },
    approvals: { desk: 'none' },
  };
  const given = { DESK: 'webhook', DESK_ROUTES: JSON.stringify(routes), ...webhook, ...servicenow, ...jira };

  expect(escalation(given)).toMatchObject({
    desk: 'webhook',
    routes: {
      'sign-in': { desk: 'servicenow', group: sysId },
      'desktop-flows': { desk: 'jira', group: '' },
      approvals: { desk: 'none', group: '' },
    },
  });
  expect(escalation(given)?.access.map(({ kind }) => kind)).toEqual(['webhook', 'servicenow', 'jira']);
  expect(faultsOf({ ...given, SERVICENOW_USER: undefined, JIRA_URL: undefined })).toEqual([
    'SERVICENOW_USER is missing: DESK_ROUTES sends sign-in to servicenow',
    'JIRA_URL is missing: DESK_ROUTES sends desktop-flows to jira',
  ]);
});

test.each([
  ['DESK', 'zendesk', 'must be none, webhook, servicenow, jira or teams'],
  ['DESK_ROUTES', 'sign-in=servicenow', 'must be JSON like'],
  ['DESK_ROUTES', '[]', 'must be JSON like'],
  ['DESK_ROUTES', '{"payroll":{"desk":"none"}}', 'must name areas of articles: approvals, cloud-flows'],
  ['DESK_ROUTES', '{"sign-in":"none"}', 'must be JSON like'],
  ['DESK_ROUTES', '{"sign-in":{"desk":"none","team":"x"}}', 'must be JSON like'],
  ['DESK_ROUTES', '{"sign-in":{"desk":"zendesk"}}', 'must be none, webhook'],
  ['DESK_ROUTES', '{"sign-in":{"desk":"none","group":7}}', 'must be a text'],
  ['DESK_ROUTES', '{"sign-in":{"desk":"servicenow","group":"Service Desk"}}', 'must be the sys_id'],
  ['WEBHOOK_URL', 'http://desk.example/hook', 'must be an https address'],
  ['WEBHOOK_URL', 'https://user:hunter2@desk.example/', 'must be an https address without a name and password'],
  ['WEBHOOK_URL', 'ftp://127.0.0.1/', 'must be an https address'],
  ['WEBHOOK_URL', 'http://127.0.0.1.evil.example/', 'must be an https address'],
  ['WEBHOOK_URL', 'desk', 'must be an https address'],
  ['WEBHOOK_SECRET', 'hunter2', 'must be whsec_'],
  ['SERVICENOW_URL', 'https://acme.service-now.com/?x=1', 'must end before any'],
  ['SERVICENOW_URL', 'http://acme.service-now.com', 'must be an https address'],
  ['SERVICENOW_USER', 'a:b', 'must not hold a colon'],
  ['JIRA_URL', 'http://acme.atlassian.net', 'must be an https address'],
  ['JIRA_EMAIL', 'it', 'must be one e-mail address'],
  ['JIRA_SERVICE_DESK_ID', 'IT', 'must be a number'],
  ['JIRA_REQUEST_TYPE_ID', 'x', 'must be a number'],
  ['DESK_CHANNEL', 'General', 'must be the conversation id of a channel'],
  ['DESK_MEMBERS', `${person},ana`, 'must be object ids'],
  ['DESK_MAIL', 'it@example.com, hr@example.com', 'must be one e-mail address'],
  ['DESK_CALLBACK_SECRET', 'whsec_c2hvcnQ=', 'must be whsec_'],
])('%s=%s is refused in words', (name, value, words) => {
  const faults = faultsOf({ ...webhook, ...servicenow, ...jira, ...teams, [name]: value });

  expect(faults).toEqual([expect.stringContaining(words)]);
  expect(faults.join()).toMatch(new RegExp(`^${name}[. ]`));
});

test.each(['http://localhost:8080/hook', 'http://127.0.0.1:1/', 'http://[::1]:8080/'])(
  '%s is this machine, so TLS is not asked for',
  (url) => {
    expect(escalation({ DESK: 'webhook', ...webhook, WEBHOOK_URL: url })).toBeDefined();
  },
);

test('every fault is told at once, and none tells a value', () => {
  const faults = faultsOf({
    DESK: 'jira',
    JIRA_URL: 'http://hunter2.example',
    JIRA_API_TOKEN: 'hunter2',
    DESK_ROUTES: '{"sign-in":{"desk":"webhook"}}',
    WEBHOOK_SECRET: 'hunter2',
    DESK_MAIL: 'hunter2',
    PORT: 'hunter2',
  });

  expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual([
    'DESK_MAIL',
    'JIRA_EMAIL',
    'JIRA_REQUEST_TYPE_ID',
    'JIRA_SERVICE_DESK_ID',
    'JIRA_URL',
    'PORT',
    'WEBHOOK_SECRET',
    'WEBHOOK_URL',
  ]);
  expect(faults.join()).not.toContain('hunter2');
});
