import fc from 'fast-check';
import type { StepsReply } from '../../src/core/replies/reply';
import type { Spoken, SpokenReply } from '../../src/core/replies/spoken';
import { clipText, repliesWithLess } from '../../src/rendering/shorten';
import { startOfSummary } from '../../src/rendering/shorter-summary';
import { english, textOf } from './english';
import { validateCard } from '../cards/validate-card';
import { arbitraryReply } from './arbitrary-reply';
import { buttonsOn, bytesOf, elementsIn, inputTextsIn, isObject, render, textsIn } from './cards';
import { desk, handover } from './made-up-replies';

const seed = 20_261_120;
const limit = 33 * 1024;

function sentence(about: string, words: number): string {
  return `${about} ${'lorem ipsum '.repeat(words)}`.trim();
}

/** Steps behind which ever longer background stands. */
function stepsReply({
  notes = 0,
  ruledOut = 0,
  words = 10,
  steps = 2,
}: {
  notes?: number;
  ruledOut?: number;
  words?: number;
  steps?: number;
}): Spoken<StepsReply> {
  return {
    kind: 'steps',
    caseId: 'FM-7K3Q',
    version: 2,
    nonce: 'n2',
    note: '',
    hidden: '',
    introduces: true,
    title: 'The gate refused the visitor',
    summary: 'It would not open.',
    guide: '',
    matched: ['GateRefused'],
    known: [],
    causes: [
      { title: 'The cause that stands', state: 'likely', why: 'its reason' },
      ...Array.from({ length: ruledOut }, (_, index) => ({
        title: `Impossible cause ${index}`,
        state: 'ruled out' as const,
        why: sentence(`Reason ${index}`, words),
      })),
    ],
    doubts: [],
    output: [],
    changeable: [],
    canGoBack: false,
    canRefuse: false,
    notes: Array.from({ length: notes }, (_, index) => sentence(`Note ${index}`, words)),
    sources: [{ title: 'About the gate', url: 'https://example.org/gate' }],
    corrections: [],
    cause: 'The secret is a PIN',
    certainty: 'sure',
    lead: 'The cause: ',
    sure: 'This follows from what you said.',
    why: '',
    heading: 'Save the password',
    division: 'You can do this yourself.',
    steps: Array.from({ length: steps }, (_, index) => ({
      number: index + 1,
      do: sentence(`Step number ${index + 1}`, 3),
      who: 'You, about 1 minute',
      by: 'maker' as const,
      command: '',
      verify: '',
      links: [],
      done: false,
      place: '',
      weighs: false,
      risk: '',
      safer: '',
      undo: '',
    })),
    current: 1,
    isTheirs: false,
    doneVerb: 'step-done:1',
    send: 'Send them to IT',
  };
}

/** Of the buttons, and of the list that stands for many of them. */
function verbsOffered(card: ReturnType<typeof render>): unknown[] {
  const offered = elementsIn(card).flatMap(({ choices }): unknown[] => (Array.isArray(choices) ? choices : []));
  return [...buttonsOn(card).map(({ verb }) => verb), ...offered.map((one: unknown) => isObject(one) && one.value)];
}

const shownOn = (reply: SpokenReply): string =>
  [...textsIn(render(reply), 'TextBlock'), ...textsIn(render(reply), 'TextRun')].join('\n');

test('a card that fits says everything, and its text twin too', () => {
  const reply = stepsReply({ notes: 1, ruledOut: 2, words: 2 });
  const card = render(reply);
  expect(card.fallbackText).toBe(textOf(reply));
  for (const words of ['Reason 0', 'Note 0', 'Impossible cause 1']) expect(shownOn(reply)).toContain(words);
  expect(shownOn(reply)).not.toContain('There is more');
});

