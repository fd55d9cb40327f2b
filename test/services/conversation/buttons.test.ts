import { memoryCaseStore } from '../../adapters/store/memory-store';
import { deskChannel, smallPolicy } from '../helpdesk/small-policy';
import { smallEngine } from '../../core/knowledge/small-knowledge';
import { validateCard } from '../../cards/validate-card';
import { buttonsOn, isObject, render } from '../../rendering/cards';
import { cardActionIn } from '../../../src/surfaces/teams/card-action';
import { replyKinds } from '../../../src/rendering/card-templates';
import { Chat, jammed, maya, named, noah, refused } from './chat';

/** How each kind of reply comes about. */
const ways: Readonly<Record<(typeof replyKinds)[number], (chat: Chat) => Promise<unknown>>> = {
  question: (chat) => chat.says(refused),
  choice: (chat) => chat.says(jammed),
  steps: (chat) => chat.says('AADSTS50126'),
  exhausted: async (chat) => {
    await chat.says('AADSTS50126');
    await chat.presses('did-not-help');
  },
  decoded: (chat) => chat.says(named),
  explained: (chat) => chat.says('what is a gate pass?'),
  healthy: (chat) => chat.says('AzureAdJoined : YES\nDomainJoined : YES\nAzureAdPrt : YES'),
  nothing: (chat) => chat.says('qwertz uiop'),
  guide: async (chat) => {
    await chat.says('qwertz uiop');
    await chat.presses('guide:start=gate');
  },
  whole: async (chat) => {
    await chat.says(refused);
    await chat.presses('whole:1');
  },
  handover: async (chat) => {
    await chat.says(refused);
    await chat.presses('ask-it');
  },
  sent: async (chat) => {
    await chat.says(refused);
    await chat.presses('ask-it');
    await chat.presses('send', { inputs: { summary: 'The gate refuses me.' } });
  },
  desk: async (chat) => {
    await ways.sent(chat);
    await chat.showDesk();
  },
  shared: async (chat) => {
    await chat.says(refused);
    await chat.showShared();
  },
  closed: async (chat) => {
    await chat.says(refused);
    await chat.says('fixed');
  },
  help: (chat) => chat.says('help'),
  notice: (chat) => chat.says(''),
};

async function chatShowing(kind: keyof typeof ways): Promise<Chat> {
  const chat = new Chat(memoryCaseStore(), smallEngine, smallPolicy());
  await ways[kind](chat);
  expect(chat.reply.kind).toBe(kind);
  return chat;
}

/** Every verb that some card of the bot carries. */
async function allVerbs(): Promise<Set<string>> {
  const verbs = new Set<string>();
  for (const kind of replyKinds)
    for (const { verb } of buttonsOn(render((await chatShowing(kind)).reply)))
      if (typeof verb === 'string') verbs.add(verb);
  return verbs;
}

describe.each(replyKinds)('the card "%s"', (kind) => {
  test('is one that Teams takes, with no placeholder left', async () => {
    const card = render((await chatShowing(kind)).reply);
    expect(validateCard(card)).toEqual([]);
    expect(JSON.stringify(card)).not.toContain('${');
  });

  test('has buttons that carry case, version and verb, the same for clients without Action.Execute', async () => {
    const chat = await chatShowing(kind);
    for (const { title, verb, data, fallback } of buttonsOn(render(chat.reply))) {
      const { caseId, version, nonce } = chat;
      expect(cardActionIn({ ...(isObject(data) ? data : {}), verb })).toMatchObject({ caseId, version, nonce });
      expect(fallback).toMatchObject({ type: 'Action.Submit', title });
      expect(isObject(fallback) && fallback.data).toEqual({ ...(isObject(data) ? data : {}), verb });
    }
  });

  test('has buttons that all work', async () => {
    for (const { verb } of buttonsOn(render((await chatShowing(kind)).reply))) {
      const chat = await chatShowing(kind);
      // IT's card is pressed by IT.
      const asker = kind === 'desk' ? { personId: 'ingo', conversationId: deskChannel } : maya;
      const before = { reply: chat.reply, log: chat.caseId === '' ? 0 : (await chat.stored()).log.length };
      await chat.presses(String(verb), {
        asker,
        inputs: {
          summary: 'The gate refuses me.',
          fact: 'AccountState',
          'note-refused': 'Ask facilities.',
          'words-to-it': 'It is the gate in the north.',
          'words-to-person': 'Which gate?',
        },
      });
      expect(chat.note).not.toMatch(/does not fit|out of date/);
      // A closed case has nothing to put aside, and looking changes nothing; the others change.
      if ('caseId' in before.reply && kind !== 'closed' && verb !== 'view')
        expect((await chat.stored(before.reply.caseId)).log.length).toBeGreaterThan(before.log);
      else expect(chat.reply).not.toEqual(before.reply);
    }
  });

  // The cards of IT and of a group, and a page of what a card has no room for, show a case that has its asker's card besides.
  const hasOwnState = kind !== 'desk' && kind !== 'shared' && kind !== 'whole';
  (hasOwnState ? test : test.skip)('does nothing for a button of another card', async () => {
    const own = new Set(buttonsOn(render((await chatShowing(kind)).reply)).map(({ verb }) => verb));
    const foreign = [...(await allVerbs())].filter(
      (verb) => !own.has(verb) && !/^(?:try:|begin:|start-over$|view$|whole:)/.test(verb),
    );
    expect(foreign.length).toBeGreaterThan(3);
    for (const verb of foreign) {
      const chat = await chatShowing(kind);
      if (chat.caseId === '') continue;
      const before = await chat.stored();
      await chat.presses(verb);
      expect({ verb, stored: await chat.stored(before.id) }).toEqual({ verb, stored: before });
    }
  });
});

test('a stranger gets no card with buttons of the case', async () => {
  const chat = await chatShowing('question');
  await chat.presses('ask-it', { asker: noah });
  expect(buttonsOn(render(chat.reply))).toEqual([]);
  expect(isObject(render(chat.reply))).toBe(true);
});
