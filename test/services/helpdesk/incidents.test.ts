import type { Asker } from '../../../src/core/cases/case';
import { validateCard } from '../../cards/validate-card';
import { render } from '../../rendering/cards';
import { maya, noah, refused, type Chat } from '../conversation/chat';
import { WithDesk } from './it-desk';

const zoe: Asker = { personId: 'zoe', conversationId: 'chat-of-zoe' };
const outage = `${refused} on computer "DESK-17"`;
const loose = { caseId: '', version: 0, nonce: '' };

let desk: WithDesk;
let chat: Chat;
let lead = '';
beforeEach(async () => {
  desk = new WithDesk({ undoMs: 600_000 });
  ({ chat } = desk);
  lead = await desk.escalates(outage);
});

/** Two more people have it. */
async function twoMore(): Promise<[string, string]> {
  return [await desk.escalates(outage, { ...noah, conversationId: 'chat-of-noah' }), await desk.escalates(outage, zoe)];
}

async function escalationOf(caseId: string, asker: Asker = maya): Promise<unknown> {
  const { reply } = await desk.looks(caseId, asker);
  return reply.kind === 'sent' ? reply.title : reply.kind;
}

describe('the same outage', () => {
  test('is one ticket, and who comes later is told so', async () => {
    await twoMore();
    expect((await desk.toDesks()).filter(({ kind }) => kind === 'file')).toEqual([
      { kind: 'file', caseId: lead, key: `${lead}-1` },
    ]);
    expect(chat.reply).toMatchObject({
      kind: 'sent',
      title: 'IT has it',
      lines: [expect.stringContaining(`The same problem was reported a little earlier, as ${lead}`)],
    });
    expect(validateCard(render(chat.reply))).toEqual([]);
  });

  test('IT sees how many have it, and hears of each', async () => {
    await desk.files(lead);
    await desk.toDesks();
    const [second, third] = await twoMore();
    expect(await desk.card(lead)).toMatchObject({ count: `3 people have this (${second}, ${third})` });
    expect((await desk.toDesks()).map((job) => job.kind === 'comment' && job.text)).toEqual([
      expect.stringContaining(`(${second}); 2 people now.`),
      expect.stringContaining(`(${third}); 3 people now.`),
    ]);
    expect(validateCard(render(await desk.card(lead)))).toEqual([]);
  });

  test('the first person sees that others have it too', async () => {
    await desk.files(lead);
    await twoMore();
    expect((await desk.looks(lead)).reply).toMatchObject({
      lines: expect.arrayContaining(['2 more people have the same problem; IT sees that.']),
    });
  });

  test('on another machine is another incident', async () => {
    const other = await desk.escalates(refused, zoe, { machine: 'DESK-18' });
    expect((await chat.stored(other)).log.map(({ event }) => event.kind)).not.toContain('joined');
  });

  test('is the same in whatever letters the machine is written', async () => {
    const other = await desk.escalates(refused, zoe, { machine: ' desk-17 ' });
    expect((await chat.stored(other)).log.map(({ event }) => event.kind)).toContain('joined');
  });

  test('is a new incident when the window is over', async () => {
    chat.wait(4 * 3600 + 60);
    const other = await desk.escalates(outage, zoe);
    expect((await chat.stored(other)).log.map(({ event }) => event.kind)).not.toContain('joined');
    expect(chat.reply).toMatchObject({ title: 'On its way to IT' });
  });

  test('reported by many at the same moment is one ticket still', async () => {
    const people = Array.from({ length: 6 }, (_, number): Asker => ({
      personId: `person-${number}`,
      conversationId: `chat-${number}`,
    }));
    const presses = [];
    for (const asker of people) {
      await chat.says('AADSTS50126', asker);
      await chat.presses('ask-it', { asker });
      const { reply, caseId, version, nonce } = chat;
      presses.push(async () =>
        chat.conversation.take({
          kind: 'pressed',
          asker,
          caseId,
          version,
          nonce,
          action: {
            kind: 'send request',
            form: {
              summary: reply.kind === 'handover' ? reply.summary : '',
              machine: 'M-1',
              flow: '',
              environment: '',
              since: '',
              details: true,
              urgency: 'normal',
              impact: 'one person',
            },
          },
          delivery: chat.delivery(asker),
        }),
      );
    }
    await Promise.all(presses.map(async (press) => press()));
    const filed = (await desk.toDesks()).filter(({ kind }) => kind === 'file');
    expect(filed).toHaveLength(2);
  });
});

