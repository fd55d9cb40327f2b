import { z } from 'zod';
import { executes, groupChat, html, says, submits, type Sender } from './activities';
import { buttonOf, buttonsOf, type CardButton } from './card-buttons';
import { cardIn, startChat, type Chat } from './chat';

/** A code of the small knowledge's article, and the article's question. */
const code = 'AADSTS50126';
const question = 'What did you type when you saved the connection?';

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
});

afterEach(async () => {
  await chat.close();
});

const messageAnswer = z.object({
  statusCode: z.literal(200),
  type: z.literal('application/vnd.microsoft.activity.message'),
  value: z.string(),
});
const invokeAnswer = z.object({
  statusCode: z.literal(200),
  type: z.literal('application/vnd.microsoft.card.adaptive'),
  value: z.looseObject({ type: z.literal('AdaptiveCard') }),
});

describe('a message', () => {
  test('gets one Adaptive Card with a summary, and the request is answered without a body', async () => {
    const incoming = says(chat.maya, code);

    expect(await chat.bot.post(incoming)).toEqual({ status: 200, body: undefined });
    const [answer, ...more] = chat.sent();
    expect(more).toEqual([]);
    expect(answer).toMatchObject({
      method: 'POST',
      path: '/v3/conversations/personal-chat/activities',
      activity: { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }] },
    });
    expect(answer?.activity.attachments).toHaveLength(1);
    expect(answer?.activity.summary).toContain(question);
    expect(answer?.activity.text ?? '').toBe('');
    expect(answer?.words).toContain(code);
  });

  test('that lost its angle brackets is read from its HTML', async () => {
    await chat.bot.post(says(chat.maya, 'error', html('<div>error &lt;AADSTS50126&gt;</div>')));

    expect(chat.sent()[0]?.activity.summary).toContain(question);
  });

  test.each([
    ['text', says({ serviceUrl: 'replaced', conversation: groupChat }, '<at>Flow Medic</at> help')],
    [
      'HTML',
      says(
        { serviceUrl: 'replaced', conversation: groupChat },
        '<at>Flow Medic</at> help\n',
        html(
          '<div><div><span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">Flow Medic</span>&nbsp;help</div>\n</div>',
        ),
      ),
    ],
  ])('that mentions the bot in its %s is read without the mention', async (_where, activity) => {
    await chat.bot.post({ ...activity, serviceUrl: chat.connector.url });

    expect(chat.sent()[0]?.activity.summary).toBe('I am Flow Medic');
  });

  test('without words is answered too', async () => {
    await chat.bot.post({
      ...says(chat.maya, ''),
      text: undefined,
      attachments: [{ contentType: 'image/png', contentUrl: 'https://example.com/a.png' }],
    });

    expect(chat.sent()).toEqual([expect.objectContaining({ method: 'POST' })]);
  });

  test.each([code, 'help', 'what is NLA?'])('"%s" with a picture says that the picture was not read', async (text) => {
    const picture = { contentType: 'image/png', contentUrl: 'https://example.com/a.png' };
    await chat.bot.post({ ...says(chat.maya, text), attachments: [picture] });
    expect(chat.sent()[0]?.words).toContain('I did not read the picture or file');
  });

  test('without a picture says nothing of one', async () => {
    await chat.bot.post(says(chat.maya, code));
    const [answer] = chat.sent();
    expect(answer?.words).toContain(code);
    expect(answer?.words).not.toContain('I did not read');
  });
});

describe('a message of 200 KB', () => {
  test('as text and as HTML gets one clear answer', async () => {
    const flood = `error ${'x'.repeat(200 * 1024)}`;

    expect((await chat.bot.post(says(chat.maya, flood, html(`<div>${flood}</div>`)))).status).toBe(200);
    expect(chat.sent()).toEqual([expect.objectContaining({ words: expect.stringContaining('Nothing was kept') })]);
  });
});

describe('a button', () => {
  test('pressed with Action.Execute is answered with the next card in the response, and nothing else is sent', async () => {
    const pin = await chat.cardFor(chat.maya, code, 'A PIN');

    const answer = await chat.bot.post(executes(chat.maya, pin.data, 'sent-1'));

    expect(answer.status).toBe(200);
    const { value } = invokeAnswer.parse(answer.body);
    expect(JSON.stringify(value)).toContain('Edit the connection and enter the password.');
    expect(chat.sent()).toEqual([]);
  });

  test('pressed in a client that sends Action.Submit changes its card in place', async () => {
    const pin = await chat.cardFor(chat.maya, code, 'A PIN');

    expect(await chat.bot.post(submits(chat.maya, pin.fallback.data, 'sent-1'))).toEqual({
      status: 200,
      body: undefined,
    });
    const [change, ...more] = chat.sent();
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      method: 'PUT',
      path: '/v3/conversations/personal-chat/activities/sent-1',
      activity: { type: 'message', id: 'sent-1' },
    });
    expect(change?.words).toContain('Edit the connection and enter the password.');
    expect(change?.activity.summary).not.toBe('');
  });

  test('pressed on a card that can no longer be changed is answered with a new card', async () => {
    const pin = await chat.cardFor(chat.maya, code, 'A PIN');
    chat.connector.refuse('PUT', 404);

    await chat.bot.post(submits(chat.maya, pin.fallback.data, 'sent-1'));

    const [change, answer] = chat.sent();
    expect([change?.method, answer?.method]).toEqual(['PUT', 'POST']);
    expect(answer?.words).toContain('Edit the connection and enter the password.');
    expect(chat.bot.reported).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ['of another bot', { action: 'vote' }],
    ['without data', undefined],
    ['whose version is no number', { caseId: 'FM-2345', version: 'x', verb: 'fixed' }],
  ])('%s gets words that say so, not a failure', async (_what, data) => {
    const answer = await chat.bot.post(executes(chat.maya, data, 'sent-1'));

    expect(answer.status).toBe(200);
    expect(messageAnswer.parse(answer.body).value).toContain('Something went wrong on my side');
  });

  test('that is none of the bot\u2019s invokes is refused as not understood', async () => {
    const invoke = executes(chat.maya, {}, 'sent-1');

    expect(await chat.bot.post({ ...invoke, name: 'composeExtension/query' })).toMatchObject({
      status: 400,
      body: { code: 'activity-not-understood' },
    });
    expect(chat.sent()).toEqual([]);
  });
});

