import { validateCard } from '../../cards/validate-card';
import { render } from '../../rendering/cards';
import { refused, type Chat } from '../conversation/chat';
import { ivan, WithDesk } from './it-desk';

let desk: WithDesk;
let chat: Chat;
let caseId: string;
beforeEach(async () => {
  desk = new WithDesk();
  ({ chat } = desk);
  caseId = await desk.escalates(refused);
  await desk.files(caseId);
  await desk.toChats();
  await desk.toDesks();
  await desk.looks(caseId);
});

const kinds = async (): Promise<string[]> => (await chat.stored(caseId)).log.map(({ event }) => event.kind);
const toIt = async (words: string): Promise<void> => {
  await chat.presses('tell-it', { inputs: { 'words-to-it': words } });
};

describe('a sentence from the person to IT', () => {
  test('stands on both cards with who and when, and notifies IT', async () => {
    await toIt('It is the gate in the north.');
    expect([chat.reply.kind, chat.note]).toEqual(['sent', 'I passed that on to IT.']);
    const talk = expect.stringMatching(/^You, 2026-11-20 08:\d\d UTC: $/);
    expect(chat.reply).toMatchObject({ talk: [{ who: talk, words: 'It is the gate in the north.' }] });
    expect((await desk.card(caseId)).talk).toEqual([
      { who: expect.stringMatching(/^maya, 2026-11-20 08:\d\d UTC: $/), words: 'It is the gate in the north.' },
    ]);
    expect(await desk.toDesks()).toEqual([
      expect.objectContaining({
        kind: 'comment',
        text: `${caseId}: maya wrote: It is the gate in the north.`,
        notifies: true,
      }),
    ]);
  });

  test.each(['tell IT: it is the north gate', 'Tell it, it is the north gate', 'tell IT that it is the north gate'])(
    'can be typed as "%s"',
    async (text) => {
      await chat.says(text);
      expect(chat.note).toBe('I passed that on to IT.');
      expect((await desk.card(caseId)).talk.map(({ words }) => words)).toEqual([
        expect.stringMatching(/^it is the north gate$/),
      ]);
    },
  );

  test('holds no secret when it is stored, and the person is told', async () => {
    await toIt('the password: Hunter2!x does not work');
    expect(JSON.stringify(await chat.stored(caseId))).not.toContain('Hunter2');
    expect(JSON.stringify(await desk.toDesks())).not.toContain('Hunter2');
    expect(chat.note).toMatch(/I passed that on to IT\. .*password/);
  });

  test.each(['', '   ', '\u200B'])('of no words is not passed on', async (words) => {
    await toIt(words);
    expect(chat.note).toBe('There were no words in that, so nothing was passed on.');
    expect(await kinds()).not.toContain('wrote to IT');
  });

  test('that is a letter is not passed on, and the person reads how to say it', async () => {
    await toIt('long '.repeat(300));
    expect(chat.note).toMatch(/^That is longer than .* characters/);
    expect(await kinds()).not.toContain('wrote to IT');
  });

  test('the sixth in a row waits until IT says something', async () => {
    for (let said = 0; said < 6; said += 1) await toIt(`sentence ${said}`);
    expect(chat.note).toMatch(/I pass nothing more on for now/);
    expect((await kinds()).filter((kind) => kind === 'wrote to IT')).toHaveLength(5);
    await desk.presses('tell-person', caseId, { inputs: { 'words-to-person': 'I read it.' } });
    await desk.looks(caseId);
    await toIt('thanks a lot');
    expect(chat.note).toBe('I passed that on to IT.');
  });

  test('is no answer to a case that IT does not have', async () => {
    const other = new WithDesk();
    await other.chat.says(refused);
    await other.chat.says('tell IT: it is the north gate');
    expect(other.chat.note).toMatch(/^IT does not have this case yet/);
    await other.chat.presses('tell-it', { inputs: { 'words-to-it': 'made up' } });
    expect(other.chat.note).toMatch(/does not fit/);
  });

  test('full of markup is shown as text on cards that Teams takes', async () => {
    await toIt('**bold** [x](javascript:alert(1)) <b>bold</b>');
    expect(validateCard(render(chat.reply))).toEqual([]);
    expect(validateCard(render(await desk.card(caseId)))).toEqual([]);
    expect((await desk.card(caseId)).talk[0]?.words).toContain('**bold** [x](javascript:alert(1))');
  });
});

