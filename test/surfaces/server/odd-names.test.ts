import { z } from 'zod';
import { hasOddNames } from '../../../src/surfaces/server/odd-names';

test.each([
  '{"__proto__":{"isGroup":true}}',
  '{"a":[{"constructor":1}]}',
  '{"name":{"toString":1}}',
  '[[{"valueOf":null}]]',
  '{"then":{}}',
  '{"toJSON":{}}',
  '{"name":{"length":{"a":1}}}',
])('%s is odd', (text) => {
  expect(hasOddNames(JSON.parse(text))).toBe(true);
});

test.each(['{"length":7,"name":"toString"}', '["__proto__","then"]', '"constructor"', 'null', '7'])(
  '%s is not',
  (text) => {
    expect(hasOddNames(JSON.parse(text))).toBe(false);
  },
);

test('without this look a length that is no number breaks a schema instead of failing it', () => {
  expect(() => z.string().max(5).safeParse(JSON.parse('{"length":{"toString":1,"valueOf":null}}'))).toThrow(TypeError);
});
