import { valueAfter, within } from '../../../src/core/intake/value-after';

/** What is taken for the value behind `x=`. */
function value(text: string, reach: 'word' | 'line' = 'word'): string | undefined {
  const place = valueAfter(`x=${text}`, 2, reach);
  return place && `x=${text}`.slice(place.start, place.end);
}

test.each([
  ['a word', 'abc def', 'abc'],
  ['a word at the end of a sentence', 'abc. Then', 'abc.'],
  ['a word with a comma inside', 'a,b;c&d)e', 'a,b;c&d)e'],
  ['a word before the next setting', 'abc;Encrypt=True', 'abc'],
  ['a word before the next parameter', 'abc&sp=1', 'abc'],
  ['a word before a comma', 'abc, def', 'abc'],
  ['a word in brackets', 'abc). Then', 'abc'],
  ['a word before a tag', 'abc</b>', 'abc'],
  ['a word with a lone angle bracket', 'a<4b', 'a<4b'],
  ['a word before an escaped line end', 'abc\\r\\ndef', 'abc'],
  ['a word before an escaped quote', 'abc\\" def', 'abc'],
  ['a word before a quote', 'abc"}', 'abc'],
  ['a word with a backslash', 'a\\cd', 'a\\cd'],
  ['a string', '"a b, c" d', 'a b, c'],
  ['a string in single quotes', "'a b' d", 'a b'],
  ['a string with an escaped quote', '"a\\"b" c', 'a\\"b'],
  ['a string that ends with a backslash', '"a\\\\" c', 'a\\\\'],
  ['a string with an apostrophe', "'it's me' d", "it's me"],
  ['an escaped string', '\\"a b\\" d', 'a b'],
  ['an escaped string with an escaped quote', '\\"a\\\\\\"b\\" d', 'a\\\\\\"b'],
  ['a doubly escaped string', '\\\\\\"a b\\\\\\" d', 'a b'],
  ['a string that was cut off', '"a b', 'a b'],
  ['a string cut off by its line', '"a b\nc', 'a b'],
  ['a list of strings', '["a","b"] c', '"a","b"'],
])('takes %s', (_, text, expected) => {
  expect(value(text)).toBe(expected);
});

test('takes the rest of the line where one is asked for', () => {
  expect(value('a=b; c=d\nnext', 'line')).toBe('a=b; c=d');
  expect(value('a=b; c=d","next":1', 'line')).toBe('a=b; c=d');
  expect(value('"a=b; c=d", 1', 'line')).toBe('a=b; c=d');
});

test.each(['', ' ', '""', "''", '"  "', '[hidden: password] x', '"[hidden: password]"', '[Machine 7]', ', next'])(
  'takes nothing of "%s"',
  (text) => {
    expect(value(text)).toBeUndefined();
  },
);

test('up to a sign, or to the end of the line', () => {
  expect(within('ab<c', 0, '<')).toEqual({ start: 0, end: 2 });
  expect(within('ab\nc<', 0, '<')).toEqual({ start: 0, end: 2 });
  expect(within('<c', 0, '<')).toBeUndefined();
});
