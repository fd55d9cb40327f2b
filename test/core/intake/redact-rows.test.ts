import fc from 'fast-check';
import { commandForms, handedOnForms, optionForms } from '../../../src/core/intake/command-passwords';
import { MappedText } from '../../../src/core/intake/mapped-text';
import { personNumberForms } from '../../../src/core/intake/person-numbers';
import { phoneForms } from '../../../src/core/intake/phone-numbers';
import { redact } from '../../../src/core/intake/redact';
import type { SecretForm } from '../../../src/core/intake/secret-form';
import { vendorKeyForms } from '../../../src/core/intake/vendor-keys';
import { hostileLength } from './hostile-texts';

const rows: readonly SecretForm[] = [
  ...vendorKeyForms,
  ...commandForms,
  ...optionForms,
  ...handedOnForms,
  ...personNumberForms,
  ...phoneForms,
];

const hide = (text: string): string => redact(MappedText.of(text)).text.text;

/** An example as a person pastes it, and what it becomes. */
function shown({ example }: SecretForm): { pasted: string; secret: string } {
  const [before = '', secret = '', after = ''] = example.split(/[\u00AB\u00BB]/);
  return { pasted: `${before}${secret}${after}`, secret };
}

test('each row has an id of its own', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test.each(rows)('$id: the example is hidden, also in the middle of a text', (row) => {
  const { pasted, secret } = shown(row);

  expect(hide(pasted)).not.toContain(secret);
  expect(hide(`It says:\n${pasted}\nand 0xC000006D`)).not.toContain(secret);
  expect(hide(JSON.stringify({ message: pasted }))).not.toContain(JSON.stringify(secret).slice(1, -1));
  expect(hide(pasted)).toContain('[hidden: ');
});

test.each(rows)('$id: the counter-example shows no secret', ({ counterExample }) => {
  expect(redact(MappedText.of(counterExample)).redactions.filter(({ kind }) => kind !== 'user name')).toEqual([]);
});

test('all that rows hide is hidden once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...rows), { minLength: 1, maxLength: 4 }), (some) => {
      const once = hide(some.map((row) => shown(row).pasted).join('\n'));

      expect(hide(once)).toBe(once);
    }),
    { seed: 83, numRuns: 500 },
  );
});

test.each(rows)('$id: 100 KB of its beginning are read, and nothing is hidden twice', ({ example }) => {
  const beginning = example.split('\u00BB')[0]?.replace('\u00AB', '').slice(0, -1) ?? '';
  const long = beginning.repeat(Math.ceil(hostileLength / beginning.length)).slice(0, hostileLength);
  const once = hide(long);

  expect(hide(once)).toBe(once);
});
