import { z } from 'zod';
import { executes, groupChat, html, joins, says, submits, type Sender } from './activities';
import { buttonOf, type CardButton } from './card-buttons';
import { startFakeConnector, type ConnectorCall, type FakeConnector } from './fake-connector';
import { startBot, type RunningBot } from './running-bot';

/** A code and words of the small knowledge's article, and its question. */
const code = 'AADSTS50126';
const question = 'What did you type when you saved the connection?';

let connector: FakeConnector;
let bot: RunningBot;
let maya: Sender;

beforeEach(async () => {
  connector = await startFakeConnector();
  bot = await startBot();
  maya = { serviceUrl: connector.url };
});

afterEach(async () => {
  await bot.close();
  await connector.close();
});

/** What the bot sent since it was last asked. */
function sent(): ConnectorCall[] {
  return connector.calls.splice(0);
}

const cardIn = (call: ConnectorCall | undefined): unknown => call?.activity.attachments?.[0]?.content;

/** Says something that gets a card, and gives the card's buttons. */
async function cardFor(sender: Sender, text: string, title: string): Promise<CardButton> {
  await bot.post(says(sender, text));
  return buttonOf(cardIn(sent().at(-1)), title);
}

const invokeAnswer = z.object({ statusCode: z.literal(200), type: z.literal('application/vnd.microsoft.card.adaptive'), value: z.looseObject({ type: z.literal('AdaptiveCard') }) });

describe('a message', () => {
  test('gets one Adaptive Card with a summary, and the request is answered without a body', async () => {
    const incoming = says(maya, code);

    expect(await bot.post(incoming)).toEqual({ status: 200, body: undefined });
    const [answer, ...more] = sent();
    expect(more).toEqual([]);
    expect(answer).toMatchObject({ method: 'POST', path: `/v3/conversations/personal-chat/activities/${String(incoming.id)}`, activity: { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }] } });
    expect(answer?.activity.attachments).toHaveLength(1);
    expect(answer?.activity.summary).toContain(question);
    expect(answer?.activity.text ?? '').toBe('');
    expect(answer?.words).toContain(code);
  });

  test('that lost its angle brackets is read from its HTML', async () => {
    await bot.post(says(maya, 'error', html('<div>error &lt;AADSTS50126&gt;</div>')));

    expect(sent()[0]?.activity.summary).toContain(question);
  });

  test.each([
    ['text', says({ serviceUrl: 'replaced', conversation: groupChat }, '<at>Flow Medic</at> help')],
    ['HTML', says({ serviceUrl: 'replaced', conversation: groupChat }, '<at>Flow Medic</at> help\n', html('<div><div><span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">Flow Medic</span>&nbsp;help</div>\n</div>'))],
  ])('that mentions the bot in its %s is read without the mention', async (_where, activity) => {
    await bot.post({ ...activity, serviceUrl: connector.url });

    expect(sent()[0]?.activity.summary).toBe('I am Flow Medic');
  });

  test('without words is answered too', async () => {
    await bot.post({ ...says(maya, ''), text: undefined, attachments: [{ contentType: 'image/png', contentUrl: 'https://example.com/a.png' }] });

    expect(sent()).toEqual([expect.objectContaining({ method: 'POST' })]);
  });
});

describe('a button', () => {
  test('pressed with Action.Execute is answered with the next card in the response, and nothing else is sent', async () => {
    const pin = await cardFor(maya, code, 'A PIN');

    const answer = await bot.post(executes(maya, pin.data, 'sent-1'));

    expect(answer.status).toBe(200);
    const { value } = invokeAnswer.parse(answer.body);
    expect(JSON.stringify(value)).toContain('Edit the connection and enter the password.');
    expect(sent()).toEqual([]);
  });

  test('pressed in a client that sends Action.Submit changes its card in place', async () => {
    const pin = await cardFor(maya, code, 'A PIN');

    expect(await bot.post(submits(maya, pin.fallback.data, 'sent-1'))).toEqual({ status: 200, body: undefined });
    const [change, ...more] = sent();
    expect(more).toEqual([]);
    expect(change).toMatchObject({ method: 'PUT', path: '/v3/conversations/personal-chat/activities/sent-1', activity: { type: 'message', id: 'sent-1' } });
    expect(change?.words).toContain('Edit the connection and enter the password.');
    expect(change?.activity.summary).not.toBe('');
  });

  test('pressed on a card that can no longer be changed is answered with a new card', async () => {
    const pin = await cardFor(maya, code, 'A PIN');
    connector.refuse('PUT', 404);

    await bot.post(submits(maya, pin.fallback.data, 'sent-1'));

    const [change, answer] = sent();
    expect([change?.method, answer?.method]).toEqual(['PUT', 'POST']);
    expect(answer?.words).toContain('Edit the connection and enter the password.');
    expect(bot.reported).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ['of another bot', { action: 'vote' }],
    ['without data', undefined],
    ['whose version is no number', { caseId: 'FM-2345', version: 'x', verb: 'fixed' }],
  ])('%s gets a card that says so, not a failure', async (_what, data) => {
    const answer = await bot.post(executes(maya, data, 'sent-1'));

    expect(answer.status).toBe(200);
    expect(JSON.stringify(invokeAnswer.parse(answer.body).value)).toContain('Something went wrong on my side');
  });

  test('that is none of the bot\u2019s invokes is not implemented', async () => {
    const invoke = executes(maya, {}, 'sent-1');

    expect(await bot.post({ ...invoke, name: 'composeExtension/query' })).toMatchObject({ status: 501 });
    expect(sent()).toEqual([]);
  });
});

