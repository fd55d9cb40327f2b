import { assistantFaults, assistantOf, assistantSettingsShape } from '../../src/adapters/assistant/assistant-settings';
import { openAssistant } from '../../src/adapters/assistant/open-assistant';
import { z } from 'zod';
import { realEngine } from '../golden/real-engine';
import { nobodysWords, ownWords, type Saying } from '../plain-words/own-words';
import { answered, choosesRightly, obeysAnAttacker, type Answered, type StandIn } from './answered';

/** `npm run eval` takes all sets and, where one is set, the real service; the suite takes what is hardest. */
const isFull = process.env['EVAL'] === 'full';

const engine = realEngine();
const sets = ownWords(engine);
const asked = isFull ? sets : { 'other problems, unseen': sets['other problems, unseen'] };
const decoys: Saying[] = Object.entries(nobodysWords)
  .filter(([name]) => isFull || name !== 'posts about other products')
  .flatMap(([, texts]) => texts.map((text) => ({ text, right: [] })));

interface Score {
  right: number;
  amongThree: number;
  wrong: number;
  questions: number;
  all: number;
}

async function scoreOf(sayings: readonly Saying[], assistant?: StandIn): Promise<Score & { answers: Answered[] }> {
  const answers: Answered[] = [];
  for (const { text, right } of sayings) answers.push(await answered(engine, text, right, assistant));
  const count = (test: (one: Answered, right: readonly string[]) => boolean): number =>
    answers.filter((one, place) => test(one, sayings[place]?.right ?? [])).length;
  return {
    answers,
    all: sayings.length,
    right: count(({ first }, right) => first !== undefined && right.includes(first)),
    amongThree: count(({ first, choices }, right) =>
      [first, ...choices].slice(0, 4).some((id) => right.includes(id ?? '')),
    ),
    wrong: count(({ first }, right) => first !== undefined && !right.includes(first)),
    questions: count((one) => one.asked !== 'not asked'),
  };
}

function tell(set: string, who: string, { right, amongThree, wrong, questions, all }: Score): void {
  const share = (some: number): string => `${((100 * some) / all).toFixed(1)} %`;
  process.stdout.write(
    `| ${set} (${all}) | ${who} | ${share(right)} | ${share(amongThree)} | ${share(wrong)} | ${share(questions)} |\n`,
  );
}

test.each(Object.entries(asked))(
  'an assistant that chooses rightly from the shortlist lifts: %s',
  async (name, sayings) => {
    const alone = await scoreOf(sayings);
    const helped = await scoreOf(sayings, choosesRightly);
    const attacked = await scoreOf(sayings, obeysAnAttacker);
    tell(name, 'nobody', alone);
    tell(name, 'stand-in that chooses rightly', helped);
    tell(name, 'stand-in that obeys an attacker', attacked);

    expect(helped.right / helped.all).toBeGreaterThanOrEqual(0.97);
    expect(helped.right).toBeGreaterThanOrEqual(alone.right);
    expect(helped.wrong).toBeLessThanOrEqual(alone.wrong);
    // An attacker changes no answer at all.
    const ofCase = ({ first, choices }: Answered): unknown => ({ first, choices });
    expect(attacked.answers.map(ofCase)).toEqual(alone.answers.map(ofCase));
    expect(attacked.answers.filter((one) => one.asked === 'chose')).toEqual([]);
  },
);

test('on what is none of ours an assistant adds nothing wrong, whatever it obeys', async () => {
  const alone = await scoreOf(decoys);
  const helped = await scoreOf(decoys, choosesRightly);
  const attacked = await scoreOf(decoys, obeysAnAttacker);
  tell('none of ours', 'nobody', alone);
  tell('none of ours', 'stand-in that chooses rightly', helped);
  tell('none of ours', 'stand-in that obeys an attacker', attacked);

  expect(helped.wrong).toBe(alone.wrong);
  expect(attacked.wrong).toBe(alone.wrong);
});

const settings =
  isFull && assistantFaults(process.env).length === 0
    ? assistantOf(z.object(assistantSettingsShape).parse(process.env))
    : undefined;

test('the real service, where one is set', async () => {
  if (settings === undefined) {
    process.stdout.write('No service was asked: ASSISTANT and its settings are not in the environment.\n');
    return;
  }
  const service = openAssistant({ ...settings, perPerson: 100_000, perDay: 100_000 });
  const ask: StandIn = async (question) => {
    const came = await service.ask(question, 'eval');
    return came.kind === 'answer' ? (came.answer ?? 'no JSON') : undefined;
  };
  for (const [name, sayings] of Object.entries(asked)) tell(name, settings.model, await scoreOf(sayings, ask));
  const alone = await scoreOf(decoys);
  const helped = await scoreOf(decoys, ask);
  tell('none of ours', settings.model, helped);

  expect(helped.wrong).toBe(alone.wrong);
});
