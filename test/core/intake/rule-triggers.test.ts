import fc from 'fast-check';
import { keyedSecretRules, secretRules } from '../../../src/core/intake/secrets';
import { personalDataRules } from '../../../src/core/intake/personal-data';
import { findsOf } from '../../../src/core/intake/rule-finds';
import { placesOfRules } from '../../../src/core/intake/rule-places';
import { statedPasswordRule } from '../../../src/core/intake/stated-password';
import type { RedactionRule } from '../../../src/core/intake/redaction';
import { pastedPersonalData } from './pasted-personal-data';
import { pastedSecrets } from './pasted-secrets';

const rules: readonly RedactionRule[] = [...keyedSecretRules, ...secretRules, statedPasswordRule, ...personalDataRules];
const placesIn = placesOfRules(rules);

const everywhere = (text: string): number[] => Array.from({ length: text.length + 1 }, (_, at) => at);

/** Rules that find something else in a text when they are tried everywhere than at their triggers. */
function misled(text: string): [string, string][] {
  const places = placesIn(text);
  return rules
    .filter((rule) => {
      const found = findsOf(rule, text, places.of(rule));
      return JSON.stringify(found) !== JSON.stringify(findsOf(rule, text, everywhere(text)));
    })
    .map((rule) => [rule.kind, rule.pattern.source.slice(0, 60)]);
}

/** What people paste, in other letters, escaped and cut: what a rule waits for may look like that. */
const pasted = fc
  .oneof(...[...pastedSecrets, ...pastedPersonalData].map(({ secret, write }) => secret.map((value) => write(value))))
  .chain((text) =>
    fc.constantFrom(
      text,
      text.toUpperCase(),
      text.toLowerCase(),
      JSON.stringify(text),
      JSON.stringify({ body: JSON.stringify({ message: text }) }),
      encodeURIComponent(text),
      `x${text}`,
      `_${text}`,
      text.slice(text.length / 2),
    ),
  );
const between = fc.constantFrom(' ', '\n', '"', '=', ': ', '-', '[hidden: password]', '\\', '\u017F', '\u212A', '123-');

test('a rule finds at its triggers what it finds when it is tried everywhere', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(pasted, between), { minLength: 1, maxLength: 3 }), (parts) => {
      expect(misled(parts.flat().join(''))).toEqual([]);
    }),
    { seed: 42, numRuns: 1500 },
  );
});

test('a rule without one of its triggers is noticed', () => {
  const rule = personalDataRules.find(({ kind }) => kind === 'e-mail address');
  const blind = rule && { ...rule, triggers: ['%40'] };
  const text = 'jane@contoso.com';

  expect(blind && findsOf(blind, text, placesOfRules([blind])(text).of(blind))).toEqual([]);
  expect(rule && findsOf(rule, text, placesIn(text).of(rule))).toHaveLength(1);
});

test('after edits the places are those of the edited text, or more', () => {
  const edits = fc.array(fc.tuple(fc.nat(30), fc.nat(12), fc.constantFrom('[hidden: token]', '', 'pass')), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(pasted, { minLength: 1, maxLength: 3 }), edits, (parts, steps) => {
      const text = parts.join(' ');
      let at = 0;
      const list = steps.flatMap(([gap, length, replacement]) => {
        const start = at + gap;
        at = start + length;
        return at <= text.length ? [{ start, end: at, text: replacement }] : [];
      });
      const edited = list.reduceRight(
        (whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end),
        text,
      );
      const known = placesIn(text).after(list, edited);
      const missing = rules.filter((rule) => {
        const places = new Set(known.of(rule));
        return placesIn(edited)
          .of(rule)
          .some((place) => !places.has(place));
      });

      expect(missing.map(({ kind }) => kind)).toEqual([]);
    }),
    { seed: 43, numRuns: 800 },
  );
});
