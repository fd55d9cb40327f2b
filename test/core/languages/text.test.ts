import { listing, message, said, taught, textSchema } from '../../../src/core/languages/text';

test.each([
  [message('thanks.title')],
  [message('time.minutes', { count: 3 })],
  [message('sent.itWrote', { note: said('Oiled.') })],
  [listing('and', [taught('A sentence'), message('desk.it')])],
])('a text can be stored and read again: %j', (text) => {
  expect(textSchema.parse(JSON.parse(JSON.stringify(text)))).toEqual(text);
});

test('what was stored in English before there were keys is said as it stands', () => {
  expect(textSchema.parse('IT asks you something.')).toEqual(said('IT asks you something.'));
});

test.each([
  [{ key: 'no.such.message' }],
  [{ key: 'thanks.title', more: 1 }],
  [{ said: 'a', taught: 'b' }],
  [{ list: 'nor', of: [] }],
  [{}],
])('anything else is refused: %j', (stored) => {
  expect(textSchema.safeParse(stored).success).toBe(false);
});
