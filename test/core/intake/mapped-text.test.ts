import fc from 'fast-check';
import { MappedText } from '../../../src/core/intake/mapped-text';

const runs = { seed: 31, numRuns: 500 } as const;

function placesOf(text: MappedText): [number, number][] {
  return Array.from({ length: text.text.length }, (_, index) => {
    const { start, end } = text.span(index, index + 1);
    return [start, end];
  });
}

test('a text as pasted knows itself', () => {
  expect(MappedText.of('abcdef').span(2, 4)).toEqual({ start: 2, end: 4 });
});

test('a slice keeps its place, and so does a slice of it', () => {
  expect(MappedText.of('abcdef').slice(2, 6).slice(1, 3).span(0, 2)).toEqual({ start: 3, end: 5 });
});

test('what replaced something stands for all of it', () => {
  const edited = MappedText.of('a&#45;1b').edit([{ start: 1, end: 6, text: '-' }]);

  expect(edited.text).toBe('a-1b');
  expect(placesOf(edited)).toEqual([
    [0, 1],
    [1, 6],
    [6, 7],
    [7, 8],
  ]);
  expect(edited.span(1, 3)).toEqual({ start: 1, end: 7 });
});

test('what was taken out belongs to whatever is read across it', () => {
  const edited = MappedText.of('0xC0\n  05').edit([{ start: 4, end: 7, text: '' }]);

  expect(edited.text).toBe('0xC005');
  expect(edited.span(0, 6)).toEqual({ start: 0, end: 9 });
  expect(edited.span(0, 4)).toEqual({ start: 0, end: 4 });
});

test('a replacement leaves alone what old and new begin and end with', () => {
  const edited = MappedText.of('0xC000\r\n006D!').replace(/0xC000\s+006D/g, () => '0xC000006D');

  expect(edited.text).toBe('0xC000006D!');
  expect(edited.span(0, 10)).toEqual({ start: 0, end: 12 });
  expect(edited.span(5, 6)).toEqual({ start: 5, end: 6 });
});

test('a match that is answered with nothing stays', () => {
  const text = MappedText.of('one two');

  expect(text.replace(/o/g, () => undefined)).toBe(text);
});

test('pieces as long as their place map letter by letter, others as a whole', () => {
  const text = MappedText.fromPieces([
    { text: 'ab', start: 3, end: 5 },
    { text: '<', start: 5, end: 9 },
    { text: '\n', start: 9, end: 9 },
  ]);

  expect(text.text).toBe('ab<\n');
  expect(placesOf(text)).toEqual([
    [3, 4],
    [4, 5],
    [5, 9],
    [9, 9],
  ]);
});

test('a text made from another is led back through it', () => {
  const decoded = MappedText.of('x\\u003Cy').edit([{ start: 1, end: 7, text: '<' }]);
  const made = MappedText.fromPieces([{ text: '<y', start: 1, end: 3 }]);

  expect(decoded.through(made).text).toBe('<y');
  expect(decoded.through(made).span(0, 2)).toEqual({ start: 1, end: 8 });
});

test('an end of nothing has a place too', () => {
  expect(MappedText.of('').span(0, 0)).toEqual({ start: 0, end: 0 });
  expect(MappedText.fromPieces([]).span(0, 0)).toEqual({ start: 0, end: 0 });
  expect(MappedText.of('ab').span(2, 2)).toEqual({ start: 2, end: 2 });
});

const edits = fc.array(fc.tuple(fc.nat(8), fc.nat(4), fc.string({ maxLength: 4 })), { maxLength: 8 });

/** A text after edits at random places that do not overlap. */
function edited(text: string, steps: readonly (readonly [number, number, string])[]): MappedText {
  let at = 0;
  const list = steps.flatMap(([gap, length, replacement]) => {
    const start = at + gap;
    const end = start + length;
    at = end;
    return end <= text.length ? [{ start, end, text: replacement }] : [];
  });
  return MappedText.of(text).edit(list);
}

test('through any edits, places keep their order and stay inside the paste', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), edits, edits, (text, first, second) => {
      const once = edited(text, first);
      const places = placesOf(once.through(edited(once.text, second)));

      expect(
        places.every(
          ([start, end], index) => start <= end && start >= (places[index - 1]?.[0] ?? 0) && end <= text.length,
        ),
      ).toBe(true);
    }),
    runs,
  );
});

test('letters that no edit touched come from where they stood', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60 }), edits, (text, steps) => {
      const after = edited(
        text,
        steps.map(([gap, length]) => [gap, length, '\u{1F4CE}'] as const),
      );
      const untouched = placesOf(after).flatMap(([start, end], index) =>
        after.text.charCodeAt(index) < 0xd800 ? [[after.text.charAt(index), text.slice(start, end)]] : [],
      );

      expect(untouched.filter(([letter, source]) => letter !== source)).toEqual([]);
    }),
    runs,
  );
});

test('from a place in the paste back to the letters and to the place again', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60 }), edits, fc.nat(), fc.nat(), (text, steps, one, other) => {
      const after = edited(
        text,
        steps.map(([gap, length]) => [gap, length + 1, 'x'] as const),
      );
      fc.pre(after.text.length > 0);
      const start = one % after.text.length;
      const end = start + 1 + (other % (after.text.length - start));

      expect(after.indexesOf(after.span(start, end)).start).toBeLessThanOrEqual(start);
      expect(after.indexesOf(after.span(start, end)).end).toBeGreaterThanOrEqual(end);
    }),
    runs,
  );
});
