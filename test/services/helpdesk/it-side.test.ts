import { validateCard } from '../../cards/validate-card';
import { render } from '../../rendering/cards';
import { jammed, refused, type Chat } from '../conversation/chat';
import { ida, ivan, WithDesk } from './it-desk';

let desk: WithDesk;
let chat: Chat;
let caseId = '';
beforeEach(async () => {
  desk = new WithDesk();
  ({ chat } = desk);
  caseId = await desk.escalates(`${refused} on computer "DESK-17"`);
  await desk.files(caseId);
  await desk.toChats();
  await desk.toDesks();
});

async function kinds(): Promise<string[]> {
  return (await chat.stored(caseId)).log.map(({ event }) => event.kind);
}

test('IT\u2019s card says what, who, how urgent and what is known, and is one that Teams takes', async () => {
  const card = await desk.card(caseId);
  expect(card).toMatchObject({
    title: 'The gate refused the visitor',
    status: 'New',
    canTake: true,
    isOpen: true,
    who: expect.stringMatching(/^Asked by maya on 2026-11-20/),
  });
  expect(card.brief.map(({ name, text }) => `${name}${text}`).join('\n')).toContain('Codes: GateRefused');
  expect(validateCard(render(card))).toEqual([]);
});

describe('"Take it"', () => {
  test('tells the person quietly who is on it, and the button is gone', async () => {
    await desk.presses('take', caseId);
    expect(await desk.card(caseId)).toMatchObject({ status: 'Taken (ida)', canTake: false });
    expect(await desk.toChats()).toEqual([expect.objectContaining({ kind: 'refresh', audience: 'asker', caseId })]);
    expect((await desk.looks(caseId)).reply).toMatchObject({
      kind: 'sent',
      title: 'Somebody in IT is on it',
      lines: ['ida took it.'],
    });
  });

  test('pressed by two on one card takes it once', async () => {
    await desk.presses('take', caseId, { nonce: 'one card' });
    const second = await desk.presses('take', caseId, { nonce: 'one card', asker: ivan });
    expect(second.reply).toMatchObject({ kind: 'desk', status: 'Taken (ida)' });
    expect((await kinds()).filter((kind) => kind === 'taken')).toHaveLength(1);
  });

  test('on an older card does not take it from who has it, and says who that is', async () => {
    await desk.presses('take', caseId);
    expect((await desk.presses('take', caseId, { asker: ivan })).reply).toMatchObject({
      kind: 'desk',
      status: 'Taken (ida)',
      note: 'ida has it already.',
    });
    expect((await kinds()).filter((kind) => kind === 'taken')).toHaveLength(1);
  });
});

describe('"Need one more fact"', () => {
  beforeEach(async () => {
    expect((await desk.card(caseId)).wantable).toContainEqual({
      title: 'How the machine is joined',
      value: 'JoinState',
    });
    await desk.presses('want', caseId, { inputs: { fact: 'JoinState' } });
  });

  test('lands in the person\u2019s card as a new message, with how to find out and every answer', async () => {
    expect(await desk.toChats()).toEqual([
      expect.objectContaining({ kind: 'case', audience: 'asker', note: 'IT asks you something.' }),
    ]);
    const { reply } = await desk.looks(caseId);
    expect(reply).toMatchObject({
      kind: 'sent',
      title: 'IT needs to know one thing',
      ask: 'Is the machine joined?',
      command: 'dsregcmd /status',
    });
    expect(reply.kind === 'sent' && reply.answers).toHaveLength(5);
    expect(validateCard(render(reply))).toEqual([]);
    expect((await desk.card(caseId)).wanted).toBe('Waiting for the person\u2019s answer: How the machine is joined');
  });

  test.each([
    ['by button', async () => chat.presses('answer:JoinState=none')],
    ['by word', async () => chat.says('both no')],
    ['by number', async () => chat.says('4')],
  ])('the answer %s returns to IT', async (_, answer) => {
    await desk.looks(caseId);
    await answer();
    expect([chat.reply.kind, chat.note]).toEqual(['sent', 'Thank you. IT has your answer.']);
    const card = await desk.card(caseId);
    expect(card.wanted).toBe('');
    expect(card.brief.map(({ name, text }) => `${name}${text}`).join('\n')).toContain(
      'How the machine is joined: Both NO',
    );
    expect((await desk.toDesks()).at(-1)).toMatchObject({
      kind: 'comment',
      text: `${caseId}: the person answered. How the machine is joined: Both NO.`,
    });
  });

  test.each([
    ['by button', async () => chat.presses('not-known:JoinState')],
    ['by word', async () => chat.says('I don\u2019t know')],
  ])('"I don\u2019t know" %s returns to IT too', async (_, answer) => {
    await desk.looks(caseId);
    await answer();
    expect(chat.note).toBe('IT knows now that you cannot tell.');
    const card = await desk.card(caseId);
    expect(card.wanted).toBe('');
    expect(card.wantable.map(({ value }) => value)).not.toContain('JoinState');
    expect((await desk.toDesks()).at(-1)).toMatchObject({
      text: `${caseId}: the person cannot find this out: How the machine is joined.`,
    });
  });

  test('the command\u2019s output answers it', async () => {
    await desk.looks(caseId);
    await chat.says('AzureAdJoined : NO\nEnterpriseJoined : NO\nDomainJoined : NO');
    expect((await desk.card(caseId)).brief.map(({ name, text }) => `${name}${text}`).join('\n')).toContain(
      'AzureAdJoined is NO',
    );
  });

  test('words that are no answer are told so, and the question stays', async () => {
    await desk.looks(caseId);
    await chat.says('what do you mean');
    expect(chat.note).toMatch(/could not read that as an answer/);
    expect(chat.reply).toMatchObject({ kind: 'sent', ask: 'Is the machine joined?' });
  });
});