test('two problems that nobody knows are two incidents, even on one machine', async () => {
  const first = await desk.escalates('qwertz uiop', zoe, { machine: 'DESK-17' });
  const second = await desk.escalates('asdf ghjk', noah, { machine: 'DESK-17' });
  for (const id of [first, second])
    expect((await chat.stored(id)).log.map(({ event }) => event.kind)).not.toContain('joined');
});

describe('the same person a second time', () => {
  async function again(asker: Asker): Promise<void> {
    await chat.says('start over', asker);
    await chat.says(outage, asker);
    await chat.presses('ask-it', { asker });
    await desk.sends({}, asker);
  }

  test.each([
    ['as the first who reported it', maya],
    ['as one who followed', zoe],
  ])('%s is told that it is with IT already, and where', async (_, asker) => {
    const theirs = asker === maya ? lead : await desk.escalates(outage, asker);
    await again(asker);
    expect([chat.reply.kind, chat.note]).toEqual([
      'handover',
      expect.stringContaining(`You asked IT about this already: ${theirs}.`),
    ]);
  });
});

describe('one "Fixed"', () => {
  test('tells everybody, each in their own chat', async () => {
    const [second, third] = await twoMore();
    await desk.files(lead);
    await desk.toChats();
    await desk.presses('it-fixed', lead, { inputs: { 'note-fixed': 'Opened.' } });
    const news = await desk.toChats();
    expect(news.map(({ kind, orderingKey }) => [kind, orderingKey])).toEqual([
      ['case', 'chat:chat'],
      ['case', 'chat:chat-of-noah'],
      ['case', 'chat:chat-of-zoe'],
    ]);
    for (const [id, asker] of [
      [lead, maya],
      [second, noah],
      [third, zoe],
    ] as const)
      expect(await escalationOf(id, asker)).toBe('IT says it is fixed');
  });

  test('still tells those who wait when the first person closed their own case', async () => {
    const [second, third] = await twoMore();
    await desk.files(lead);
    await desk.looks(lead);
    await chat.presses('fixed');
    await desk.toChats();
    expect(await desk.card(lead)).toMatchObject({ isOpen: true });
    await desk.presses('it-fixed', lead);
    expect((await desk.toChats()).map(({ orderingKey }) => orderingKey)).toEqual([
      'chat:chat-of-noah',
      'chat:chat-of-zoe',
    ]);
    for (const [id, asker] of [
      [second, noah],
      [third, zoe],
    ] as const)
      expect(await escalationOf(id, asker)).toBe('IT says it is fixed');
  });

  test('of which one follower says that it still fails is open again for IT, and the others keep their news', async () => {
    const [second, third] = await twoMore();
    await desk.files(lead);
    await desk.presses('it-fixed', lead);
    await desk.looks(second, noah);
    await chat.presses('still-failing', { asker: noah });
    expect(await desk.card(lead)).toMatchObject({
      isOpen: true,
      status: 'Taken (ida)',
      brief: expect.arrayContaining([{ name: 'After the fix: ', text: `it still fails (${second})` }]),
    });
    expect(await escalationOf(third, zoe)).toBe('IT says it is fixed');
    await desk.toChats();
    await desk.presses('it-fixed', lead);
    expect(await escalationOf(second, noah)).toBe('IT says it is fixed');
  });

  test('does not wake those who are done with it', async () => {
    const [second] = await twoMore();
    await desk.looks(second, noah);
    await chat.presses('fixed', { asker: noah });
    await desk.toChats();
    await desk.presses('it-fixed', lead);
    expect((await desk.toChats()).map(({ orderingKey }) => orderingKey)).toEqual(['chat:chat', 'chat:chat-of-zoe']);
  });

  test('is told to somebody who put their case aside, for IT has it still', async () => {
    const [, third] = await twoMore();
    await chat.says('start over', zoe);
    await desk.toChats();
    await desk.presses('it-fixed', lead);
    expect((await desk.toChats()).map(({ orderingKey }) => orderingKey)).toContain('chat:chat-of-zoe');
    await chat.says(`case ${third}`, zoe);
    expect(chat.reply).toMatchObject({ kind: 'sent', title: 'IT says it is fixed' });
  });
});

