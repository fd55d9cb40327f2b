import { listing, message, opening, said, taught, taughtWith } from '../../../src/core/languages/text';
import { textSchema } from '../../../src/core/languages/stored-text';

test.each([
  [message('thanks.title')],
  [message('time.minutes', { count: 3 })],
  [message('sent.itWrote', { note: said('Oiled.') })],
  [taughtWith('The column {Column}.', { Column: said('Region') })],
  [opening(message('expression.zero'))],
  [listing('and', [taught('A sentence'), message('desk.it')])],
])('a text can be stored and read again: %j', (text) => {
  expect(textSchema.parse(JSON.parse(JSON.stringify(text)))).toEqual(text);
});

test.each([
  ['IT asks you something.'],
  [{ key: 'no.such.message' }],
  [{ key: 'thanks.title', more: 1 }],
  [{ said: 'a', taught: 'b' }],
  [{ list: 'nor', of: [] }],
  [{}],
])('anything else is refused: %j', (stored) => {
  expect(textSchema.safeParse(stored).success).toBe(false);
});
