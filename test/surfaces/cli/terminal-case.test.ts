import fc from 'fast-check';
import { openCase } from '../../../src/core/cases/case';
import { stateOf } from '../../../src/core/cases/case-state';
import type { Engine } from '../../../src/core/diagnosis/engine';
import { english } from '../../../src/core/languages/english';
import { defaultLanguage } from '../../../src/core/languages/locale';
import { message } from '../../../src/core/languages/text';
import { translator, type Words } from '../../../src/core/languages/translator';
import type { Reply } from '../../../src/core/replies/reply';
import { terminalText } from '../../../src/rendering/terminal';
import { terminalWords } from '../../../src/rendering/terminal-words';
import { leadCase, type Choice } from '../../../src/surfaces/cli/terminal-case';
import { goldenEngine } from '../../golden/golden-engine';

let engine: Engine;
beforeAll(() => {
  engine = goldenEngine();
});

const words = terminalWords();
const labelOf = ({ label }: Choice): string => words.say(label);

interface Led {
  replies: Reply[];
  offered: string[][];
  end: Awaited<ReturnType<typeof leadCase>>;
}

/** Leads a case with choices by their label; after the last one somebody leaves. */
async function led(text: string, ...labels: readonly string[]): Promise<Led> {
  const left = [...labels];
  return ledBy(text, (choices) => {
    const wanted = left.shift();
    if (wanted === undefined) return undefined;
    const found = choices.find((choice) => labelOf(choice) === wanted);
    if (!found) throw new Error(`${wanted} is not among ${choices.map(labelOf).join(', ')}`);
    return found;
  });
}

async function ledBy(text: string, pick: (choices: readonly Choice[]) => Choice | undefined): Promise<Led> {
  const replies: Reply[] = [];
  const offered: string[][] = [];
  const end = await leadCase(
    {
      engine,
      show: (reply) => replies.push(reply),
      choose: async (choices) => {
        offered.push(choices.map(labelOf));
        return Promise.resolve(pick(choices));
      },
      now: () => '2026-11-30T12:00:00.000Z',
    },
    openCase('', { personId: 'terminal', conversationId: 'terminal' }, '2026-11-30T12:00:00.000Z', {
      kind: 'pasted',
      text,
      redactions: [],
    }),
  );
  return { replies, offered, end };
}

/** The answer that settles the cause. */
const federated = 'Federated work account (AD FS)';

test('a question is asked, answered, and its steps end with "It works now"', async () => {
  const { replies, end } = await led('AADSTS50126', federated, 'It works now');

  expect(replies.map(({ kind }) => kind)).toEqual(['question', 'steps', 'closed']);
  expect(stateOf(end).status).toBe('fixed');
});

test('back takes the last answer back and asks again', async () => {
  const { replies, offered } = await led('AADSTS50126', federated, 'Back', 'End');

  expect(replies.map(({ kind }) => kind)).toEqual(['question', 'steps', 'question']);
  expect(offered[0]).not.toContain('Back');
  expect(offered[2]).toEqual(offered[0]);
});

test('what did not help leads to the next attempt', async () => {
  const { replies, end } = await led('AADSTS50126', federated, 'Done, still failing');

  expect(replies).toHaveLength(3);
  expect(stateOf(end).tried.size).toBe(1);
});

test('of several problems one is chosen, or none of them', async () => {
  const { offered } = await led('First AADSTS50055, and on the next run AADSTS50034.');
  const [first = ''] = offered[0] ?? [];
  const chosen = await led('First AADSTS50055, and on the next run AADSTS50034.', first);
  const none = await led('First AADSTS50055, and on the next run AADSTS50034.', 'None of these');

  expect(offered[0]).toContain('None of these');
  expect(['question', 'steps']).toContain(chosen.replies[1]?.kind);
  expect(none.offered[1]).toEqual(['Back', 'End']);
});

test('nothing is asked where nothing can be chosen', async () => {
  const { replies, offered } = await led('the weather is nice');

  expect(replies.map(({ kind }) => kind)).toEqual(['nothing']);
  expect(offered).toEqual([]);
});

test('the problem is introduced once, and answers stand in the list alone', async () => {
  const { replies } = await led('0xc000006d', 'I don\u2019t know');
  const [first, second] = replies.map((reply) => terminalText(reply, { words, colours: false }));

  expect(first).toContain('Matched: ');
  expect(second).not.toContain('Matched: ');
  expect(first).not.toMatch(/^ {2}1\. /m);
});

const pastes = ['AADSTS50126', '0xc000006d', '{"error":{"code":"WindowsIdentityIncorrect"}}', '-1073741477'];

/** Everything shown on a walk through a case that chooses by these numbers. */
async function walked(paste: string, picks: readonly number[]): Promise<Reply[]> {
  const left = [...picks];
  const { replies } = await ledBy(paste, (choices) => {
    const pick = left.shift();
    return pick === undefined ? undefined : choices[pick % (choices.length - 1)];
  });
  return replies;
}

test('nothing that is shown speaks of a button or a form, wherever the choices lead', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...pastes), fc.array(fc.nat(20), { maxLength: 8 }), async (paste, picks) => {
      for (const reply of await walked(paste, picks))
        expect(
          buttonsIn(
            terminalText({ ...reply, ...('canGoBack' in reply && { canGoBack: false }) }, { words, colours: false }),
          ),
        ).toEqual([]);
    }),
    { numRuns: 60, seed: 20_261_130 },
  );
});

test('the words of the chat would speak of a button', () => {
  const chat: Words = translator()(defaultLanguage);
  const nothingLeft = message('exhausted.message');

  expect(buttonsIn(chat.say(nothingLeft))).not.toEqual([]);
  expect(buttonsIn(words.say(nothingLeft))).toEqual([]);
});

/** Buttons that a terminal offers as choices too. */
const choicesToo = new Set(['I don\u2019t know', 'Back', 'Done, still failing', 'It works now', 'None of these']);
const onlyButtons = Object.entries(english).flatMap(([key, label]) =>
  key.startsWith('buttons.') && !choicesToo.has(label) ? [`\u201C${label}\u201D`] : [],
);

function buttonsIn(text: string): string[] {
  const inOneLine = text.replace(/\s+/g, ' ');
  return [
    ...onlyButtons.filter((label) => inOneLine.includes(label)),
    ...(/\b(?:button|the summary)\b/i.exec(inOneLine) ?? []),
  ];
}
