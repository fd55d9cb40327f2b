import fc from 'fast-check';
import { writeExpression, writeTemplate } from '../../../src/core/expressions/expression';
import { parseCallAt, parseExpression, parseTemplate } from '../../../src/core/expressions/parse-expression';
import { anyExpression } from './arbitrary-expression';

function again(written: string): string | undefined {
  const parsed = parseExpression(written);
  return parsed.kind === 'parsed' ? writeExpression(parsed.tree) : undefined;
}

test('what is written from a tree is read as the same tree', () => {
  fc.assert(
    fc.property(anyExpression, (tree) => {
      expect(parseExpression(writeExpression(tree))).toMatchObject({ kind: 'parsed', tree });
    }),
    { seed: 11, numRuns: 500 },
  );
});

test.each([
  ["@body('Get items')?['value'][0].Title", "body('Get items')?['value'][0]['Title']"],
  ["concat( 'it''s' ,\n -1.5 , true )", "concat('it''s', -1.5, true)"],
  ["items('Loop')?.name", "items('Loop')?['name']"],
  ["outputs('a')[variables('n')]", "outputs('a')[variables('n')]"],
])('%s is read', (written, expected) => {
  expect(again(written)).toBe(expected);
});

test.each(["concat('a'", "concat('a'))", 'concat("a")', "json(@{body('X')})", 'hello', "'open", 'a()?', '1a', ''])(
  '%s is no expression',
  (written) => {
    expect(again(written)).toBeUndefined();
  },
);

test('a field holds an expression, or text with expressions in it, and a doubled sign is the sign itself', () => {
  const shown = (written: string): string | undefined => {
    const parsed = parseTemplate(written);
    return parsed.kind === 'parsed' ? writeTemplate(parsed.tree) : undefined;
  };

  expect(shown("@toLower('A')")).toBe("@toLower('A')");
  expect(shown("Dear @{body('X')?['name']}, mail a@b.c")).toBe("Dear @{body('X')?['name']}, mail a@b.c");
  expect(parseTemplate('@@maria')).toMatchObject({ tree: { kind: 'text', parts: ['@maria'] } });
  expect(shown('@@maria')).toBe('@@maria');
  expect(shown('@{body(}')).toBeUndefined();
});

test('a call is read out of running text', () => {
  const text = "I use split(body('X'),';') there";

  expect(parseCallAt(text, text.indexOf('split'))).toMatchObject({ kind: 'parsed', tree: { name: 'split' } });
});

test('no text makes the reader throw, however many brackets it opens', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('(', ')', '[', ']', "'", ',', 'a', '@', '{', '}', '?', '.', '1') }),
      (text) => {
        expect(['parsed', 'unreadable']).toContain(parseTemplate(text).kind);
      },
    ),
    { seed: 12, numRuns: 500 },
  );
  expect(parseExpression('a('.repeat(4000)).kind).toBe('unreadable');
});
