import { pasteShapes } from './paste-shapes';
import { codesIn, read } from './reading';

describe.each(pasteShapes)('$shape', ({ paste, codes, hidden = [], keeps = [] }) => {
  test('holds these codes and no others', () => {
    expect(codesIn(paste).map(({ code }) => code.key)).toEqual(codes);
  });

  test('keeps what it says and hides only secrets', () => {
    const { text, redactions } = read(paste);

    for (const words of keeps) expect(text).toContain(words);
    expect(redactions.map(({ kind }) => kind)).toEqual(hidden);
  });

  test('is read the same with Windows line ends, among prose, and in another JSON string', () => {
    for (const written of [
      paste.replace(/\r?\n/g, '\r\n'),
      `Hello,\nmy flow fails:\n${paste}\nThanks!`,
      JSON.stringify({ text: paste }),
    ]) {
      expect(new Set(codesIn(written).map(({ code }) => code.key))).toEqual(new Set(codes));
    }
  });
});

test('every shape of the collection is here', () => {
  expect(new Set(pasteShapes.map(({ shape }) => Number(shape.split(' ')[0])))).toEqual(
    new Set(Array.from({ length: 25 }, (_, index) => index + 1)),
  );
});

test('of nested errors the innermost lies deepest', () => {
  const depths = (paste: string): number[] => codesIn(paste).map(({ depth }) => depth);
  const [wrapper = 0, cause = 0] = depths(pasteShapes.find(({ shape }) => shape.startsWith('6 '))?.paste ?? '');

  expect(cause).toBeGreaterThan(wrapper);
});

test('a code in a code field is marked as one', () => {
  expect(codesIn('{"error":{"code":"0x80060467","message":"see 0x80070005"}}')).toMatchObject([
    { labelled: true },
    { labelled: false },
  ]);
});
