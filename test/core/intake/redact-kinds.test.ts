import fc from 'fast-check';
import { redactionKinds } from '../../../src/core/intake/redact';
import { pastedPersonalData } from './pasted-personal-data';
import { pastedSecrets } from './pasted-secrets';
import { read } from './reading';

const pasted = [...pastedSecrets, ...pastedPersonalData];

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

const transports: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'among prose': (text) => `Hello, my flow fails.\n${text}\nWhat now?`,
  'in a JSON string': (text) => JSON.stringify({ error: { code: 'ActionFailed', message: text } }),
  'in a JSON text inside a JSON string': (text) =>
    JSON.stringify({ body: JSON.stringify({ error: { message: text } }) }),
  'four JSON strings deep': (text) =>
    JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ c: JSON.stringify({ d: text }) }) }) }),
  'in the HTML of a chat': (text) => `<div><p>see</p><pre>${escapeHtml(text)}</pre></div>`,
};

/** Everything that goes on from intake, as one text. */
function onward(paste: string): string {
  return JSON.stringify(read(paste));
}

/** Letters of a secret, without what escaping or line ends could change. */
function letters(text: string): string {
  return text.replace(/[\s\\]/g, '');
}

test('there are kinds enough, and every kind the product knows is among them', () => {
  expect(pasted.length).toBeGreaterThan(90);
  expect(new Set(pasted.map(({ kind }) => kind))).toEqual(new Set(redactionKinds));
});

describe.each(pasted)('$title', ({ kind, secret, write }) => {
  test.each(Object.entries(transports))('is hidden %s', (_, transport) => {
    fc.assert(
      fc.property(secret, (value) => {
        const paste = transport(write(value));

        // Without this a secret that never reached the paste would count as hidden.
        expect(letters(paste)).toContain(letters(value).slice(0, 20));
        expect(letters(onward(paste))).not.toContain(letters(value));
      }),
      { seed: 51, numRuns: 20 },
    );
  });

  test('is told to the person by its kind', () => {
    fc.assert(
      fc.property(secret, (value) => {
        expect(read(write(value)).redactions.map((redaction) => redaction.kind)).toContain(kind);
      }),
      { seed: 52, numRuns: 10 },
    );
  });
});