describe('a sentence from IT', () => {
  const asks = async (words: string): Promise<void> => {
    await desk.presses('tell-person', caseId, { inputs: { 'words-to-person': words } });
  };

  test('is a new message to the person, with who and when; who wrote it has the case', async () => {
    await asks('Which gate is it?');
    expect(await desk.toChats()).toEqual([
      expect.objectContaining({ kind: 'case', audience: 'asker', note: 'IT wrote to you.' }),
    ]);
    const { reply } = await desk.looks(caseId);
    expect(reply).toMatchObject({
      kind: 'sent',
      title: 'IT needs to know one thing',
      asksInWords: true,
      talk: [{ who: expect.stringMatching(/^ida \(IT\), 2026-11-20 08:\d\d UTC: $/), words: 'Which gate is it?' }],
    });
    expect(validateCard(render(reply))).toEqual([]);
    expect((await desk.card(caseId)).status).toBe('Taken (ida)');
  });

  test.each(['the one in the north', 'AADSTS50126', '0xC0000199'])(
    'that asks something is answered by whatever the person types: "%s"',
    async (answer) => {
      await asks('What does it say now?');
      await desk.toDesks();
      await desk.looks(caseId);
      await chat.says(answer);
      expect([chat.caseId, chat.note]).toEqual([caseId, 'I passed that on to IT.']);
      expect(await desk.toDesks()).toEqual([
        expect.objectContaining({ text: `${caseId}: maya wrote: ${answer}`, notifies: true }),
      ]);
      expect(chat.reply).toMatchObject({ asksInWords: false });
    },
  );

  test('that asks nothing is no reason to pass another error on to IT', async () => {
    await asks('I look at it tomorrow.');
    await desk.looks(caseId);
    expect(chat.reply).toMatchObject({ asksInWords: false, title: 'Somebody in IT is on it' });
    await chat.says('AADSTS50126');
    expect(chat.caseId).not.toBe(caseId);
  });

  test('of no words is refused on the card', async () => {
    const { reply } = await desk.presses('tell-person', caseId, { inputs: { 'words-to-person': '  ' } });
    expect(reply).toMatchObject({ kind: 'desk', note: 'Write a few words first.' });
    expect(await kinds()).not.toContain('wrote to asker');
  });

  test('is redacted and cut like a note', async () => {
    await asks(`the password: Hunter2!x ${'and so on '.repeat(300)}`);
    const stored = JSON.stringify(await chat.stored(caseId));
    expect(stored).not.toContain('Hunter2');
    expect((await desk.card(caseId)).talk[0]?.words.length).toBeLessThanOrEqual(1_000);
  });

  test('reaches a person who put the case aside, and opens it again', async () => {
    await chat.says('start over');
    await desk.toChats();
    await asks('Which gate is it?');
    expect(await desk.toChats()).toEqual([expect.objectContaining({ kind: 'case', audience: 'asker' })]);
    expect((await desk.looks(caseId)).reply).toMatchObject({ kind: 'sent', asksInWords: true });
  });

  test('comes by the callback of a desk too, once, and is not told to that desk again', async () => {
    const report = { id: 'msg_1', key: `${caseId}-1`, status: 'commented' as const, by: 'Ana', note: 'Which gate?' };
    expect(await chat.conversation.tickets.report(report)).toBe('taken in');
    expect(await chat.conversation.tickets.report(report)).toBe('known already');
    expect((await kinds()).filter((kind) => kind === 'wrote to asker')).toHaveLength(1);
    expect(await desk.toChats()).toEqual([expect.objectContaining({ kind: 'case', note: 'IT wrote to you.' })]);
    // Told again it would be reported again, and so on for ever.
    expect(await desk.toDesks()).toEqual([]);
  });
});

test('a card shows the last four sentences, whoever said them', async () => {
  for (const words of ['one', 'two', 'three', 'four', 'five']) await toIt(words);
  expect((await desk.card(caseId)).talk.map(({ words }) => words)).toEqual(['two', 'three', 'four', 'five']);
});

test('what IT does quietly to one case leaves the person with the one they work on', async () => {
  await chat.says('start over');
  await chat.says(`case ${caseId}`);
  await chat.says('AADSTS50126');
  const { caseId: other } = chat;
  await desk.presses('take', caseId, { asker: ivan });
  await chat.says('did not help');
  expect(chat.caseId).toBe(other);
});
