import type { Case } from '../../src/core/cases/case';
import { stateOf } from '../../src/core/cases/case-state';
import { diagnoseCase } from '../../src/core/cases/findings';
import { pseudoWords, strange, stringsIn } from '../core/languages/pseudo';
import { memoryCaseStore } from '../adapters/store/memory-store';
import { validateCard } from '../cards/validate-card';
import { bytesOf, isObject, shippedCards } from '../rendering/cards';
import { terminalText } from '../../src/rendering/terminal';
import { replyKinds } from '../../src/rendering/card-templates';
import { textOf } from '../../src/rendering/text';
import type { Words } from '../../src/core/languages/translator';
import type { Reply } from '../../src/core/replies/reply';
import { summaryOf } from '../../src/core/replies/summary';
import type { Engine } from '../../src/core/diagnosis/engine';
import { Chat } from '../services/conversation/chat';
import { smallPolicy } from '../services/helpdesk/small-policy';
import { realEngine } from './real-engine';
import { scenes } from './scenes';

/** What a card's JSON says to a person, by the name of the property. */
const read: ReadonlySet<string> = new Set([
  'text',
  'title',
  'label',
  'placeholder',
  'errorMessage',
  'fallbackText',
  'speak',
  'altText',
]);

let engine: Engine;
let words: Words;
beforeAll(() => {
  engine = realEngine();
  words = pseudoWords(engine.index.knowledge);
});

/** Every text of a card that a person reads; what an input is filled with too. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const isShown = read.has(name) || (name === 'value' && value.type === 'Input.Text');
    return typeof item === 'string' ? (isShown ? [item] : []) : textsOf(item);
  });
}

/** What has been put into IT's words already. */
const inDeskWords: ReadonlySet<string> = new Set(['summary', 'lines']);

/** Strings of a reply that are the same in every language: ids, commands, addresses, and what people wrote. */
function sameEverywhere(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(sameEverywhere);
  if (!isObject(value)) return [];
  if ('taught' in value) return 'with' in value ? sameEverywhere(value.with) : [];
  if ('key' in value) return sameEverywhere(value.with);
  return Object.entries(value).flatMap(([name, item]) => (inDeskWords.has(name) ? [] : sameEverywhere(item)));
}

/** What people wrote in a case, and what the code tables call the numbers in it. */
function wordsOfCase(aCase: Case): string[] {
  const { findings, diagnosis } = diagnoseCase(aCase, engine);
  const { texts, escalation } = stateOf(aCase);
  return [
    ...texts,
    ...texts.flatMap((text) => text.split(/[^\w.-]+/)),
    ...diagnosis.codes.flatMap(({ names, text, code }) => [...names, text, code.value]),
    ...stringsIn(findings.report.fields),
    escalation?.askedBy ?? '',
  ];
}

/** Letters that neither a catalogue nor the knowledge nor a person put there. */
function hardCodedIn(texts: readonly string[], reply: Reply, said: readonly string[] = []): string[] {
  const known = [...sameEverywhere(reply), ...said]
    .flatMap((text) => [text, ...text.split('\n')])
    .filter((text) => text !== '')
    .toSorted((one, other) => other.length - one.length);
  return texts.flatMap((text) => {
    // Addresses are the same everywhere; markdown's escapes belong to the card and not to the words.
    // A fallback text that was too long ends in the middle of somebody's word.
    const bare = text
      .replace(/\\(?=[^A-Za-z0-9])/g, '')
      .replace(/https?:[^\s)]+/g, '')
      .replace(/\S*\u2026/g, ' ');
    const left = known.reduce((rest, piece) => rest.replaceAll(piece, ' '), bare);
    return left.match(/[A-Za-z]{2,}[A-Za-z ]*/g) ?? [];
  });
}

const kinds = new Set<string>();

describe.each(scenes)('in a language that nobody speaks the reply of "$name"', ({ play }) => {
  let reply: Reply;
  let said: string[];
  beforeAll(async () => {
    const chat = new Chat(memoryCaseStore(), engine, smallPolicy(), undefined, words);
    await play(chat);
    reply = chat.unspoken;
    said = [...chat.heard, ...('caseId' in reply ? wordsOfCase(await chat.stored(reply.caseId)) : [])];
    kinds.add(reply.kind);
  });

  test('has no word that stands in the code or in a template', () => {
    const card = textsOf(shippedCards(reply, words));
    const texts = [
      textOf(reply, words),
      terminalText(reply, { words, colours: false, width: 100_000 }),
      words.say(summaryOf(reply)),
    ];
    expect(hardCodedIn([...card, ...texts], reply, said)).toEqual([]);
  });

  test('is a card that Teams takes, although every word is longer', () => {
    const card = shippedCards(reply, words);
    expect(validateCard(card)).toEqual([]);
    expect(bytesOf(card)).toBeLessThanOrEqual(33 * 1024);
    expect(stringsIn(card).join('\n')).toContain('[!!');
  });
});

test('every kind of reply is among them', () => {
  expect([...kinds].toSorted()).toEqual([...replyKinds].toSorted());
});

test('a word that stands in the code is found', () => {
  const reply: Reply = { kind: 'notice', title: { said: 'FM-7K3Q' }, message: { key: 'kept.message' } };
  expect(hardCodedIn([`FM-7K3Q: ${strange('Nothing')} was changed`], reply)).toEqual(['was changed']);
  expect(hardCodedIn([`FM-7K3Q: [!! ${strange('Nothing')} !!]`], reply)).toEqual([]);
});
