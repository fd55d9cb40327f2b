import fc from 'fast-check';
import { replyKinds } from '../../src/rendering/card-templates';
import { escapeMarkdown } from '../../src/rendering/markdown';
import type { NothingReply } from '../../src/core/replies/reply';
import type { Spoken, SpokenReply } from '../../src/core/replies/spoken';
import { validateCard } from '../cards/validate-card';
import { arbitraryReply, hostileText } from './arbitrary-reply';
import { bytesOf, elementsIn, inputTextsIn, isObject, render, richTextsIn, textsIn } from './cards';

const seed = 20_261_120;
const replies = arbitraryReply({ text: hostileText, most: 2 });
/** Few enough words that nothing is shortened. */
const runs = { seed, numRuns: 360 };

const notWords: ReadonlySet<string> = new Set([
  'kind',
  'caseId',
  'nonce',
  'verb',
  'doneVerb',
  'send',
  'place',
  'state',
  'by',
  'certainty',
  'url',
  'guide',
  'mailLink',
  'value',
  'urgency',
  'impact',
]);

/** What no text may change about a card: its elements, their order and look, the buttons and what they carry. */
function skeleton(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => skeleton(item, key));
  // What an input is filled with is words; what a choice stands for is not.
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        name,
        skeleton(item, name === 'value' && value.type === 'Input.Text' ? 'text' : name),
      ]),
    );
  const isWords = typeof value === 'string' && ['text', 'title', 'fallbackText', 'speak', 'codeSnippet'].includes(key);
  return isWords ? 'words' : value;
}

/** The reply with harmless words in place of every text, and empty where it was empty. */
function harmless(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => harmless(item, key));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, harmless(item, name)]));
  return typeof value === 'string' && !notWords.has(key) ? value.replace(/[^\n]+/g, 'x') : value;
}

function isReplyLike(value: unknown, like: SpokenReply): value is SpokenReply {
  return isObject(value) && value.kind === like.kind;
}

/** The words that have no place on the card of this reply. */
function isLeftOff(key: string, reply: SpokenReply): boolean {
  // Of a whole text the card has pages; what they hold is tested there (whole-text.test.ts).
  if (reply.kind === 'whole') return key !== 'kind';
  // The message names the destination. Without a desk nothing is filled in.
  return (
    reply.kind === 'handover' &&
    (key === 'destination' ||
      (!reply.canSend && ['machine', 'flow', 'environment', 'since', 'urgencies', 'impacts'].includes(key)))
  );
}

/** The words of a reply that its card shows. */
function wordsOf(reply: SpokenReply): string[] {
  const walk = (value: unknown, key: string): string[] => {
    if (typeof value === 'string')
      return notWords.has(key) || isLeftOff(key, reply)
        ? []
        : (key === 'summary' || key === 'details') && reply.kind === 'handover'
          ? value.split('\n')
          : [value];
    if (Array.isArray(value)) return isLeftOff(key, reply) ? [] : value.flatMap((item) => walk(item, key));
    // What is done needs no more words than how to undo it.
    if (isObject(value) && value.done === true) return [...walk(value.do, 'do'), ...walk(value.undo, 'undo')];
    // The button of a choice says "It is this one"; the title above it says what it is.
    return isObject(value)
      ? Object.entries(value).flatMap(([name, item]) => (name === 'label' && key === 'choices' ? [] : walk(item, name)))
      : [];
  };
  return walk(reply, '').filter((words) => words !== '');
}

test('the skeleton of a card shows an element too many', () => {
  const notice: Spoken<NothingReply> = {
    kind: 'nothing',
    caseId: 'FM-7K3Q',
    version: 1,
    nonce: 'n1',
    note: '',
    hidden: '',
    understood: [],
    message: 'x',
    howTo: ['x'],
    ask: '',
    answers: [],
  };
  expect(skeleton(render(notice))).toEqual(skeleton(render({ ...notice, message: 'other words' })));
  expect(skeleton(render(notice))).not.toEqual(skeleton(render({ ...notice, howTo: ['x', 'x'] })));
});

test('a text never adds, removes or changes an element or a button', () => {
  fc.assert(
    fc.property(replies, (reply) => {
      const plain = harmless(reply);
      if (!isReplyLike(plain, reply)) throw new Error('the harmless reply is of the same kind');
      fc.pre(bytesOf(render(reply)) < 20_000);
      expect(skeleton(render(reply))).toEqual(skeleton(render(plain)));
    }),
    runs,
  );
});

test('every text stands on the card as it is, and in text blocks so that it is shown as it is', () => {
  const shown = new Map<string, number>();
  fc.assert(
    fc.property(replies, (reply) => {
      const card = render(reply);
      fc.pre(bytesOf(card) < 20_000);
      shown.set(reply.kind, (shown.get(reply.kind) ?? 0) + 1);
      const [runsText, blocksText, inputs] = [
        richTextsIn(card).join('\n'),
        textsIn(card, 'TextBlock').join('\n'),
        inputTextsIn(card).join('\n'),
      ];
      const titles = elementsIn(card).flatMap(({ type, title }) =>
        typeof type === 'string' && type.startsWith('Action.') ? [title] : [],
      );
      for (const words of wordsOf(reply)) {
        const isThere =
          runsText.includes(words) ||
          blocksText.includes(escapeMarkdown(words)) ||
          titles.includes(words) ||
          inputs.includes(words);
        expect({ words, isThere }).toEqual({ words, isThere: true });
      }
    }),
    runs,
  );
  // Of every kind enough came through.
  expect([...shown.values()].every((count) => count > 10) && shown.size === replyKinds.length).toBe(true);
});

test('a card full of hostile text is still one that Teams takes', () => {
  fc.assert(
    fc.property(replies, (reply) => {
      // The words may hold a placeholder of their own; that one of ours is left is seen below.
      expect(validateCard(render(reply)).filter((fault) => !fault.includes('still holds a placeholder'))).toEqual([]);
    }),
    runs,
  );
});

test('no placeholder of a template is left standing', () => {
  const plainReplies = arbitraryReply({
    text: fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z ]{1,30}$/)),
    most: 3,
  });
  fc.assert(
    fc.property(plainReplies, (reply) => {
      expect(validateCard(render(reply))).toEqual([]);
      expect(JSON.stringify(render(reply))).not.toContain('${');
    }),
    runs,
  );
});
