import { memoryCaseStore } from '../adapters/store/memory-store';
import { smallPolicy } from '../services/helpdesk/small-policy';
import type { Engine } from '../../src/core/diagnosis/engine';
import { replyKinds } from '../../src/rendering/card-templates';
import { textOf } from '../rendering/english';
import { validateCard } from '../cards/validate-card';
import { Chat } from '../services/conversation/chat';
import { render } from '../rendering/cards';
import { asJson, expectGolden, goldenFiles } from './golden-file';
import { goldenEngine } from './golden-engine';
import { scenes } from './scenes';

let engine: Engine;
beforeAll(() => {
  engine = goldenEngine();
});

const kinds = new Set<string>();

test.each(scenes)('the card and the text of "$name" are those somebody has looked at', async ({ name, play }) => {
  const chat = new Chat(memoryCaseStore(), engine, smallPolicy());
  await play(chat);
  kinds.add(chat.reply.kind);
  const card = render(chat.reply);
  expect(validateCard(card)).toEqual([]);
  expectGolden(`${name}.json`, asJson(card));
  expectGolden(`${name}.txt`, `${textOf(chat.reply)}\n`);
});

test('every kind of reply is among them', () => {
  expect([...kinds].toSorted()).toEqual([...replyKinds].toSorted());
});

test('no golden file is left over from a scene that is gone', () => {
  expect(goldenFiles().toSorted()).toEqual(scenes.flatMap(({ name }) => [`${name}.json`, `${name}.txt`]).toSorted());
});
