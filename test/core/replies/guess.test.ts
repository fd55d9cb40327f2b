import { replyTo } from './replies-of';

const roughly = 'lantern in the flow by the gate is broken at midnight';
const guess = expect.stringContaining('I am not sure of it');

test('a verdict that rests on a few words of the person says that it is a guess, and what would settle it', () => {
  expect(replyTo(roughly)).toMatchObject({ title: 'The lantern of the flow went dark', doubts: [guess] });
});

test.each(['{"error":{"code":"BellSilent"}}', 'the lantern of my flow went dark at midnight'])(
  'one that rests on a code, or on words that fit well, does not: %s',
  (paste) => {
    expect(replyTo(paste)).toMatchObject({ doubts: [] });
  },
);

test('neither does one that the person chose', () => {
  expect(replyTo(roughly, [{ kind: 'chosen', article: 'lantern-dark' }])).toMatchObject({ doubts: [] });
});
