import fc from 'fast-check';
import { codesIn, keysIn } from './reading';

const runs = { seed: 32, numRuns: 300 } as const;

/** Codes in spellings that hold no sign JSON or HTML would escape. */
const code = fc.constantFrom(
  '0xC000006D',
  '0xc000006d',
  '-1073741715',
  '3221225581',
  'AADSTS50126',
  'WindowsIdentityIncorrect',
  'STATUS_LOGON_FAILURE',
  '0x801c0021',
);
const words = fc
  .array(
    fc.constantFrom(
      'the',
      'run',
      '\u{1F600}',
      'z\u00fcrich',
      '"so"',
      "it's",
      'a & b',
      'x \u2014 y',
      '<Machine ID>',
      '\u00a0',
      '\u200b',
      '\r\n',
      '\t',
      '\\',
      '/',
      '\u201cquoted\u201d',
    ),
    { maxLength: 12 },
  )
  .map((list) => list.join(' '));

/** What the person sees marked: for each code its text as read, and the stretch of the paste it was found in. */
function marked(paste: string): { text: string; pasted: string }[] {
  return codesIn(paste).map(({ text, start, end }) => ({ text, pasted: paste.slice(start, end) }));
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;')
    .replace(/\u00a0/g, '&nbsp;');
}

const transports: Readonly<Record<string, (before: string, found: string, after: string) => string>> = {
  'plain words': (before, found, after) => `${before} error ${found} ${after}`,
  'the HTML of a chat': (before, found, after) =>
    `<div><p>${escapeHtml(before)}</p><p>error <b>${found}</b> ${escapeHtml(after)}</p></div>`,
  'entities alone': (before, found, after) => escapeHtml(`${before} & error ${found} ${after}`),
  JSON: (before, found, after) => JSON.stringify({ error: { message: before, code: found, details: after } }),
  'JSON with line ends': (before, found, after) =>
    JSON.stringify({ error: { message: before, code: found, details: after } }, undefined, 2).replace(/\n/g, '\r\n'),
  'JSON three strings deep': (before, found, after) =>
    JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ message: `${before} error ${found} ${after}` }) }) }),
  'JSON in HTML': (before, found, after) =>
    `<pre><code>${escapeHtml(JSON.stringify({ error: { message: before, code: found, details: after } }))}</code></pre>`,
  'HTML in JSON': (before, found, after) =>
    JSON.stringify({
      innerError: `<html><body><h1>${escapeHtml(before)}</h1>error ${found}<br>${escapeHtml(after)}</body></html>`,
    }),
};

describe.each(Object.entries(transports))('in %s', (_, transport) => {
  test('the stretch that is marked is the code itself', () => {
    fc.assert(
      fc.property(words, code, words, (before, found, after) => {
        const paste = transport(before, found, after);

        expect(marked(paste)).toEqual([{ text: found, pasted: found }]);
      }),
      runs,
    );
  });
});

test.each([
  ['an entity in front', '<b>&#45;1073741715</b>', '-1073741715', '&#45;1073741715'],
  ['an entity at the end', 'error 0xC000006&#68; happened', '0xC000006D', '0xC000006&#68;'],
  [
    'entities throughout',
    '&#48;&#120;&#67;&#48;&#48;&#48;&#48;&#48;&#54;&#68;',
    '0xC000006D',
    '&#48;&#120;&#67;&#48;&#48;&#48;&#48;&#48;&#54;&#68;',
  ],
  ['a space that does not break', 'AADSTS&nbsp;50126', 'AADSTS 50126', 'AADSTS&nbsp;50126'],
  ['a JSON escape in front', '{"code":"\\u002d1073741715"}', '-1073741715', '\\u002d1073741715'],
  ['a JSON escape at the end', '{"code":"0xC000006\\u0044"}', '0xC000006D', '0xC000006\\u0044'],
  [
    'an entity in a JSON string in an entity',
    '{"code":"\\u0026#45;1073741715"}',
    '-1073741715',
    '\\u0026#45;1073741715',
  ],
  ['another minus', 'code \u22121073741715.', '-1073741715', '\u22121073741715'],
  ['smart quotes', '{\u201ccode\u201d:\u201cAadLogonFailure\u201d}', 'AadLogonFailure', 'AadLogonFailure'],
  ['an invisible sign inside', 'code 0x\u200bC000\u00ad006D', '0xC000006D', '0x\u200bC000\u00ad006D'],
  ['an invisible sign behind', 'code 0xC000006D\u200b!', '0xC000006D', '0xC000006D'],
  ['Windows line ends before it', 'one\r\ntwo\r\nerror 0xC000006D\r\n', '0xC000006D', '0xC000006D'],
  ['a line end inside', '0xC000\r\n   006D', '0xC000006D', '0xC000\r\n   006D'],
  ['a bold half', '<p>0x<b>C000006D</b></p>', '0xC000006D', '0x<b>C000006D'],
  ['an emoji before it', '\u{1F600}\u{1F600} 0xC000006D', '0xC000006D', '0xC000006D'],
  [
    'full-width letters',
    '\uff10\uff58\uff23\uff10\uff10\uff10\uff10\uff10\uff16\uff24',
    '0xC000006D',
    '\uff10\uff58\uff23\uff10\uff10\uff10\uff10\uff10\uff16\uff24',
  ],
])('with %s it is marked from its first sign to its last', (_, paste, text, pasted) => {
  expect(marked(paste)).toEqual([{ text, pasted }]);
});

test('a code behind something hidden is marked where the person wrote it', () => {
  const paste = 'password=Winter2024! and jane@contoso.com got 0xC000006D';

  expect(marked(paste)).toEqual([{ text: '0xC000006D', pasted: '0xC000006D' }]);
});

test('of a code that stands twice the first place is marked', () => {
  const paste = 'error 0xC000006D, that is -1073741715';

  expect(codesIn(paste)).toMatchObject([{ start: 6, end: 16 }]);
});

test('a mention of the bot moves nothing', () => {
  const paste = '<at id="0">Flow Medic</at>&nbsp;what is 0xC000006D?';

  expect(marked(paste)).toEqual([{ text: '0xC000006D', pasted: '0xC000006D' }]);
  expect(keysIn('<at>0xC000006A</at> hello')).toEqual([]);
});
