import { readJsonIsland } from '../../../src/core/intake/json-island';

function leaves(text: string, start = 0): { path: string; value: string; quoted: boolean }[] {
  return readJsonIsland(text, start).leaves.map(({ path, start: from, end, quoted }) => ({
    path: path.join('.'),
    value: text.slice(from, end),
    quoted,
  }));
}

test('says where the prose goes on', () => {
  const text = 'it said {"a":{"b":[1,2]}} and stopped';

  expect(text.slice(readJsonIsland(text, 8).end)).toBe(' and stopped');
});

test('a text that was cut off belongs to the island to its end', () => {
  expect(readJsonIsland('{"a":[1,', 0).end).toBe('{"a":[1,'.length);
});

test('a string in quotes stands without them, a bare value as it is', () => {
  expect(leaves('{"a":"x y","b":-5,"c":[true,null]}')).toEqual([
    { path: 'a', value: 'x y', quoted: true },
    { path: 'b', value: '-5', quoted: false },
    { path: 'c', value: 'true', quoted: false },
    { path: 'c', value: 'null', quoted: false },
  ]);
});

test('an escaped quote does not end a string', () => {
  expect(leaves('{"a":"say \\"x\\" and \\\\","b":"y"}')).toEqual([
    { path: 'a', value: 'say \\"x\\" and \\\\', quoted: true },
    { path: 'b', value: 'y', quoted: true },
  ]);
});

test('an empty string is no value', () => {
  expect(leaves('{"a":"","b":"y"}')).toEqual([{ path: 'b', value: 'y', quoted: true }]);
});

test('an apostrophe inside double quotes is a letter', () => {
  expect(leaves('{"a":"it\'s broken","b":"y"}')).toEqual([
    { path: 'a', value: "it's broken", quoted: true },
    { path: 'b', value: 'y', quoted: true },
  ]);
});

test('an object in quotes that are not escaped is an object, and its closing quote belongs to it', () => {
  const text = '{"a":"{"b":"x"}","c":"y"} z';

  expect(leaves(text)).toEqual([
    { path: 'a.b', value: 'x', quoted: true },
    { path: 'c', value: 'y', quoted: true },
  ]);
  expect(text.slice(readJsonIsland(text, 0).end)).toBe(' z');
});

test('brackets that close nothing end the island', () => {
  const text = '{"a":1}]} z';

  expect(text.slice(readJsonIsland(text, 0).end)).toBe(']} z');
});

test('brackets nested without end become one value instead of a long path', () => {
  const deep = readJsonIsland('{"a":'.repeat(100_000), 0);

  expect(deep.leaves.length).toBe(1);
  expect(deep.leaves[0]?.path.length).toBeLessThanOrEqual(64);
  expect(deep.end).toBe(500_000);
});

test.each([
  '{',
  '[',
  '{"',
  '{"a',
  '{"a"',
  '{"a":',
  '{"a":"',
  '{"a":"\\',
  '{]',
  '[}',
  '{,',
  '{:',
  '{"a":/*',
  '{"a"://',
  "{'",
  '{{{[[[',
])('%s does not fail', (text) => {
  expect(readJsonIsland(text, 0).end).toBeLessThanOrEqual(text.length);
});
