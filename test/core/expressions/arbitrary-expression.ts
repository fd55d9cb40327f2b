import fc from 'fast-check';
import type { Expression } from '../../../src/core/expressions/expression';

const name = fc.constantFrom('body', 'outputs', 'concat', 'if', 'items', 'x_1');
const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.string({ maxLength: 8 }).map((value): Expression => ({ kind: 'text', value })),
  fc.constantFrom('0', '-12', '1.5', '2e3').map((written): Expression => ({ kind: 'number', written })),
  fc
    .constantFrom('true' as const, 'false' as const, 'null' as const)
    .map((word): Expression => ({ kind: 'word', word })),
);

/** Any expression, a few levels deep. */
export const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .record({ name, parameters: fc.array(tie('tree'), { maxLength: 3 }) })
      .map((call): Expression => ({ kind: 'call', ...call })),
    fc
      .record({ of: tie('tree'), key: tie('tree'), safe: fc.boolean() })
      .map((access): Expression => ({ kind: 'access', ...access })),
  ),
})).tree;