describe('nobody\u2019s request is lost with the first person\u2019s', () => {
  test('when it is taken back: the next one leads, with a ticket that holds their own words', async () => {
    const [second, third] = await twoMore();
    await desk.looks(lead);
    await chat.presses('undo');
    expect(chat.note).toBe('I took it back. Nothing was sent.');
    expect(await desk.toDesks()).toEqual([{ kind: 'file', caseId: second, key: `${second}-2` }]);
    await desk.files(second);
    expect(await desk.card(second)).toMatchObject({
      who: expect.stringContaining('Asked by noah'),
      count: `2 people have this (${third})`,
    });
    await desk.presses('it-fixed', second);
    expect(await escalationOf(third, zoe)).toBe('IT says it is fixed');
  });

  test('when it is taken back and sent again, it joins them', async () => {
    const [second] = await twoMore();
    await desk.looks(lead);
    await chat.presses('undo');
    await desk.sends();
    expect((await chat.stored(lead)).log.at(-1)?.event).toEqual({
      kind: 'joined',
      incident: second,
      key: `${second}-2`,
    });
  });

  test('when it does not arrive: everybody is told and can send it again', async () => {
    const [second] = await twoMore();
    await desk.toChats();
    await chat.conversation.tickets.undelivered(lead, `${lead}-1`, 'down');
    expect((await desk.toChats()).map(({ kind, orderingKey }) => [kind, orderingKey])).toEqual([
      ['case', 'chat:chat'],
      ['case', 'chat:chat-of-noah'],
      ['case', 'chat:chat-of-zoe'],
    ]);
    await desk.looks(second, noah);
    await chat.presses('ask-it', { asker: noah });
    await desk.toDesks();
    await desk.sends({}, noah);
    expect(await desk.toDesks()).toEqual([{ kind: 'file', caseId: second, key: `${second}-2` }]);
  });

  test('when the first person deletes everything about them', async () => {
    const [second, third] = await twoMore();
    await chat.presses('forget:yes', loose);
    expect(await desk.toDesks()).toEqual([{ kind: 'file', caseId: second, key: `${second}-2` }]);
    expect(await desk.card(second)).toMatchObject({ count: `2 people have this (${third})` });
    expect(await chat.store.find(lead)).toBeUndefined();
  });
});

describe('who once followed an incident', () => {
  test('and leads one of their own now hears nothing of the first any more', async () => {
    const theirs = await desk.escalates(outage, zoe);
    await desk.files(lead);
    await desk.presses('not-ours', lead, { inputs: { 'note-refused': 'Ask the network team.' } });
    await chat.presses('ask-it', { asker: zoe, caseId: theirs, version: (await chat.stored(theirs)).version });
    await desk.sends({ machine: 'DESK-99' }, zoe);
    await desk.toChats();
    const before = await chat.stored(theirs);
    expect(before.log.map(({ event }) => event.kind).at(-1)).toBe('escalated');

    // IT opens the first one again in its own system.
    for (const status of ['reopened', 'taken'] as const) {
      const report = { id: status, key: `${lead}-1`, status, by: 'Ida', note: '' };
      expect(await chat.conversation.tickets.report(report)).toBe('taken in');
    }
    expect((await desk.looks(lead)).reply).toMatchObject({ title: 'Somebody in IT is on it' });

    expect(await chat.stored(theirs)).toEqual(before);
    expect((await desk.toChats()).filter((sent) => 'caseId' in sent && sent.caseId === theirs)).toEqual([]);
  });
});

describe('when who led an incident is forgotten', () => {
  test('the heir leads it for everybody who reports it later', async () => {
    const heir = await desk.escalates(outage, zoe);
    await chat.presses('forget:yes', { ...loose, asker: maya });
    const later = await desk.escalates(outage, { personId: 'nils', conversationId: 'chat-of-nils' });
    expect((await chat.stored(later)).log.map(({ event }) => event)).toContainEqual(
      expect.objectContaining({ kind: 'joined', incident: heir }),
    );
    expect(await desk.card(heir)).toMatchObject({ count: `2 people have this (${later})` });
  });

  test('and IT had said that it is not theirs, nobody sends it again for those who followed', async () => {
    const follower = await desk.escalates(outage, zoe);
    await desk.files(lead);
    await desk.presses('not-ours', lead, { inputs: { 'note-refused': 'Ask the network team.' } });
    await desk.toDesks();
    const before = await chat.stored(follower);
    await chat.presses('forget:yes', { ...loose, asker: maya });
    expect(await desk.toDesks()).toEqual([]);
    expect(await chat.stored(follower)).toEqual(before);
  });
});
