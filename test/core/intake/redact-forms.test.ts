import fc from 'fast-check';
import { secretKinds } from '../../../src/core/intake/redact';
import { commandedPasswords } from './forms/commanded-passwords';
import type { Form } from './forms/form';
import { personalForms } from './forms/personal-forms';
import { spokenPasswords } from './forms/spoken-passwords';
import { tokensAndKeys } from './forms/tokens-and-keys';
import { read } from './reading';

const forms: readonly Form[] = [...spokenPasswords, ...commandedPasswords, ...tokensAndKeys, ...personalForms];

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

const frames: Readonly<Record<string, (text: string) => string>> = {
  prose: (text) => `Hello, my flow fails.\n${text}\nWhat now?`,
  'a JSON string': (text) => JSON.stringify({ error: { code: 'ActionFailed', message: text } }),
  'half-escaped JSON': (text) => `failed with ${JSON.stringify(JSON.stringify({ message: text })).slice(1, -2)}`,
  HTML: (text) => `<div><p>see</p><pre>${escapeHtml(text)}</pre></div>`,
};

/** How many secrets of each form are tried in each frame; `FORMS_RUNS` asks for more. */
const runs = Number(process.env.FORMS_RUNS ?? 5);

/** Letters of a secret, without what escaping or line ends could change. */
function letters(text: string): string {
  return text.replace(/[\s\\]/g, '');
}

/** A frame in which a form leaks, and how that looks. */
function leaks({ secret, write }: Form): string[] {
  return Object.entries(frames).flatMap(([frame, put]) => {
    const leaked = fc.sample(secret, { seed: 81, numRuns: runs }).flatMap((value) => {
      const onward = JSON.stringify(read(put(write(value))));
      return letters(onward).includes(letters(value)) ? [`${frame}: ${onward.slice(0, 200)}`] : [];
    });
    return leaked.slice(0, 1);
  });
}

test('there are many forms, each with a title of its own among its kind', () => {
  expect(forms.length).toBeGreaterThan(250);
  expect(new Set(forms.map(({ title, kind, write }) => `${kind} ${title} ${write('')}`)).size).toBe(forms.length);
});

test.each(forms)('$kind, $title: is hidden in every frame', (form) => {
  expect(leaks(form)).toEqual([]);
});

test.each(forms)('$kind, $title: is told by its kind', ({ secret, write, kind }) => {
  const [value = ''] = fc.sample(secret, { seed: 82, numRuns: 1 });

  expect(read(write(value)).redactions.map((redaction) => redaction.kind)).toContain(kind);
});

/** What is hidden of a text that only looks like a form. A command may name a user; nobody has to change one. */
function hiddenOf({ kind }: Form, text: string): string[] {
  const hidden = read(text).redactions.map((redaction) => redaction.kind);
  return secretKinds.has(kind) ? hidden.filter((other) => secretKinds.has(other)) : hidden;
}

test.each(forms)('$kind, $title: what only looks alike stays: $keep', (form) => {
  expect(Object.values(frames).flatMap((put) => hiddenOf(form, put(form.keep)))).toEqual([]);
});