describe('in a group', () => {
  test('a press changes the card for everyone and answers the presser', async () => {
    const here = { ...maya, conversation: groupChat };
    const pin = await cardFor(here, `<at>Flow Medic</at> ${code}`, 'A PIN');

    const answer = await bot.post(executes(here, pin.data, 'sent-1'));

    const { value } = invokeAnswer.parse(answer.body);
    const [change, ...more] = sent();
    expect(more).toEqual([]);
    expect(change).toMatchObject({ method: 'PUT', path: '/v3/conversations/group-chat/activities/sent-1' });
    expect(cardIn(change)).toEqual(value);
  });

  test('a card that cannot be changed for the others is still answered', async () => {
    const here = { ...maya, conversation: groupChat };
    const pin = await cardFor(here, code, 'A PIN');
    connector.refuse('PUT', 403);

    expect((await bot.post(executes(here, pin.data, 'sent-1'))).status).toBe(200);
    expect(bot.reported).toHaveLength(1);
  });

  test('a press that the bot cannot read leaves the others\u2019 card alone', async () => {
    await bot.post(executes({ ...maya, conversation: groupChat }, { action: 'vote' }, 'sent-1'));

    expect(sent()).toEqual([]);
  });

  test('two people have two cases', async () => {
    const first = await cardFor({ ...maya, conversation: groupChat }, code, 'A PIN');
    const second = await cardFor({ ...maya, conversation: groupChat, personId: 'ingo' }, code, 'A PIN');

    expect(second.data.caseId).not.toBe(first.data.caseId);
  });
});

describe('a typed answer', () => {
  test('gets a new card below the words, and the old card is put to rest', async () => {
    const { data } = await cardFor(maya, code, 'A PIN');

    await bot.post(says(maya, 'the pin'));

    const [answer, rest, ...more] = sent();
    expect(more).toEqual([]);
    expect(answer).toMatchObject({ method: 'POST' });
    expect(answer?.words).toContain('Edit the connection and enter the password.');
    expect(rest).toMatchObject({ method: 'PUT', path: '/v3/conversations/personal-chat/activities/sent-1' });
    expect(rest?.words).toContain(data.caseId);
    expect(JSON.stringify(cardIn(rest))).not.toContain('Action.');
  });

  test('after presses puts the card to rest that shows the case now', async () => {
    const pin = await cardFor(maya, code, 'A PIN');
    await bot.post(says(maya, 'the pin'));
    await bot.post(submits(maya, { ...pin.data, version: 2, verb: 'ask-it' }, 'sent-2'));
    sent();

    await bot.post(says(maya, 'it works'));

    expect(sent().map(({ method, path }) => `${method} ${path.split('/').at(-1) ?? ''}`)).toEqual([expect.stringMatching(/^POST /), 'PUT sent-2']);
  });

  test('puts a card to rest that an example of the help card opened', async () => {
    const example = await cardFor(maya, 'help', `Try ${code}`);
    await bot.post(submits(maya, example.fallback.data, 'sent-1'));
    expect(sent()).toEqual([expect.objectContaining({ method: 'POST' })]);

    await bot.post(says(maya, 'the pin'));

    expect(sent()[1]).toMatchObject({ method: 'PUT', path: '/v3/conversations/personal-chat/activities/sent-2' });
  });

  test('whose old card was deleted is still answered', async () => {
    await cardFor(maya, code, 'A PIN');
    connector.refuse('PUT', 404);

    expect(await bot.post(says(maya, 'the pin'))).toMatchObject({ status: 200 });
    expect(sent()[0]?.words).toContain('Edit the connection and enter the password.');
    expect(bot.reported).toHaveLength(1);
  });
});

describe('the welcome', () => {
  test('comes once in a conversation, however often the client repeats that the bot joined', async () => {
    for (let count = 0; count < 3; count += 1) expect(await bot.post(joins(maya, 'bot', 'maya'))).toMatchObject({ status: 200 });

    expect(sent().map(({ activity }) => activity.summary)).toEqual(['Hello']);
  });

  test('comes in every personal conversation', async () => {
    for (const id of ['chat-1', 'chat-2']) await bot.post(joins({ ...maya, conversation: { id, conversationType: 'personal' } }, 'bot'));

    expect(sent().map(({ path }) => path.split('/')[3])).toEqual(['chat-1', 'chat-2']);
  });

  test.each([
    ['somebody else joins', 'personal', 'ingo'],
    ['the bot joins a group', 'groupChat', 'bot'],
    ['the bot joins a channel', 'channel', 'bot'],
  ] as const)('does not come when %s', async (_when, conversationType, member) => {
    await bot.post(joins({ ...maya, conversation: { id: 'somewhere', conversationType } }, member));

    expect(sent()).toEqual([]);
  });
});
