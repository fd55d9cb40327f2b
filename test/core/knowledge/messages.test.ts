import { readFileSync } from 'node:fs';
import path from 'node:path';
import { realEngine } from '../../golden/real-engine';

/** The product messages in other languages: each alone, as a maker pastes it, leads to its article. */
const engine = realEngine();
const files = engine.index.knowledge.localized;

/** Where a paste leads, in words: the outcome and the articles a person is shown for it. */
function leadsTo(paste: string): string {
  const reading = engine.read(paste);
  if (reading.kind !== 'report') return reading.kind;
  const { outcome, matches, choices } = engine.diagnose({
    report: reading.report,
    answers: new Map(),
    unknown: new Set(),
    tried: new Set(),
  });
  const shown = matches.slice(0, Math.max(choices, 1)).map(({ article }) => article.id);
  return [outcome, ...shown].join(' ');
}

const messagesOf = (file: (typeof files)[number]): { id: string; said: string }[] =>
  Object.entries(file.messages).flatMap(([id, texts]) =>
    texts.map(({ text }) => ({ id, said: text.replaceAll('*', '7a9f') })),
  );

function lost(file: (typeof files)[number], paste: (said: string) => string): string[] {
  return messagesOf(file)
    .map(({ id, said }) => ({ id, text: paste(said), leads: leadsTo(paste(said)) }))
    .filter(({ id, leads }) => leads !== `matched ${id}`)
    .map(({ id, text, leads }) => `${text} -> ${leads}, not ${id}`);
}

test('the main languages have messages', () => {
  expect(files.filter((file) => messagesOf(file).length >= 30).map(({ language }) => language)).toEqual([
    'de',
    'es',
    'fr',
    'it',
    'ja',
    'pl',
    'pt',
  ]);
});

describe.each(files.map((file) => [file.language, file] as const))('%s', (_language, file) => {
  test('each message alone leads to its article', () => {
    expect(lost(file, (said) => said)).toEqual([]);
  });

  test.each<[string, (said: string) => string]>([
    ['in capitals', (said) => said.toUpperCase()],
    ['with accents taken apart', (said) => said.normalize('NFD')],
    [
      'with blanks that do not break, in angle quotes',
      (said) => `\u00ab\u00a0${said.replaceAll(' ', '\u00a0')}\u00a0\u00bb`,
    ],
    ['with other apostrophes', (said) => `\u201e${said.replaceAll('\u2019', "'")}\u201c`],
    ['in corner brackets, glued to other text', (said) => `\u30a8\u30e9\u30fc\u300c${said}\u300d\u3067\u3059`],
    ['as the message of an error body', (said) => JSON.stringify({ error: { message: `X: ${said}.` } })],
    ['broken into lines', (said) => said.replaceAll(' ', '\n')],
  ])('and so it does %s', (_how, paste) => {
    expect(lost(file, paste)).toEqual([]);
  });
});

test.each([
  [
    'Der Flow ist fehlgeschlagen. Fehlercode: -1073741477, bitte wenden Sie sich an den Administrator.',
    'logon-type-not-granted',
  ],
  [
    '\u00c9chec de l\u2019ex\u00e9cution du flux\u00a0: \u00ab\u00a0WindowsIdentityIncorrect\u00a0\u00bb',
    'invalid-credentials',
  ],
  ['Se ha producido un error al iniciar sesi\u00f3n (AADSTS50126)', 'invalid-password'],
  ['Ocorreu um erro: AADSTS700082\u00a0\u2014 tente novamente', 'connection-unused-too-long'],
  [
    '\u30c7\u30b9\u30af\u30c8\u30c3\u30d7 \u30d5\u30ed\u30fc\u304c\u30a8\u30e9\u30fcSessionExistsForTheUserWhenUnattended\u3067\u5931\u6557\u3057\u307e\u3057\u305f',
    'session-left-open',
  ],
  ['\u30a8\u30e9\u30fc\u30b3\u30fc\u30c9\uff1a\uff10\uff58C000006D', 'status-logon-failure'],
  ['Przep\u0142yw zako\u0144czy\u0142 si\u0119 b\u0142\u0119dem AADSTS53003', 'blocked-by-conditional-access'],
  ['Accesso non riuscito: codice di errore 0xC0000234', 'account-locked-out'],
  ['Napaka pri zagonu toka: WindowsIdentityIncorrect', 'invalid-credentials'],
])('a code inside text of another language still leads: %s', (paste, id) => {
  expect(leadsTo(paste)).toBe(`matched ${id}`);
});

test('a code beside a message of the same problem does not make it a choice', () => {
  expect(
    leadsTo(
      'AADSTS50126: Fehler beim \u00dcberpr\u00fcfen der Anmeldeinformationen aufgrund eines ung\u00fcltigen Benutzernamens oder Kennworts.',
    ),
  ).toBe('matched invalid-password');
});

test('the page a Slovenian maker copies leads like the English one', () => {
  const slovenian = 'Uredi\n\nDeli z drugimi prek\n\nThe credentials provided with the request are invalid.';

  expect(leadsTo(slovenian)).toBe('matched invalid-credentials');
});

test('every source is a public page', () => {
  const urls = files.flatMap(({ sources }) => Object.values(sources).map(({ url }) => new URL(url)));

  expect(urls.filter(({ protocol, hostname }) => protocol !== 'https:' || !hostname.includes('.'))).toEqual([]);
  expect(readFileSync(path.join(__dirname, '..', '..', '..', 'knowledge', 'messages', 'de.yaml'), 'utf8')).toContain(
    'https://github.com/',
  );
});