test('an answer that IT asked for stands first among what is known, however much a paste said', async () => {
  await desk.looks(caseId);
  await chat.says('AzureAdJoined : YES\nEnterpriseJoined : NO\nDomainJoined : NO\nAzureAdPrt : YES');
  await desk.presses('want', caseId, { inputs: { fact: 'SecretKind' } });
  await desk.looks(caseId);
  await chat.presses('answer:SecretKind=pin');
  expect((await desk.card(caseId)).brief).toContainEqual({
    name: 'Known: ',
    text: expect.stringMatching(/^What was saved as the secret: A PIN/),
  });
});

test.each(['', 'NoSuchFact', 'GateKind', '__proto__', 'constructor'])(
  'asking for "%s" asks nothing and says what to do',
  async (fact) => {
    const { reply } = await desk.presses('want', caseId, { inputs: { fact } });
    expect(reply).toMatchObject({ kind: 'desk', note: 'Choose what you need to know first.' });
    expect(await kinds()).not.toContain('fact wanted');
  },
);

describe('"Fixed"', () => {
  beforeEach(async () => {
    await desk.presses('it-fixed', caseId, { inputs: { 'note-fixed': '  Opened the gate.  ' } });
  });

  test('asks the person, with IT\u2019s note, to run it again', async () => {
    expect(await desk.toChats()).toEqual([expect.objectContaining({ kind: 'case', note: 'News from IT.' })]);
    expect((await desk.looks(caseId)).reply).toMatchObject({
      kind: 'sent',
      title: 'IT says it is fixed',
      confirms: true,
      lines: ['ida says it is fixed. Run the flow again: did it work?', 'IT wrote: Opened the gate.'],
    });
  });

  test.each([
    ['by button', async () => chat.presses('fixed')],
    ['by "yes"', async () => chat.says('yes')],
    ['by "it works"', async () => chat.says('it works')],
  ])('that it works, said %s, closes the case and IT hears it', async (_, tell) => {
    await desk.looks(caseId);
    await tell();
    expect(chat.reply).toMatchObject({ kind: 'closed', title: 'Fixed. Well done.' });
    expect((await desk.toDesks()).at(-1)).toMatchObject({ text: `${caseId}: the person says it works now.` });
  });

  test.each([
    ['by button', async () => chat.presses('still-failing')],
    ['by "no"', async () => chat.says('no')],
    ['by "still failing"', async () => chat.says('still failing')],
  ])('that it still fails, said %s, gives it back to IT, and the person is told', async (_, tell) => {
    await desk.looks(caseId);
    await tell();
    expect([chat.reply.kind, chat.note]).toEqual(['sent', 'I told IT that it still fails.']);
    expect(await desk.card(caseId)).toMatchObject({
      status: 'Taken (ida)',
      isOpen: true,
      brief: expect.arrayContaining([{ name: 'After the fix: ', text: `it still fails (${caseId})` }]),
    });
    expect((await desk.toDesks()).at(-1)).toMatchObject({
      text: `${caseId}: the person ran the flow again: it still fails.`,
    });
  });

  test('other words ask again whether it worked', async () => {
    await desk.looks(caseId);
    await chat.says('hmm let me see');
    expect(chat.note).toMatch(/Did it work\?/);
    expect((await chat.stored(caseId)).log.at(-1)?.event.kind).toBe('fixed by IT');
  });

  test.each(['take', 'want', 'it-fixed', 'not-ours'])(
    'after it "%s" on an older card changes nothing and says so',
    async (verb) => {
      const before = await chat.stored(caseId);
      const { reply } = await desk.presses(verb, caseId, { inputs: { fact: 'JoinState' }, asker: ivan });
      expect(reply).toMatchObject({
        kind: 'desk',
        status: 'Fixed (ida): Opened the gate.',
        note: 'This was closed already, so nothing was changed.',
      });
      expect(await chat.stored(caseId)).toEqual(before);
    },
  );
});

test('a note of IT\u2019s is redacted like everything else, and cut when it is very long', async () => {
  await desk.presses('it-fixed', caseId, {
    inputs: { 'note-fixed': `New password: Hunter2!x ${'and so on '.repeat(300)}` },
  });
  const stored = JSON.stringify(await chat.stored(caseId));
  expect(stored).not.toContain('Hunter2');
  const { reply } = await desk.looks(caseId);
  expect(reply.kind === 'sent' && reply.lines.at(-1)?.length).toBeLessThan(1_100);
  expect(validateCard(render(reply))).toEqual([]);
});

