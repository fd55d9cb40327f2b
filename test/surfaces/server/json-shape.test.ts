import fc from 'fast-check';
import { shapeWatch, type ShapeLimits } from '../../../src/surfaces/server/json-shape';

const limits: ShapeLimits = { depth: 4, keys: 5, values: 6 };
const look = (text: string, given = limits): unknown => shapeWatch(given)(Buffer.from(text));

test('what lies within the limits passes, and what stands in a text is no structure', () => {
  expect(look('{"a":[[[1,2,3]]],"b":"[[[[[[[["}')).toBeUndefined();
  expect(look('"{{{{{{{{::::::::,,,,,,,, \\" [[[[[[["')).toBeUndefined();
  expect(look('"\\\\" ')).toBeUndefined();
});

test.each([
  ['too deep', '[[[[[1]]]]]'],
  ['too deep', '{"a":{"a":{"a":{"a":{"a":1}}}}}'],
  ['too many keys', '{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1}'],
  ['too many keys', '[1,1,1,1,1,1,1,1]'],
  ['too deep', '"\\\\"[[[[['],
])('%s: %s', (fault, text) => {
  expect(look(text)).toBe(fault);
});

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

function keysOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, part) => sum + keysOf(part), own);
}

test('the verdict is that of the parsed value, wherever the network cuts it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.array(fc.nat(200), { maxLength: 4 }), (value, cuts) => {
      const bytes = Buffer.from(JSON.stringify(value));
      const watch = shapeWatch({ ...limits, values: Infinity });
      const places = [...new Set([0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length])].sort(
        (one, other) => one - other,
      );
      const verdicts = places.slice(1).map((end, index) => watch(bytes.subarray(places[index], end)));
      const found = verdicts.find((verdict) => verdict !== undefined);
      expect(found === undefined).toBe(depthOf(value) <= limits.depth && keysOf(value) <= limits.keys);
    }),
    { numRuns: 500, seed: 3 },
  );
});
