import fc from 'fast-check';
import { escapeMarkdown, linkTarget, mailTarget } from '../../src/rendering/markdown';

const seed = 20_261_120;

test.each([
  ['**bold** and _slanted_', String.raw`\*\*bold\*\* and \_slanted\_`],
  ['[name](https://evil.example)', String.raw`\[name\]\(https://evil.example\)`],
  ['# heading', String.raw`\# heading`],
  ['- item', String.raw`\- item`],
  ['+ item', String.raw`\+ item`],
  ['1. item', String.raw`1\. item`],
  ['above\n---', 'above\n\\---'],
  ['above\n===', 'above\n\\==='],
  ['<b>&lt;</b>', String.raw`\<b\>\&lt;\</b\>`],
  ['`code` ~~gone~~ a|b', String.raw`\`code\` \~\~gone\~\~ a\|b`],
  [String.raw`C:\new`, String.raw`C:\\new`],
])('"%s" shows as it is', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test.each(['-1073741715', 'version 1.5 of it', 'Smith & Sons', 'It isn\u2019t joined: why?', 'half-open', ''])(
  '"%s" needs nothing',
  (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  },
);

test('a text can be told back from its escaped form, and none of its marks stands alive in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('ab *_[]()#~|<>\\`&;-+=.1\n')), maxLength: 40 }),
      (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped.replace(/\\([\s\S])/g, '$1')).toBe(text);
        expect(escaped.replace(/\\[\s\S]/g, '')).not.toMatch(/[*_[\]()#~|<>`]/);
        expect(escaped.replace(/\\[\s\S]/g, 'x')).not.toMatch(/^[ \t]*(?:[-+]|\d+\.)(?:\s|$)/m);
      },
    ),
    { seed, numRuns: 500 },
  );
});

test('an address cannot end its link early', () => {
  expect(linkTarget('https://example.org/a_(b)?c=d e')).toBe('https://example.org/a_%28b%29?c=d%20e');
  expect(linkTarget('https://example.org/page#part')).toBe('https://example.org/page#part');
});

test.each(['javascript:alert(1)', 'mailto:it@contoso.com', 'data:text/html,x', ''])(
  '"%s" is no page to link to',
  (url) => {
    expect(linkTarget(url)).toBe('');
  },
);

test('only a mail address opens a mail, and only one that a mail program takes', () => {
  expect(mailTarget('mailto:it@contoso.com?subject=A (b)')).toBe('mailto:it@contoso.com?subject=A%20%28b%29');
  for (const other of [
    'https://example.org',
    'javascript:mailto:',
    'file:///c:/x',
    '',
    `mailto:it@contoso.com?body=${'x'.repeat(2000)}`,
  ])
    expect(mailTarget(other)).toBe('');
});
