import fc from 'fast-check';
import { MappedText } from '../../../src/core/intake/mapped-text';
import { redact, secretKinds } from '../../../src/core/intake/redact';
import { pastedPersonalData } from './pasted-personal-data';
import { pastedSecrets } from './pasted-secrets';
import { codesIn, read } from './reading';

const hide = (text: string): string => redact(MappedText.of(text)).text.text;

test('a mask says what kind of thing it hides and leaves the sentence readable', () => {
  expect(hide('The user jane@contoso.com typed password=Winter2024! on PC7.')).toBe(
    'The user [hidden: e-mail address] typed password=[hidden: password] on PC7.',
  );
});

test('JSON stays JSON', () => {
  const paste = JSON.stringify({ password: 'a"b\\c,d&e<f>{g}', user: 'CONTOSO\\nadia', next: 'kept' });

  expect(JSON.parse(hide(paste))).toEqual({
    password: '[hidden: password]',
    user: '[hidden: user name]',
    next: 'kept',
  });
});

test('JSON in JSON strings stays JSON in JSON strings', () => {
  const wrap = (value: object): string => JSON.stringify({ body: JSON.stringify({ body: JSON.stringify(value) }) });

  expect(hide(wrap({ password: 'a"b\\c,d', code: 'ActionFailed' }))).toBe(
    wrap({ password: '[hidden: password]', code: 'ActionFailed' }),
  );
});

test('what was hidden is counted by kind, in one order', () => {
  expect(read('a@contoso.com, b@contoso.com, password=Winter2024!').redactions).toEqual([
    { kind: 'password', count: 1 },
    { kind: 'e-mail address', count: 2 },
  ]);
});

test('a person is asked to change what gives access, and only that', () => {
  expect([...secretKinds].sort()).toEqual(['key', 'password', 'private key', 'signed link', 'token']);
});

test('nothing is hidden where nothing is secret', () => {
  expect(
    read('{"error":{"code":"WindowsIdentityIncorrect","message":"The credentials are not valid."}}').redactions,
  ).toEqual([]);
});

/** Any password at all, as a program would write it. */
const anyPassword = fc
  .string({
    unit: fc.constantFrom(...Array.from('abcXYZ0189!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \u00e4\u{1F600}')),
    minLength: 8,
    maxLength: 24,
  })
  .filter((text) => /\w{3}/.test(text) && text.trim() === text && !text.includes('..'));

test('a password in JSON is hidden whatever signs it has, however deep the JSON', () => {
  fc.assert(
    fc.property(anyPassword, fc.integer({ min: 0, max: 4 }), (password, depth) => {
      let paste = JSON.stringify({ before: 1, password, after: 'kept' });
      let expected = JSON.stringify({ before: 1, password: '[hidden: password]', after: 'kept' });
      for (let level = 0; level < depth; level += 1) {
        paste = JSON.stringify({ body: paste });
        expected = JSON.stringify({ body: expected });
      }

      expect(hide(paste)).toBe(expected);
    }),
    { seed: 71, numRuns: 1000 },
  );
});

const scrap = fc.oneof(
  fc.constantFrom(
    'password',
    'password=',
    'password: ',
    '"password":"',
    "'pwd':'",
    'token=',
    'key=',
    'cookie: ',
    'PIN ',
    'user name : ',
    'Bearer ',
    'CONTOSO\\',
    'C:\\Users\\',
    '@contoso.com',
    '+49 171 ',
    'DeviceId: ',
    '?sig=',
    'https://a:',
    '-----BEGIN PRIVATE KEY-----',
    '<Password>',
    'eyJ',
    '[hidden: password]',
    '[hidden',
    ']',
  ),
  fc.constantFrom(
    ' ',
    '\n',
    '"',
    "'",
    '\\',
    '\\"',
    ',',
    ';',
    '&',
    '{',
    '}',
    '[',
    ':',
    '=',
    '<',
    '>',
    '|',
    '.',
    '@',
    '/',
  ),
  fc.constantFrom(
    'Winter2024!',
    'jane',
    'nadia',
    '0xC000006D',
    'AADSTS50126',
    '-1073741715',
    '482913',
    '4111 1111 1111 1111',
    'aB1'.repeat(14),
    'is',
    'expired',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

test('hiding twice is hiding once, on any text', () => {
  fc.assert(
    fc.property(
      fc.array(scrap, { maxLength: 24 }).map((scraps) => scraps.join('')),
      (text) => {
        const once = hide(text);

        expect(redact(MappedText.of(once))).toMatchObject({ text: { text: once }, redactions: [] });
      },
    ),
    { seed: 72, numRuns: 5000 },
  );
});

const secretText = fc
  .constantFrom(...pastedSecrets, ...pastedPersonalData)
  .chain(({ secret, write }) => secret.map(write));

test('hiding twice is hiding once, on texts full of secrets, and the codes in them stay', () => {
  fc.assert(
    fc.property(fc.array(secretText, { minLength: 1, maxLength: 4 }), fc.boolean(), (texts, asJson) => {
      const words = texts.join('\nerror 0xC000006D\n');
      const { text, codes } = read(
        asJson ? JSON.stringify({ error: { code: 'ActionFailed', message: words } }) : words,
      );

      expect(read(text)).toMatchObject({ text, redactions: [] });
      expect(codesIn(text).map(({ code }) => code.key)).toEqual(codes.map(({ code }) => code.key));
    }),
    { seed: 73, numRuns: 1000 },
  );
});
