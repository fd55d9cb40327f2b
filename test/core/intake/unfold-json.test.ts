import fc from 'fast-check';
import { MappedText } from '../../../src/core/intake/mapped-text';
import { deepestLayer, unfoldJson } from '../../../src/core/intake/unfold-json';
import { keysIn } from './reading';

const logonFailure = '0xC000006D';

function unfold(paste: string): { text: string; path: string; depth: number }[] {
  return unfoldJson(MappedText.of(paste)).map(({ text, path, depth }) => ({
    text: text.text,
    path: path.join('.'),
    depth,
  }));
}

/** The values that stand under keys, as `path=text`. */
function valuesIn(paste: string): string[] {
  return unfold(paste).flatMap(({ text, path }) => (path === '' ? [] : [`${path}=${text.trim()}`]));
}

test('prose stays one stretch', () => {
  expect(unfold('It failed with [ERROR: 5] and FAIL [0x801c0021/0x80072ee2].')).toEqual([
    { text: 'It failed with [ERROR: 5] and FAIL [0x801c0021/0x80072ee2].', path: '', depth: 0 },
  ]);
});

test('every value of an object stands alone, with its keys', () => {
  expect(valuesIn('{"error":{"code":"x1","inner":[{"code":2},{"code":null}]},"ok":false}')).toEqual([
    'error.code=x1',
    'error.inner.code=2',
    'error.inner.code=null',
    'ok=false',
  ]);
});

test('prose before, between and behind objects is kept', () => {
  expect(unfold('first {"a":"1"} then {"b":"2"} last').map(({ text }) => text)).toEqual([
    'first ',
    ' then ',
    ' last',
    '1',
    '2',
  ]);
});

test.each([
  ['comments', '{ // one\n "a": /* two */ "1" }'],
  ['single quotes', "{'a': '1'}"],
  ['keys without quotes', '{a: "1"}'],
  ['trailing commas', '{"a":"1",,}'],
  ['a missing comma', '{"a":"1" }'],
  ['blanks and line ends anywhere', '{\n\t"a"\r\n :\n "1"\n}\n'],
  ['a cut behind the value', '{"a":"1"'],
  ['a cut inside the value', '{"a":"1'],
  ['escaped quotes, as copied from inside a string', '{\\"a\\":\\"1\\"}'],
  ['escaped quotes and line ends', '{\\r\\n  \\"a\\": \\"1\\"\\r\\n}'],
  ['doubly escaped quotes', '{\\\\\\"a\\\\\\":\\\\\\"1\\\\\\"}'],
  ['a byte order mark taken for a blank', ' {"a":"1"}'],
])('JSON with %s is read', (_, paste) => {
  expect(valuesIn(paste)).toEqual(['a=1']);
});

test('a JSON text in a JSON string is read on, with both their keys', () => {
  expect(valuesIn(JSON.stringify({ body: JSON.stringify({ error: { code: 'x1' } }) }))).toEqual(['body.error.code=x1']);
});

test('a JSON text in quotes that nobody escaped is read on', () => {
  expect(valuesIn('{"details":"{"error":{"code":"x1"}}","status":"bad"}')).toEqual([
    'details.error.code=x1',
    'status=bad',
  ]);
});

test('the deeper a value lies the greater its depth', () => {
  const depthOf = (paste: string): number => unfold(paste).find(({ text }) => text === 'x1')?.depth ?? -1;
  const inner = JSON.stringify({ code: 'x1' });

  expect([
    depthOf('x1'),
    depthOf(inner),
    depthOf(JSON.stringify({ a: inner })),
    depthOf(JSON.stringify({ a: JSON.stringify({ a: inner }) })),
  ]).toEqual([0, 1, 2, 3]);
});