describe('"Not ours"', () => {
  beforeEach(async () => {
    await desk.presses('not-ours', caseId, { inputs: { 'note-refused': 'Ask the gate keepers.' } });
    await desk.looks(caseId);
  });

  test('tells the person why, with two ways on', async () => {
    expect(await desk.toChats()).toEqual([expect.objectContaining({ kind: 'case', note: 'News from IT.' })]);
    expect(chat.reply).toMatchObject({
      kind: 'sent',
      title: 'IT says this is not theirs',
      canRetry: true,
      lines: expect.arrayContaining(['IT wrote: Ask the gate keepers.']),
    });
    expect(await desk.card(caseId)).toMatchObject({ status: 'Not ours: Ask the gate keepers.', isOpen: false });
  });

  test('the request can be changed and sent again', async () => {
    await chat.presses('ask-it');
    expect(chat.reply.kind).toBe('handover');
    await desk.sends();
    expect(chat.reply).toMatchObject({ kind: 'sent', title: 'On its way to IT' });
  });

  test.each([
    ['by button', async () => chat.presses('back')],
    ['by word', async () => chat.says('back')],
  ])('the person can go on alone %s', async (_, tell) => {
    await tell();
    expect(chat.reply.kind).toBe('question');
    await chat.presses('answer:SecretKind=pin');
    expect(chat.reply.kind).toBe('steps');
  });
});

describe('who may act', () => {
  test.each(['take', 'want', 'it-fixed', 'not-ours'])(
    'nobody outside IT\u2019s channel may press "%s"',
    async (verb) => {
      const before = await chat.stored(caseId);
      for (const asker of [
        { ...ida, conversationId: 'chat' },
        { personId: 'maya', conversationId: 'chat' },
      ]) {
        const { reply } = await desk.presses(verb, caseId, { asker, inputs: { fact: 'JoinState' } });
        expect(reply).toMatchObject({ kind: 'notice', title: 'Only IT can do that' });
      }
      expect(await chat.stored(caseId)).toEqual(before);
    },
  );

  test('with a list of members the channel alone is not enough', async () => {
    const listed = new WithDesk({ members: new Set(['ida']) });
    const id = await listed.escalates(refused);
    expect((await listed.presses('take', id, { asker: ivan })).reply.kind).toBe('notice');
    expect((await listed.presses('take', id)).reply.kind).toBe('desk');
  });

  test('nobody may when no channel is set', async () => {
    const closed = new WithDesk({ channel: undefined });
    const id = await closed.escalates(refused);
    expect((await closed.presses('take', id)).reply.kind).toBe('notice');
  });

  test('IT does not answer for the person', async () => {
    await desk.presses('want', caseId, { inputs: { fact: 'JoinState' } });
    expect((await desk.presses('answer:JoinState=none', caseId)).reply).toMatchObject({
      kind: 'notice',
      title: `I no longer have the case ${caseId}`,
    });
  });
});

describe('the person goes on meanwhile', () => {
  test('what IT does on its older card holds all the same', async () => {
    await desk.looks(caseId);
    await chat.says('AzureAdJoined : NO\nEnterpriseJoined : NO\nDomainJoined : NO');
    await desk.presses('take', caseId);
    expect(await kinds()).toEqual(expect.arrayContaining(['pasted', 'taken']));
  });

  test('a case that the person closed cannot be taken, and IT reads why', async () => {
    await desk.looks(caseId);
    await chat.presses('fixed');
    expect((await desk.presses('take', caseId)).reply).toMatchObject({
      kind: 'desk',
      note: 'The person closed this case already.',
      status: 'Fixed: The person says it works now.',
    });
  });

  test('a request that was taken back is gone for IT', async () => {
    const other = new WithDesk();
    const id = await other.escalates(refused);
    await other.chat.presses('undo');
    expect((await other.presses('take', id)).reply).toMatchObject({ kind: 'notice', title: `${id} is gone` });
  });

  test('a case that IT takes while the person looks at an old card is not lost: the old button says so', async () => {
    await desk.looks(caseId);
    const { version, nonce } = chat;
    await desk.presses('take', caseId);
    await chat.presses('fixed', { version, nonce });
    expect([chat.reply.kind, chat.note]).toEqual(['sent', expect.stringMatching(/out of date/)]);
  });
});

describe('IT always has something to ask', () => {
  let fresh: WithDesk;
  beforeEach(() => {
    fresh = new WithDesk();
  });

  test('of a problem that nobody knows: any fact that a person can find out', async () => {
    const caseId = await fresh.escalates('qwertz uiop');
    const offered = (await fresh.card(caseId)).wantable.map(({ value }) => value);
    expect(offered).toEqual(expect.arrayContaining(['JoinState', 'SecretKind', 'GuardAwake']));
    // Nobody can be asked for what only a code tells.
    expect(offered).not.toContain('GateKind');
  });

  test('of a problem on which next to nothing bears: the other facts too', async () => {
    const caseId = await fresh.escalates(jammed);
    expect((await fresh.card(caseId)).wantable.length).toBeGreaterThanOrEqual(3);
  });
});
