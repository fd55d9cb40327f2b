import { validateCard } from '../../cards/validate-card';
import { noDesk } from './small-policy';
import { render } from '../../rendering/cards';
import { Chat, jammed, maya, noah, refused } from '../conversation/chat';
import { WithDesk } from './it-desk';

const body =
  '{"error":{"code":"GateRefused"}} on computer "DESK-17", correlation id: 0f8fad5b-d9cb-469f-a165-70867728950e at 2026-11-20T07:59:01Z';

let desk: WithDesk;
let chat: Chat;
beforeEach(() => {
  desk = new WithDesk();
  ({ chat } = desk);
});

/** The last request of the case, as it is stored. */
async function sent(caseId = chat.caseId): Promise<unknown> {
  return (await chat.stored(caseId)).log.map(({ event }) => event).findLast(({ kind }) => kind === 'escalated');
}

describe('the form', () => {
  test('holds the summary, the machine from the paste, and where it goes', async () => {
    await chat.says(body);
    await chat.presses('ask-it');
    expect(chat.reply).toMatchObject({
      kind: 'handover',
      machine: 'DESK-17',
      canSend: true,
      message: expect.stringContaining('the IT channel'),
      urgency: 'normal',
      impact: 'one person',
    });
    const summary = chat.reply.kind === 'handover' ? chat.reply.summary : '';
    expect(summary.split('\n')).toEqual([
      'The gate refused the visitor',
      'Error: GateRefused',
      'Cause, a guess: A PIN was saved as the secret',
      'Nothing was tried yet.',
    ]);
    const details = chat.reply.kind === 'handover' ? chat.reply.details : '';
    for (const part of [
      'correlation id 0f8fad5b-d9cb-469f-a165-70867728950e',
      '2026-11-20 07:59:01 UTC',
      'Entra keeps that sign-in log until 2026-12-20',
    ])
      expect(details).toContain(part);
    expect(validateCard(render(chat.reply))).toEqual([]);
  });

  test('without a desk cannot be sent and says so', async () => {
    const other = new Chat(undefined, undefined, noDesk);
    await other.says(refused);
    await other.presses('ask-it');
    expect(other.reply).toMatchObject({
      kind: 'handover',
      canSend: false,
      message: expect.stringContaining('Nothing is connected'),
    });
    await other.presses('send', { inputs: { summary: 'made up' } });
    expect([other.reply.kind, other.note]).toEqual([
      'handover',
      'No desk is connected here, so I cannot send it. Copy the summary to your IT.',
    ]);
    expect((await other.stored()).version).toBe(2);
  });

  test('is not sent while it is not on the card', async () => {
    await chat.says(refused);
    await chat.presses('send', { inputs: { summary: 'made up' } });
    expect([chat.reply.kind, chat.note]).toEqual(['question', expect.stringMatching(/does not fit/)]);
  });
});