const wrappers: Readonly<Record<string, (inner: string) => string>> = {
  objects: (inner) => `{"error":${inner}}`,
  arrays: (inner) => `[${inner}]`,
  'objects in arrays': (inner) => `[{"details":${inner}}]`,
  'objects in quotes that nobody escaped': (inner) => `{"body":"${inner}"}`,
  'objects cut off': (inner) => `{"error":${inner}`,
  'objects of other objects': (inner) => `{"before":{"a":[1,{"b":"c"}]},"error":${inner},"after":[]}`,
};

describe.each(Object.entries(wrappers))('in nested %s', (_, wrap) => {
  test.each([1, 2, 15, 31, 32, 63, 64, 65, 200])('%i deep a code is found', (depth) => {
    let paste = `{"code":"${logonFailure}"}`;
    for (let level = 1; level < depth; level += 1) paste = wrap(paste);

    expect(keysIn(paste)).toEqual([logonFailure]);
  });
});

test('in JSON strings, each in the next, a code is found as deep as a paste can hold them', () => {
  let paste = `{"code":"${logonFailure}"}`;
  for (let level = 0; level < 12; level += 1) paste = JSON.stringify({ body: paste });

  expect(paste.length).toBeGreaterThan(20_000);
  expect(keysIn(paste)).toEqual([logonFailure]);
});

const wrapper = fc.constantFrom<(inner: string) => string>(
  ...Object.values(wrappers).slice(0, 4),
  (inner) => `Call failed: ${inner}.`,
  (inner) => JSON.stringify({ message: inner }),
  (inner) => JSON.stringify([{ body: inner }], undefined, 1),
);

test('through any mixture of wrappings a code is found', () => {
  fc.assert(
    fc.property(fc.array(wrapper, { maxLength: 9 }), (wraps) => {
      expect(keysIn(wraps.reduce((inner, wrap) => wrap(inner), `{"error":{"code":"${logonFailure}"}}`))).toEqual([
        logonFailure,
      ]);
    }),
    { seed: 41, numRuns: 500 },
  );
});

const marker = fc.stringMatching(/^w[0-9]{4}$/);
const tree = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    marker,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'error', 'code'), tie('value'), { maxKeys: 4 }),
    tie('value').map((inner) => JSON.stringify(inner)),
  ),
})).value;

function sorted(words: Iterable<string>): string[] {
  return [...words].sort();
}

test('no value is lost, doubled or joined to another', () => {
  fc.assert(
    fc.property(tree, (value) => {
      const paste = JSON.stringify(value);
      const words = paste.matchAll(/w[0-9]{4}/g);

      expect(sorted(unfold(paste).flatMap(({ text }) => text.match(/w[0-9]{4}/g) ?? []))).toEqual(
        sorted(Array.from(words, ([word]) => word)),
      );
    }),
    { seed: 42, numRuns: 500 },
  );
});

const scrap = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  '{"a":',
  "{'a':",
  '{a:',
  '"',
  "'",
  '\\',
  '\\"',
  '\\\\"',
  ',',
  ':',
  ' ',
  '\n',
  '//',
  '/*',
  '*/',
  'null',
  '1',
  'w1',
  'ERROR',
  '\\u0041',
  '\\r\\n',
  '\u{1F600}',
  '<br>',
  '&quot;',
);

test('from any scraps come stretches of the paste that do not overlap, with bounded depth', () => {
  fc.assert(
    fc.property(
      fc.array(scrap, { maxLength: 80 }).map((scraps) => scraps.join('')),
      (paste) => {
        const segments = unfoldJson(MappedText.of(paste));
        const places = segments
          .map(({ text }) => text.span(0, text.text.length))
          .sort((one, other) => one.start - other.start || one.end - other.end);

        expect(
          places.every(
            ({ start, end }, index) => start <= end && end <= paste.length && start >= (places[index - 1]?.end ?? 0),
          ),
        ).toBe(true);
        expect(segments.every(({ depth, path }) => depth <= deepestLayer && path.length <= deepestLayer)).toBe(true);
      },
    ),
    { seed: 43, numRuns: 3000 },
  );
});
