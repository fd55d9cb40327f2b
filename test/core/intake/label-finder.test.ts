import fc from 'fast-check';
import { labelFinder, type LabelKind } from '../../../src/core/intake/label-finder';

const kind: LabelKind = {
  names: 'Server Error Code|Error Code|HTTP Error|Status',
  notBehind: String.raw`[\w-]`,
  lastWords: new Set(['code', 'error', 'status']),
  signs: ':=',
  flags: 'i',
};
const find = labelFinder(kind);

/** Every sign looked at by the whole pattern, without a look at the last word before. */
function everywhere(text: string): { written: string; at: number; sign: number }[] {
  const { names, notBehind, signs } = kind;
  const label = new RegExp(`(?<=(?<!${notBehind})(${names})([ \\t]{0,60}))[${signs}]`, 'gi');
  return [...text.matchAll(label)].map(({ index, 1: written = '', 2: blanks = '' }) => ({
    written,
    at: index - blanks.length - written.length,
    sign: index,
  }));
}

const piece = fc.constantFrom(
  ...['Server Error Code', 'error code', 'HTTP Error', 'STATUS', 'Status', 'code', 'Error', '\u017ftatus', 'x', '-'],
  ...[':', '=', ' : ', '\t:', ' ', '\n', '1', '\u00e9', '"', ' '.repeat(61)],
);

test('of any text all labels are found, as if every sign were looked at by the whole pattern', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      expect(find(text)).toEqual(everywhere(text));
    }),
    { seed: 10, numRuns: 1000 },
  );
});
