import fc from 'fast-check';
import { assertionStatusOf, isLeftOpen } from '../../../src/core/intake/assertion-status';

/** The place of what stands between square brackets, and the text without them. */
function marked(text: string): [string, { start: number; end: number }] {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return [text.replace(/[[\]]/g, ''), { start, end }];
}

const statusOf = (text: string): string => assertionStatusOf(...marked(text));

test.each([
  'I sign in with a [local account].',
  'It does not work with a [local account].',
  'Why does my [unattended] run fail?',
  'Can you tell me why the [unattended] run fails?',
  'We could not sign in with the [local account].',
  'The connection has a [local account]; could somebody help?',
  'No, it is a [local account].',
  'It never works [unattended].',
  'The [local account] no longer works.',
  'My [unattended] runs fail since Monday.',
  'Not sure what to do. It runs [unattended].',
  'It fails [intermittently], then it works.',
])('%s tells it', (text) => {
  expect(statusOf(text)).toBe('asserted');
});

test.each([
  'Could I use a [local account] instead?',
  'could i use a [local account]',
  'Would it help if I took a [local account]?',
  'What if we run it [unattended]?',
  'Do I need a [local account]?',
  'If I use a [local account], what happens?',
  'Somebody suggested a [local account].',
  'I wonder whether the [local account] matters.',
  'You might run it [unattended].',
  'We plan to run it [unattended].',
  'What is a [local account]?',
  'How do I run it [unattended]?',
  'With a [local account] it worked.',
  'It works [attended].',
])('%s leaves it open', (text) => {
  expect(statusOf(text)).toBe('questioned');
});

test.each([
  'I do not use a [local account].',
  "I don't have a [local account].",
  'It is not [unattended].',
  'There is no [local account].',
  'I use my work account instead of the [local account].',
  'We never had a [local account].',
  'A [local account] is not used.',
  'I have not [changed my password].',
])('%s denies it', (text) => {
  expect(statusOf(text)).toBe('negated');
});

test.each([
  'With a [local account] it works.',
  'With a [local account], it still works.',
  'The [local account] still works.',
  'It works with a [local account].',
  'It works fine when I use the [local account].',
  '[Attended] it runs, but unattended it fails.',
  '[attended] runs work but the other ones do not',
])('%s contrasts it', (text) => {
  expect(statusOf(text)).toBe('contrasted');
});

test('the question mark of another sentence asks nothing', () => {
  expect(statusOf('Is it broken? It runs [unattended].')).toBe('asserted');
  expect(statusOf('It runs [unattended]. Is it broken?')).toBe('asserted');
});

test('a product\u2019s sentence stands as it is, unless it is asked about', () => {
  expect(isLeftOpen(...marked('The value cannot be converted, it is [of type null].'))).toBe(false);
  expect(isLeftOpen(...marked('Could it be that the [account is locked]?'))).toBe(true);
  expect(isLeftOpen(...marked('Not sure whether the [account is locked].'))).toBe(true);
});

test('any place of any text has a status', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.nat(400), fc.nat(40), (text, start, length) => {
      expect(['asserted', 'questioned', 'negated', 'contrasted']).toContain(
        assertionStatusOf(text, { start, end: start + length }),
      );
    }),
  );
});
