import { jiraDesk, type JiraOptions } from '../../../src/adapters/desks/jira';
import { aTicket } from './a-ticket';
import { takesEscalations } from './desk-contract';
import { startFakeJira, type FakeJira } from './fake-jira';

const email = 'flow.medic@example.com';
const apiToken = 'ATATT3xFfGF0-token/with+signs=';
const pair = Buffer.from(`${email}:${apiToken}`).toString('base64');
const account = { email, apiToken, serviceDeskId: '3', requestTypeId: '25' };

takesEscalations('jira', async () => {
  const { api, issues, index } = await startFakeJira(`Basic ${pair}`);
  return {
    api,
    tickets: () =>
      issues.map(({ fields, comments }) => ({
        title: fields['summary'] ?? '',
        description: fields['description'] ?? '',
        comments: comments.map(({ body }) => body),
      })),
    settle: index,
    open: (timeLimit) => jiraDesk({ url: `${api.url}/`, ...account, ...(timeLimit ? { timeLimit } : {}) }),
    openWithWrongSecret: () => jiraDesk({ url: api.url, ...account, apiToken: 'wrong' }),
    secrets: [apiToken, pair, encodeURIComponent(apiToken)],
    settings: /JIRA_EMAIL and JIRA_API_TOKEN/,
    longestText: 32_767,
    unreadableAnswer: 'try again',
  };
});

describe('a request', () => {
  let fake: FakeJira;
  beforeEach(async () => {
    fake = await startFakeJira(`Basic ${pair}`);
  });
  afterEach(async () => fake.api.close());
  const desk = (changes: Partial<JiraOptions> = {}): ReturnType<typeof jiraDesk> =>
    jiraDesk({ url: fake.api.url, ...account, ...changes });

  test('names the case in its summary and says who is stopped in its description', async () => {
    const answer = await desk().file(aTicket({ urgency: 'high', impact: 'many people', group: 'Sign-in team' }));

    expect(answer).toEqual({
      kind: 'done',
      value: { id: '10001', number: 'IT-1', url: `${fake.api.url}/browse/IT-1` },
    });
    expect(fake.issues[0]?.fields['summary']).toBe(
      '[FM-7K3Q] Windows on the machine refused the account of the connection',
    );
    expect(fake.issues[0]?.fields['description']).toMatch(
      /^\{noformat\}\nUrgency: high\nImpact: many people\nFor the group: Sign-in team\n\nCase FM-7K3Q.*\n\{noformat\}\nFlow Medic reference: fm[0-9a-f]{32}$/s,
    );
  });

  test('whose answer was lost is tried again only once the search is certain to know it', async () => {
    await fake.api.fail({ kind: 'answer lost' });

    expect(await desk().file(aTicket())).toMatchObject({ kind: 'try again', afterMs: 120_000 });
  });

  test('is told apart from one that the search merely finds alike', async () => {
    await desk().file(aTicket());
    fake.index();
    await desk().file(aTicket({ key: 'another' }));

    expect(fake.issues).toHaveLength(2);
  });

  test('is found even when an agent has rewritten its summary', async () => {
    const first = await desk().file(aTicket());
    fake.index();
    const [issue] = fake.issues;
    if (issue) issue.fields['summary'] = 'Reset a password';

    expect(await desk().file(aTicket())).toEqual(first);
  });

  test('cannot be broken out of by a text that ends the block', async () => {
    const text = 'a {noformat} !https://evil.example/pixel.png! {NoFormat:title=x} [click|https://evil.example]';
    const answer = await desk().file(aTicket({ description: text }));
    if (answer.kind === 'done') await desk().comment(answer.value, { key: 'c', text });

    for (const written of [fake.issues[0]?.fields['description'], fake.issues[0]?.comments[0]?.body]) {
      expect(written?.match(/\{noformat/gi)).toHaveLength(2);
      expect(written).toContain('!https://evil.example/pixel.png!');
    }
  });

  test('gets comments that only agents see, unless the options say otherwise', async () => {
    const answer = await desk().file(aTicket());
    if (answer.kind !== 'done') throw new Error(answer.reason);
    await desk().comment(answer.value, { key: 'c1', text: 'inside' });
    await desk({ publicComments: true }).comment(answer.value, { key: 'c2', text: 'outside' });

    expect(fake.issues[0]?.comments.map((comment) => comment.public)).toEqual([false, true]);
  });

  test.each([
    [
      'another service desk',
      { serviceDeskId: '9' },
      /\(404\)\. Check JIRA_URL, JIRA_SERVICE_DESK_ID.*It said: "The service desk you are trying to view does not exist\."/,
    ],
    [
      'another form',
      { requestTypeId: '99' },
      /\(400\)\. Check JIRA_SERVICE_DESK_ID and JIRA_REQUEST_TYPE_ID.*It said: "The request type does not exist/,
    ],
  ])('for %s is refused with the setting to look at', async (_what, changes, reason) => {
    expect(await desk(changes).file(aTicket())).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) });
  });

  test('that Jira refuses field by field quotes every fault', async () => {
    await fake.api.fail({
      kind: 'answers',
      status: 400,
      body: { errorMessages: ['Bad.'], errors: { summary: 'too long' } },
    });

    expect(await desk().file(aTicket())).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('It said: "Bad. summary: too long"'),
    });
  });
});