describe('in a group', () => {
  const here = (): Sender => ({ ...chat.maya, conversation: groupChat });
  const shown = (): Promise<CardButton> => chat.cardFor(here(), `<at>Flow Medic</at> ${code}`, 'Show my buttons');
  const cardOf = (answer: { body: unknown }): unknown => invokeAnswer.parse(answer.body).value;
  /** What the asker gets for the group's card; Teams asks for it by itself. */
  const ownCard = async (button?: CardButton): Promise<unknown> =>
    cardOf(await chat.bot.post(executes(here(), (button ?? (await shown())).data, 'sent-1')));

  test('all see where the case stands, and the asker alone is given its buttons', async () => {
    const button = await shown();
    expect(buttonOf(await ownCard(button), 'A PIN').data.caseId).toBe(button.data.caseId);
    const other = await chat.bot.post(executes({ ...here(), personId: 'ingo' }, button.data, 'sent-1'));
    expect(JSON.stringify(cardOf(other))).toContain('somebody else\u2019s case');
  });

  test('the card tells Teams whose view to fetch', async () => {
    await chat.bot.post(says(here(), code));
    expect(cardIn(chat.sent().at(-1))).toMatchObject({
      refresh: { userIds: ['maya'], action: { type: 'Action.Execute', verb: 'view' } },
    });
  });

  test('a press changes the card for everyone and answers the presser', async () => {
    const pin = buttonOf(await ownCard(), 'A PIN');

    const answer = await chat.bot.post(executes(here(), pin.data, 'sent-1'));

    expect(JSON.stringify(cardOf(answer))).toContain('Edit the connection and enter the password.');
    const [change, ...more] = chat.sent();
    expect(more).toEqual([]);
    expect(change).toMatchObject({ method: 'PUT', path: '/v3/conversations/group-chat/activities/sent-1' });
    expect(buttonsOf(cardIn(change)).map(({ title }) => title)).toEqual(['Show my buttons']);
  });

  test('a card that cannot be changed for the others is still answered', async () => {
    const pin = buttonOf(await ownCard(), 'A PIN');
    chat.connector.refuse('PUT', 403);

    expect((await chat.bot.post(executes(here(), pin.data, 'sent-1'))).status).toBe(200);
    expect(chat.bot.reported).toHaveLength(1);
  });

  test('a press that the bot cannot read leaves the others\u2019 card alone', async () => {
    await chat.bot.post(executes(here(), { action: 'vote' }, 'sent-1'));

    expect(chat.sent()).toEqual([]);
  });

  test.each([
    ['Action.Execute', executes, []],
    ['Action.Submit', submits, ['POST']],
  ] as const)(
    'another person\u2019s press with %s changes neither the case nor its card',
    async (_how, press, calls) => {
      const pin = buttonOf(await ownCard(), 'A PIN');

      expect((await chat.bot.post(press({ ...here(), personId: 'ingo' }, pin.data, 'sent-1'))).status).toBe(200);
      expect(chat.sent().map(({ method }) => method)).toEqual(calls);

      // Her own press still fits the version of the case.
      const own = await chat.bot.post(executes(here(), pin.data, 'sent-1'));
      expect(JSON.stringify(cardOf(own))).toContain('Edit the connection and enter the password.');
    },
  );

  test('two people have two cases', async () => {
    const first = await shown();
    const second = await chat.cardFor({ ...here(), personId: 'ingo' }, code, 'Show my buttons');

    expect(second.data.caseId).not.toBe(first.data.caseId);
  });
});

describe('a delivery that Teams repeats', () => {
  test('is answered once, whether it comes again or twice at the same time', async () => {
    const incoming = says(chat.maya, code);
    await Promise.all([chat.bot.post(incoming), chat.bot.post(incoming)]);
    await chat.bot.post(incoming);

    expect(chat.sent()).toHaveLength(1);
  });

  test('of a press shows where the first one led, and says nothing of an old card', async () => {
    const pin = await chat.cardFor(chat.maya, code, 'A PIN');
    const first = await chat.bot.post(executes(chat.maya, pin.data, 'sent-1'));
    const second = await chat.bot.post(executes(chat.maya, pin.data, 'sent-1'));

    expect(JSON.stringify(first.body)).toContain('Edit the connection and enter the password.');
    expect(JSON.stringify(second.body)).toContain('Edit the connection and enter the password.');
    expect(JSON.stringify(second.body)).not.toContain('out of date');
  });
});
