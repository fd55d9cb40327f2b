import { withParts } from '../../src/rendering/template-parts';

const noParts = (name: string): unknown => {
  throw new Error(`there is no ${name}`);
};

test('a button is written out with what it carries, once for clients of today and once for older ones', () => {
  const data = { card: '${$root.caseId}/${$root.version}/${$root.nonce}' };
  expect(withParts({ $press: 'fixed', title: 'Works', style: 'positive', $when: '${canFix}' }, noParts)).toEqual({
    type: 'Action.Execute',
    title: 'Works',
    verb: 'fixed',
    data,
    style: 'positive',
    $when: '${canFix}',
    fallback: { type: 'Action.Submit', title: 'Works', data: { ...data, verb: 'fixed' } },
  });
});

test('a button of no case carries none', () => {
  expect(withParts([{ $press: 'help', title: 'Help', ofCase: false }], noParts)).toMatchObject([
    { data: { card: '' } },
  ]);
});

test('a fold is a line that opens what stands under it, and its arrow turns', () => {
  const items = [{ type: 'TextBlock', text: 'inside' }];
  expect(withParts({ body: [{ $fold: 'Why', id: 'why', $when: '${some}', items }] }, noParts)).toMatchObject({
    body: [
      {
        type: 'Container',
        $when: '${some}',
        selectAction: { type: 'Action.ToggleVisibility', targetElements: ['why', 'why-closed', 'why-open'] },
        items: [
          { id: 'why-closed', isVisible: true, text: '\u25B8 Why' },
          { id: 'why-open', isVisible: false, text: '\u25BE Why' },
        ],
      },
      { type: 'Container', $when: '${some}', id: 'why', isVisible: false, items },
    ],
  });
});

test('what stands inside a fold is written out too', () => {
  const folded = withParts([{ $fold: 'Why', id: 'why', items: [{ $part: 'inner' }] }], () => ({ type: 'Inner' }));
  expect(folded).toMatchObject([{}, { items: [{ type: 'Inner' }] }]);
});

test('a part is put in place wherever it is named, also inside another part', () => {
  const parts: Readonly<Record<string, unknown>> = {
    outer: [{ a: 1 }, { $part: 'inner' }],
    inner: { b: [{ $part: 'leaf' }] },
    leaf: 'c',
  };
  expect(
    withParts({ body: [{ $part: 'outer' }, 'd'], other: { $part: 'kept', and: 1 } }, (name) => parts[name]),
  ).toEqual({ body: [{ a: 1 }, { b: ['c'] }, 'd'], other: { $part: 'kept', and: 1 } });
});