describe('what is sent', () => {
  test('is the summary as the person saw it, to the letter', async () => {
    await chat.says(body);
    await chat.presses('ask-it');
    const { summary, details, since } =
      chat.reply.kind === 'handover' ? chat.reply : { summary: '', details: '', since: '' };
    expect(since).toBe('2026-11-20 07:59:01 UTC');
    await desk.sends();
    const head = ['Machine: DESK-17', `Since when, how often: ${since}`];
    expect(await sent()).toMatchObject({
      text: [...head, summary, '', details].join('\n'),
      urgency: 'normal',
      impact: 'one person',
      desk: 'teams',
      title: 'The gate refused the visitor',
      askedBy: 'maya',
    });
    expect((await desk.card(chat.caseId)).lines).toEqual([...head, ...summary.split('\n'), '', ...details.split('\n')]);
    expect((await desk.card(chat.caseId)).machine).toBe('DESK-17');
  });

  test('is the summary as the person changed it, with since when, urgency and impact', async () => {
    await desk.escalates(refused, maya, {
      summary: '  The gate is shut.\nIt was open yesterday.  ',
      machine: ' GATE-9 ',
      since: 'since  Monday',
      details: 'false',
      urgency: 'high',
      impact: 'many people',
    });
    expect(await sent()).toMatchObject({
      text: 'Machine: GATE-9\nSince when, how often: since Monday\nThe gate is shut.\nIt was open yesterday.',
      urgency: 'high',
      impact: 'many people',
    });
  });

  test('holds none of the secrets that were typed into any field, and the person is told', async () => {
    await desk.escalates(refused, maya, {
      summary: 'It fails. password: Hunter2!x',
      machine: 'noah@contoso.com',
      since: 'write to maya@contoso.com',
    });
    expect(chat.note).toMatch(/Please change this .*password[\s\S]*I hid it/);
    const stored = JSON.stringify(await chat.stored());
    for (const secret of ['Hunter2', 'noah@contoso', 'maya@contoso']) expect(stored).not.toContain(secret);
  });

  test('keeps what looks like markup as it is', async () => {
    await desk.escalates(refused, maya, { summary: 'a < b && c > d, *bold* [x](y) `z`', details: 'false' });
    expect(await sent()).toMatchObject({ text: 'a < b && c > d, *bold* [x](y) `z`' });
  });

  test('takes made-up urgency and impact for the usual ones', async () => {
    await desk.escalates(refused, maya, { urgency: 'apocalypse', impact: '' });
    expect(await sent()).toMatchObject({ urgency: 'normal', impact: 'one person' });
  });

  test('leaves once, after the minute in which it can be undone', async () => {
    await desk.escalates(refused);
    await desk.toChats();
    const jobs = await desk.toDesks();
    expect(jobs).toEqual([{ kind: 'file', caseId: chat.caseId, key: `${chat.caseId}-1` }]);
    expect(chat.reply).toMatchObject({
      kind: 'sent',
      title: 'On its way to IT',
      canUndo: true,
      lines: expect.arrayContaining([expect.stringContaining('Until then you can take it back.')]),
    });
  });

  test('is sent once however often Send is pressed', async () => {
    await chat.says(refused);
    await chat.presses('ask-it');
    const { nonce, version } = chat;
    await desk.sends();
    await chat.presses('send', { nonce, version, inputs: { summary: 'again' } });
    expect([chat.reply.kind, chat.note]).toEqual(['sent', '']);
    await chat.presses('send', { nonce: 'another card', version, inputs: { summary: 'again' } });
    expect(chat.reply.kind).toBe('sent');
    expect(await desk.toDesks()).toHaveLength(1);
  });
});

describe('nothing is sent', () => {
  beforeEach(async () => {
    await chat.says(refused);
    await chat.presses('ask-it');
  });

  test.each([
    [
      'when the summary is empty',
      { summary: ' \n ' },
      'The summary is empty, so nothing was sent. Write at least what fails.',
    ],
    ['when the summary is missing', {}, 'The summary is empty, so nothing was sent. Write at least what fails.'],
    [
      'when it is too long',
      { summary: 'x'.repeat(140_000) },
      'That is too long to send, so nothing was sent. Shorten the summary.',
    ],
  ])('%s', async (_, inputs, note) => {
    await chat.presses('send', { inputs });
    expect([chat.reply.kind, chat.note]).toEqual(['handover', note]);
    expect((await chat.stored()).version).toBe(2);
    expect(await desk.toDesks()).toEqual([]);
  });
});

describe('at most three requests an hour', () => {
  /** Three requests about three things, so that none is a repetition. */
  async function three(asker = maya): Promise<void> {
    for (const [text, machine] of [
      [refused, 'A-1'],
      ['AADSTS50126', 'A-2'],
      ['0xC000006D', 'A-3'],
    ] as const)
      await desk.escalates(text, asker, { machine });
  }

  test('the fourth stays on the card with a clear word, and goes when the hour is over', async () => {
    await three();
    await chat.says(jammed);
    await chat.presses('choose:bolt-jammed');
    await chat.presses('ask-it');
    await desk.sends({ summary: 'Changed by hand.', urgency: 'high' });
    expect(chat.note).toMatch(
      /^You sent 3 requests within the hour.*Nothing was sent now.*If it cannot wait, mail or call your IT\.$/,
    );
    expect(chat.reply).toMatchObject({ kind: 'handover', summary: 'Changed by hand.', urgency: 'high' });
    chat.wait(3600);
    await desk.sends();
    expect(chat.reply.kind).toBe('sent');
  });

  test('are counted for each person', async () => {
    await three();
    await desk.escalates('0xC000015B', noah, { machine: 'B-1' });
    expect(chat.reply.kind).toBe('sent');
  });
});
