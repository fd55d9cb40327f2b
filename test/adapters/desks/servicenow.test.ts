import { serviceNowDesk, type ServiceNowOptions } from '../../../src/adapters/desks/servicenow';
import { aTicket } from './a-ticket';
import { takesEscalations } from './desk-contract';
import { startFakeServiceNow, type FakeServiceNow } from './fake-servicenow';
import type { RunningDesk } from './running-desk';

const password = 'p\u00E4ss:w"rd';
const pair = Buffer.from(`flow.medic:${password}`).toString('base64');
const token = 'oauth-token-0123456789';

async function running(
  credentials: ServiceNowOptions['credentials'],
  secrets: readonly string[],
  settings: RegExp,
): Promise<RunningDesk> {
  const { api, incidents, cutOff } = await startFakeServiceNow([`Basic ${pair}`, `Bearer ${token}`]);
  return {
    api,
    tickets: () => {
      expect(cutOff).toEqual([]);
      return incidents.map(({ values, notes }) => ({
        title: values['short_description'] ?? '',
        description: values['description'] ?? '',
        comments: notes.toReversed(),
      }));
    },
    settle: () => undefined,
    open: (timeLimit) => serviceNowDesk({ url: `${api.url}/`, credentials, ...(timeLimit ? { timeLimit } : {}) }),
    openWithWrongSecret: () =>
      serviceNowDesk({
        url: api.url,
        credentials: 'token' in credentials ? { token: 'wrong' } : { user: 'flow.medic', password: 'wrong' },
      }),
    secrets,
    settings,
    longestText: 4000,
    unreadableAnswer: 'try again',
  };
}

describe('with a password', () => {
  takesEscalations('servicenow', async () =>
    running(
      { user: 'flow.medic', password },
      [password, pair, encodeURIComponent(password)],
      /SERVICENOW_USER and SERVICENOW_PASSWORD/,
    ),
  );
});

describe('with an OAuth token', () => {
  takesEscalations('servicenow', async () => running({ token }, [token], /OAuth token/));
});

describe('an incident', () => {
  let fake: FakeServiceNow;
  beforeEach(async () => {
    fake = await startFakeServiceNow([`Bearer ${token}`]);
  });
  afterEach(async () => fake.api.close());
  const desk = (): ReturnType<typeof serviceNowDesk> => serviceNowDesk({ url: fake.api.url, credentials: { token } });

  test.each([
    ['low', 'one person', '3', '3'],
    ['normal', 'a team', '2', '2'],
    ['high', 'many people', '1', '1'],
  ] as const)(
    'of urgency %s for %s has the numbers ServiceNow uses',
    async (urgency, impact, urgencyNumber, impactNumber) => {
      await desk().file(aTicket({ urgency, impact }));

      expect(fake.incidents[0]?.values).toMatchObject({ urgency: urgencyNumber, impact: impactNumber });
    },
  );

  test('carries the key, and a link that opens it', async () => {
    const answer = await desk().file(aTicket());
    const [incident] = fake.incidents;

    expect(incident?.values).toMatchObject({ correlation_id: 'FM-7K3Q:1', correlation_display: 'Flow Medic FM-7K3Q' });
    expect(answer).toEqual({
      kind: 'done',
      value: {
        id: incident?.sys_id,
        number: 'INC0000001',
        url: `${fake.api.url}/nav_to.do?uri=incident.do?sys_id=${incident?.sys_id ?? ''}`,
      },
    });
  });

  test('goes to the group when it is a sys_id; a name is written where people read it', async () => {
    const group = '287ebd7da9fe198100f92cc8d1d2154e';
    await desk().file(aTicket({ group }));
    await desk().file(aTicket({ key: 'second', group: 'Service Desk' }));
    await desk().file(aTicket({ key: 'third' }));

    expect(
      fake.incidents.map(({ values }) => [values['assignment_group'], values['description']?.split('\n')[0]]),
    ).toEqual([
      [group, 'Case FM-7K3Q, opened 2026-11-20T08:00:00Z'],
      [undefined, 'For the group Service Desk'],
      [undefined, 'Case FM-7K3Q, opened 2026-11-20T08:00:00Z'],
    ]);
  });

  test('of a key that differs in case only is another one, though the database finds it', async () => {
    await desk().file(aTicket({ key: 'abc' }));
    await desk().file(aTicket({ key: 'ABC' }));

    expect(fake.incidents).toHaveLength(2);
  });

  test('leaves time for a request whose answer was lost', async () => {
    await fake.api.fail({ kind: 'answer lost' });

    expect(await desk().file(aTicket())).toMatchObject({ kind: 'try again', afterMs: 30_000 });
  });

  test('says what ServiceNow said when it refuses', async () => {
    await fake.api.fail({
      kind: 'answers',
      status: 403,
      body: {
        error: { message: 'Operation Failed', detail: 'ACL Exception Insert Failed due to security constraints' },
        status: 'failure',
      },
    });

    expect(await desk().file(aTicket())).toEqual({
      kind: 'refused',
      reason:
        'ServiceNow does not let this user work on incidents (403). Give it the role sn_incident_write or itil. It said: "Operation Failed: ACL Exception Insert Failed due to security constraints"',
    });
  });

  test('whose note holds [code] does not show it as HTML', async () => {
    const answer = await desk().file(aTicket());
    if (answer.kind === 'done')
      await desk().comment(answer.value, { key: 'c', text: '[code]<a href="https://evil.example">x</a>[/CODE]' });

    expect(fake.incidents[0]?.notes).toEqual([
      expect.stringMatching(/^\[ code \]<a href="https:\/\/evil\.example">x<\/a>\[\/ code \]\n\[fm[0-9a-f]{32}\]$/),
    ]);
  });

  test('that was deleted refuses a comment', async () => {
    expect(await desk().comment({ id: '0'.repeat(32), number: 'INC1', url: '' }, { key: 'c', text: 'hello' })).toEqual({
      kind: 'refused',
      reason: expect.stringContaining('whether the incident was deleted'),
    });
  });
});