describe('a card that would be too large', () => {
  const more = 'There is more to say about this than fits here.';

  test('says less in its text twin first, and everything on the card still', () => {
    const reply = stepsReply({ steps: 6, ruledOut: 12, notes: 4, words: 20 });
    const card = render(reply);
    const twin = String(card.fallbackText);
    expect(bytesOf(card)).toBeLessThanOrEqual(limit);
    expect(twin.endsWith('\u2026') && textOf(reply).startsWith(twin.slice(0, -1))).toBe(true);
    for (const words of ['Reason 11', 'Note 3', 'Step number 6']) expect(shownOn(reply)).toContain(words);
    expect(shownOn(reply)).not.toContain(more);
  });

  test('leaves out why causes are ruled out, then the notes, then those causes, and has a button that shows them', () => {
    const reasons = stepsReply({ ruledOut: 10, words: 160, notes: 1 });
    expect(shownOn(reasons)).toContain('Impossible cause 9');
    expect(shownOn(reasons)).toContain('Note 0');
    expect(shownOn(reasons)).not.toContain('Reason 0');
    const notes = stepsReply({ ruledOut: 3, words: 130, notes: 12 });
    expect(shownOn(notes)).toContain('Impossible cause 2');
    expect(shownOn(notes)).not.toContain('Note 0');
    const causes = stepsReply({ ruledOut: 150, words: 2 });
    expect(shownOn(causes)).not.toContain('Impossible cause 1');
    for (const reply of [reasons, notes, causes]) {
      expect(bytesOf(render(reply))).toBeLessThanOrEqual(limit);
      for (const words of ['The cause that stands', 'Step number 2', 'Save the password', more])
        expect(shownOn(reply)).toContain(words);
      expect(buttonsOn(render(reply))).toContainEqual(
        expect.objectContaining({ title: 'Show everything', verb: 'whole:1' }),
      );
    }
  });

  test('could leave out ever more, and nothing that was not there', () => {
    const ways = (reply: SpokenReply): number => [...repliesWithLess(reply, english)].length - 1;
    expect(ways(stepsReply({ notes: 2 }))).toBe(2);
    const link = { title: 'A link', url: 'https://example.org' };
    const full = { ...stepsReply({ notes: 1, ruledOut: 1 }), changeable: [{ label: 'Joined', verb: 'change:Joined' }] };
    expect(
      ways({
        ...full,
        output: ['As expected: all.'],
        sources: [link, link],
        steps: full.steps.map((step) => ({ ...step, links: [link] })),
      }),
    ).toBe(8);
    expect(ways({ kind: 'notice', title: 'Hello', message: 'you' })).toBe(0);
  });

  test('with nothing else to leave out shortens its texts and lists, and says so', () => {
    const codes = Array.from({ length: 2000 }, (_, index) => ({
      name: `NAME_${index}`,
      spellings: '0x1, 2, 3',
      meaning: sentence('It means', 30),
    }));
    const reply: SpokenReply = {
      kind: 'decoded',
      caseId: 'FM-7K3Q',
      version: 1,
      nonce: 'n1',
      note: 'Thank you.',
      hidden: '',
      codes,
      message: 'No article.',
      ask: '',
      answers: [],
    };
    expect(bytesOf(render(reply))).toBeLessThanOrEqual(limit);
    for (const words of ['Thank you.', 'NAME_0', more]) expect(shownOn(reply)).toContain(words);
  });

  test('of a summary for IT leaves out its end, says so in the summary itself, and to the person', () => {
    const summary = Array.from({ length: 3000 }, (_, index) => `line ${index}`).join('\n');
    const card = render({ ...handover, summary });
    const [filled = ''] = inputTextsIn(card);
    const [kept = '', missing = ''] = filled.split(/\n\[(\d+) more characters did not fit into one message\]$/);
    expect(bytesOf(card)).toBeLessThanOrEqual(limit);
    expect(summary.startsWith(`${kept}\n`) && kept.length > 1000).toBe(true);
    expect(Number(missing)).toBe(summary.length - kept.length);
    expect(textsIn(card, 'TextRun')).toContain(
      'The summary is too long for one message. Its end is left out, as its last line says; IT gets what you see here.',
    );
    expect(shownOn({ ...handover, summary })).not.toContain('There is more');
    const toCopy = { ...handover, canSend: false, summary };
    expect(bytesOf(render(toCopy))).toBeLessThanOrEqual(limit);
    expect(shownOn(toCopy)).toMatch(/line 0\n[\s\S]*more characters did not fit/);
  });

  test('of IT cuts the folded summary before anything that is read first', () => {
    const reply: SpokenReply = {
      ...desk,
      brief: Array.from({ length: 8 }, (_, index) => ({ name: `Brief ${index}: `, text: sentence('', 8) })),
      lines: Array.from({ length: 3000 }, (_, index) => `line ${index}`),
    };
    expect(bytesOf(render(reply))).toBeLessThanOrEqual(limit);
    expect(shownOn(reply)).toMatch(/\[\d+ more characters did not fit into one message\]/);
    expect(shownOn(reply)).toContain(sentence('', 8));
    expect(shownOn(reply)).not.toContain('There is more');
    expect(buttonsOn(render(reply))).toHaveLength(buttonsOn(render(desk)).length);
  });

  test('never loses a button, half of a command or half of an address', () => {
    const command = `run ${'x'.repeat(290)}`;
    const url = `https://example.org/${'y'.repeat(150)}`;
    const reply: SpokenReply = {
      ...stepsReply({ words: 80 }),
      matched: Array.from({ length: 400 }, (_, index) => sentence(`Words ${index}`, 20)),
      steps: [
        {
          number: 1,
          do: 'Do it.',
          who: 'You',
          by: 'maker',
          command,
          verify: '',
          links: [],
          done: false,
          place: '',
          weighs: false,
          risk: '',
          safer: '',
          undo: '',
        },
      ],
      sources: [{ title: 'The guide', url }],
    };
    const card = render(reply);
    expect(bytesOf(card)).toBeLessThanOrEqual(limit);
    expect(buttonsOn(card).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['It works now', 'Done, still failing', 'I can\u2019t do this', 'Ask IT', 'New problem']),
    );
    expect(shownOn(reply)).toContain(command);
    expect(textsIn(card, 'TextBlock').join('\n')).toContain(`(${url})`);
  });

  test('of any kind and however long its texts are stays one that Teams takes, with every button', () => {
    const halves = (text: string): boolean => /[\uD800-\uDFFF]/u.test(text);
    const long = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 100, maxLength: 3000 }),
      fc.string({ unit: fc.constantFrom('\u{1F600}', '"', '\n', 'a '), minLength: 500, maxLength: 2000 }),
    );
    let shortened = 0;
    fc.assert(
      fc.property(arbitraryReply({ text: long, most: 40 }), (reply) => {
        const card = render(reply);
        expect(validateCard(card).filter((fault) => !fault.includes('still holds a placeholder'))).toEqual([]);
        if (reply.kind === 'question')
          expect(verbsOffered(card)).toEqual(expect.arrayContaining(reply.answers.map(({ verb }) => verb)));
        if (reply.kind === 'choice')
          expect(buttonsOn(card).map(({ verb }) => verb)).toEqual(
            expect.arrayContaining(reply.choices.map(({ verb }) => verb)),
          );
        // No pair of UTF-16 units was torn apart.
        if (!halves(JSON.stringify(reply))) expect(halves(JSON.stringify(card))).toBe(false);
        if (JSON.stringify(card).includes('\u2026')) shortened += 1;
      }),
      { seed, numRuns: 60 },
    );
    expect(shortened).toBeGreaterThan(30);
  });
});

test('cuts a text between characters, and only when it is too long', () => {
  expect(clipText('abcdef', 6)).toBe('abcdef');
  expect(clipText('abcdef', 3)).toBe('abc\u2026');
  expect(clipText('ab\u{1F600}cd', 3)).toBe('ab\u2026');
  expect(clipText('ab\u{1F600}cd', 4)).toBe('ab\u{1F600}\u2026');
});

test('a summary is cut at the end of a line where one is near, and never inside a pair of units', () => {
  expect(startOfSummary('first line\nsecond line', 14, english)).toBe(
    'first line\n[12 more characters did not fit into one message]',
  );
  expect(startOfSummary('a\nvery long second line', 10, english)).toBe(
    'a\nvery lon\n[13 more characters did not fit into one message]',
  );
  expect(startOfSummary('ab\u{1F600}cd', 3, english)).toBe('ab\n[4 more characters did not fit into one message]');
});
