import fc from 'fast-check';
import { redactionKinds } from '../../../src/core/intake/redact';
import { factInWords } from '../../../src/core/replies/fact-in-words';
import { hiddenInWords } from '../../../src/core/replies/hidden-in-words';
import { minutesInWords } from '../../../src/core/replies/people-and-time';
import { evidenceInWords } from '../../../src/core/replies/verdict';
import { say } from '../../rendering/english';
import { smallFacts } from '../knowledge/small-knowledge';

const seed = 20_261_120;

test.each([
  [1, 'about 1 minute'],
  [2, 'about 2 minutes'],
  [59, 'about 59 minutes'],
  [60, 'about 1 hour'],
  [90, 'about 2 hours'],
  [600, 'about 10 hours'],
  [1440, 'about a day'],
  [2880, 'about 2 days'],
])('%d minutes are %s', (minutes, words) => {
  expect(say(minutesInWords(minutes))).toBe(words);
});

test('a fact is said with its title and the words of its answers', () => {
  expect(say(factInWords(smallFacts, 'SecretKind', 'pin'))).toBe('What was saved as the secret: A PIN');
  expect(say(factInWords(smallFacts, 'JoinState', 'hybrid', 'none'))).toBe(
    'How the machine is joined: Both YES or Both NO',
  );
  expect(say(factInWords(smallFacts, 'NobodyKnows', 'it'))).toBe('NobodyKnows: it');
});

describe('what was hidden', () => {
  test('is not mentioned when nothing was', () => {
    expect(say(hiddenInWords([]))).toBe('');
  });

  test('that gives access comes with the advice to change it; personal data does not', () => {
    expect(say(hiddenInWords([{ kind: 'password', count: 1 }]))).toBe(
      'Please change this if it gives access to something: 1 password. It stood in your paste, and whoever can read this chat could see it. I hid it and did not keep it.',
    );
    expect(
      say(
        hiddenInWords([
          { kind: 'token', count: 1 },
          { kind: 'key', count: 2 },
          { kind: 'user name', count: 1 },
        ]),
      ),
    ).toMatch(/gives access to something: 1 token and 2 \u00D7 key\..*\(1 user name\)/);
    expect(say(hiddenInWords([{ kind: 'e-mail address', count: 3 }]))).toBe(
      'I hid what others need not see (3 \u00D7 e-mail address) and did not keep it; you need not do anything about it.',
    );
  });

  test('is named completely', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record({ kind: fc.constantFrom(...redactionKinds), count: fc.integer({ min: 1, max: 99 }) }),
          { selector: ({ kind }) => kind, minLength: 1 },
        ),
        (redactions) => {
          for (const { kind, count } of redactions)
            expect(say(hiddenInWords(redactions))).toContain(count === 1 ? `1 ${kind}` : `${count} \u00D7 ${kind}`);
        },
      ),
      { seed, numRuns: 100 },
    );
  });
});

test('words that matched are quoted once, in one line', () => {
  const evidence = ['List not found\n\nclientRequestId', 'List not found', 'cannot load'].map((text) => ({
    kind: 'message' as const,
    role: 'general' as const,
    text,
    depth: 0,
  }));

  expect(evidenceInWords(evidence, { codes: [] }, '').map(say)).toEqual([
    '\u201CList not found clientRequestId\u201D',
    '\u201Ccannot load\u201D',
  ]);
});
