import fc from 'fast-check';
import { looksLikeHtml, unwrapHtml } from '../../../src/core/intake/unwrap-html';

const words = (html: string): string => unwrapHtml(html).text;

test.each([
  '<div>a</div>',
  '<p class="x">a',
  'a<br>b',
  'a<br/>b',
  '<at>Bot</at> hi',
  'a &amp; b',
  '&#45;1',
  '&#x2d;1',
  'it&apos;s',
  'a&nbsp;b',
  '<codeblock class="">x</codeblock>',
])('%s is HTML', (text) => {
  expect(looksLikeHtml(text)).toBe(true);
});

test.each([
  'Connection failed: [Machine <Machine ID>]',
  'List<String> x',
  'a < b > c',
  'R&D; AT&T',
  '{"a":"b"}',
  '<Event xmlns="x"><Data>1</Data></Event>',
  '&bogus;',
])('%s is no HTML', (text) => {
  expect(looksLikeHtml(text)).toBe(false);
});

test('blocks become lines, cells become columns', () => {
  expect(words('<div><p>one</p><p>two</p>three<br>four</div>')).toBe('one\ntwo\nthree\nfour\n');
  expect(words('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>')).toBe('a\tb\t\nc\td\t\n');
});

test('preformatted text keeps its line ends and blanks', () => {
  expect(words('<pre>{\n  "a": 1\n}</pre>')).toBe('{\n  "a": 1\n}\n');
});

test('entities become signs, once', () => {
  expect(words('{&quot;a&quot;:&quot;&lt;b&gt; &amp;amp; &#39;c&#x27;&nbsp;d&quot;}')).toBe(
    '{"a":"<b> &amp; \'c\'\u00a0d"}',
  );
});

test('a mention of the bot is dropped, wherever it stands', () => {
  expect(words('<at id="0">Flow Medic</at> help')).toBe(' help');
  expect(words('<p>dear <at>Flow <b>Medic</b></at>, help</p>')).toBe('dear , help\n');
});

test('a mention that nobody closed hides nothing', () => {
  expect(words('<at>Flow Medic 0xC000006D')).toBe('Flow Medic 0xC000006D');
});

test('programs and styles are no words, comments neither', () => {
  expect(words('<p>a</p><script>alert(1)</script><style>p{color:red}</style><!-- no --><title>502</title>b')).toBe(
    'a\nb',
  );
});

test('what stands in angle brackets and is no tag of HTML is kept', () => {
  expect(words('<p>Connection failed: [Machine <Machine ID>]. There&#39;s an issue.</p>')).toBe(
    "Connection failed: [Machine <Machine ID>]. There's an issue.\n",
  );
  expect(words('a < b &amp;&amp; c > d')).toBe('a < b && c > d');
});

test('the XML of an event keeps its tags, for they say what its numbers are', () => {
  const event =
    '<Event><System><EventID>1097</EventID></System><EventData><Data Name="Error">0xCAA90017</Data></EventData></Event>';

  expect(words(`${event}&amp;`)).toBe(`${event}&`);
});

test('text in CDATA is text', () => {
  expect(words('<p>a</p><![CDATA[0xC000006D]]>')).toBe('a\n0xC000006D');
});

test.each([
  '</div></p>x',
  '<div><p><b>x',
  '<div <p>x',
  '&#99999999; &#xd800; &notone; x',
  '<',
  '<>',
  '<br',
  '</',
  '<!--',
  '<![CDATA[',
  '<div a="x',
  '&',
  '&#;',
])('%s does not fail', (html) => {
  expect(() => words(html)).not.toThrow();
});

test('each word knows where it stood', () => {
  const html = '<p>a&#45;b <at>Bot</at> c</p>';
  const text = unwrapHtml(html);
  const at = (found: string): string => {
    const start = text.text.indexOf(found);
    const span = text.span(start, start + found.length);
    return html.slice(span.start, span.end);
  };

  expect(at('a-b')).toBe('a&#45;b');
  expect(at('c')).toBe('c');
});

const tag = fc.constantFrom(
  '<div>',
  '</div>',
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<br>',
  '<at>',
  '</at>',
  '<td>',
  '</td>',
  '<Machine ID>',
  '</Machine>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '&amp;',
  '&#45;',
  '&lt;',
  '<a href="',
  '"',
  '<',
  '>',
  'word',
  '0xC000006D',
  ' ',
  '\n',
  '\u{1F600}',
  '<![CDATA[',
  ']]>',
);

test('from any heap of tags come words in the order of the paste', () => {
  fc.assert(
    fc.property(
      fc.array(tag, { maxLength: 60 }).map((tags) => tags.join('')),
      (html) => {
        const text = unwrapHtml(html);
        const starts = Array.from({ length: text.text.length }, (_, index) => text.span(index, index + 1).start);

        expect(starts.every((start, index) => start >= (starts[index - 1] ?? 0) && start <= html.length)).toBe(true);
      },
    ),
    { seed: 34, numRuns: 1000 },
  );
});
