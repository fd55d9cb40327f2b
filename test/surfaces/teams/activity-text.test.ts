import type { Activity } from 'botbuilder';
import fc from 'fast-check';
import { longestPaste } from '../../../src/core/intake/read-paste';
import { bringsUnread, wordsOf } from '../../../src/surfaces/teams/activity-text';

const html = (content: string): Activity['attachments'] => [{ contentType: 'text/html', content }];
/** As Teams sends it to bots. */
const mention = (name: string, extra = ''): string =>
  `<span ${extra}itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">${name}</span>`;

test('plain words stay as they are', () => {
  expect(wordsOf({ text: '  AADSTS50126\n' })).toBe('AADSTS50126');
});

test('the HTML wins over a text that lost its angle brackets', () => {
  expect(
    wordsOf({
      text: 'Connection failed: [Machine ]. code -1073741715',
      attachments: html('<div><div>Connection failed: [Machine &lt;id&gt;].&nbsp;code -1073741715</div></div>'),
    }),
  ).toBe('Connection failed: [Machine <id>].\u00A0code -1073741715');
});

test('the text wins over a poorer HTML', () => {
  expect(
    wordsOf({ text: 'AADSTS50126: Error validating credentials', attachments: html('<div>AADSTS50126</div>') }),
  ).toBe('AADSTS50126: Error validating credentials');
});

test('JSON in a code block comes out as it was pasted', () => {
  const pasted = '{"error":{"code":"-1073741477","message":"a \\"type\\" of <logon>"}}';
  const block = pasted
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

  expect(
    wordsOf({ text: '{"error":', attachments: html(`<div itemprop="copy-paste-block"><pre>${block}</pre></div>`) }),
  ).toBe(pasted);
});

describe('mentions of the bot are an address, not words', () => {
  test.each([
    ['in the text', { text: '<at>Flow Medic</at> help' }],
    ['behind the words', { text: 'help <at>Flow Medic</at>' }],
    ['twice', { text: '<at>Flow Medic</at> help <at>Flow Medic</at>' }],
    ['with an id', { text: '<at id="0">Flow Medic</at> help' }],
    ['in the HTML', { text: '<at>Flow Medic</at> help', attachments: html('<p><at id="0">Flow Medic</at> help</p>') }],
    [
      'in the HTML with Skype\u2019s mark',
      {
        text: '<at>Flow Medic</at> help\n',
        attachments: html(`<div><div>${mention('Flow Medic')}&nbsp;help</div>\n</div>`),
      },
    ],
    [
      'in the HTML of an older client',
      {
        text: '<at>Flow Medic</at> help',
        attachments: html(`<div>${mention('Flow Medic', 'contenteditable="false" ')}&#160;help</div>`),
      },
    ],
  ])('%s', (_where, activity) => {
    expect(wordsOf(activity)).toBe('help');
  });

  test('other spans keep their words', () => {
    expect(
      wordsOf({ text: '', attachments: html('<p><span style="color:red" itemid="0">AADSTS50126</span></p>') }),
    ).toBe('AADSTS50126');
  });

  test('what else was written stays, angle brackets included', () => {
    expect(
      wordsOf({
        text: '<at>Flow Medic</at> text \n',
        attachments: html(`<div><div>${mention('Flow Medic')}&nbsp;text &lt;data&gt;</div>\n</div>`),
      }),
    ).toBe('text <data>');
  });
});

test.each([
  [
    'a picture only',
    { text: '', attachments: [{ contentType: 'image/png', contentUrl: 'https://example.com/a.png' }] },
  ],
  [
    'a file',
    {
      text: '',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          content: { downloadUrl: 'https://example.com' },
        },
      ],
    },
  ],
  ['HTML without words', { text: '', attachments: html('<div><img src="https://example.com/a.png"></div>') }],
  [
    'only the bot\u2019s name',
    { text: '<at>Flow Medic</at>', attachments: html(`<div>${mention('Flow Medic')}</div>`) },
  ],
])('%s holds no words', (_what, activity) => {
  expect(wordsOf(activity)).toBe('');
});

test('any two texts give words and never fail', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '</',
          '&',
          '&lt;',
          '<at>',
          '<span itemtype="',
          '/Mention"',
          '\u0000',
          '\uD800',
          '<div>',
          'x',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(odd, odd, (text, content) => {
      expect(typeof wordsOf({ text, attachments: html(content) })).toBe('string');
    }),
    { numRuns: 300, seed: 3 },
  );
});

test('HTML that is longer than any paste with its tags is not unwrapped, so that its length refuses it', () => {
  const tags = '<b>'.repeat(86_000) + '</p>'.repeat(86_000);
  const words = wordsOf({ text: 'help', attachments: html(tags) });

  expect(words).toBe(tags);
  expect(words.length).toBeGreaterThan(longestPaste);
});

test.each([
  ['a picture', [{ contentType: 'image/png', contentUrl: 'https://example.org/x.png' }], true],
  ['a file', [{ contentType: 'application/vnd.microsoft.teams.file.download.info', content: {} }], true],
  ['the HTML of the words', html('<div>AADSTS50126</div>'), false],
  ['nothing', [], false],
  ['no list at all', undefined, false],
])('what comes with the words and is not read is noticed: %s', (_, attachments, unread) => {
  expect(bringsUnread({ attachments: attachments ?? [] })).toBe(unread);
});
