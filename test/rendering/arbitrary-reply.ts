import fc from 'fast-check';
import type { Guided as GuidedReply } from '../../src/core/replies/reply';
import type { Spoken, SpokenReply } from '../../src/core/replies/spoken';

/** How much a made-up reply says: its texts, and how many things its lists hold at most. */
export interface Talkativeness {
  text: fc.Arbitrary<string>;
  most: number;
}

// Buttons, commands and addresses come from the knowledge base, which keeps them short and whole.
const verb = fc.stringMatching(/^(?:answer|choose|try):[A-Za-z]{1,20}$/);
const url = fc.webUrl({ validSchemes: ['https'] }).filter((address) => address.length < 200);

/** Replies of every kind that say anything at all. */
export function arbitraryReply({ text, most }: Talkativeness): fc.Arbitrary<SpokenReply> {
  const many = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> => fc.array(item, { maxLength: most });
  const short = text.map((words) => words.slice(0, 60));
  const link = fc.record({ title: text, url });
  const button = fc.record({ label: short.filter((words) => words.trim() !== ''), verb });
  const maybe = (some: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), some);
  const choice = fc.record({
    title: short.filter((words) => words.trim() !== ''),
    value: fc.constantFrom('normal', 'one person', 'Joined'),
  });
  const spoke = fc.record({ who: short, words: text });
  const mailLink = maybe(fc.constant('mailto:it@contoso.com?subject=FM-7K3Q'));
  const head = {
    caseId: fc.constant('FM-7K3Q'),
    version: fc.integer({ min: 1, max: 999 }),
    nonce: fc.stringMatching(/^[a-z0-9]{8}$/),
    note: text,
    hidden: text,
  };
  const cause = fc.record({
    title: text,
    state: fc.constantFrom('likely' as const, 'open' as const, 'ruled out' as const),
    why: text,
  });
  const asked = fc
    .record({ ask: text, answers: fc.array(button, { maxLength: 6 }) })
    // Only a question has answers.
    .map((guided) => (guided.ask === '' ? { ...guided, answers: [] } : guided));
  const guided = <Kind extends { kind: string }>(reply: fc.Arbitrary<Kind>): fc.Arbitrary<Kind & Spoken<GuidedReply>> =>
    fc.tuple(reply, asked).map(([some, question]) => ({ ...some, ...question }));
  const verdict = {
    introduces: fc.boolean(),
    title: text,
    summary: text,
    guide: fc.constantFrom('', 'https://flow-medic.example/tab/#/article/a-b'),
    matched: many(text),
    known: many(text),
    causes: many(cause),
    notes: many(text),
    doubts: many(text),
    output: many(text),
    sources: many(link),
    changeable: many(button),
    canGoBack: fc.boolean(),
    canRefuse: fc.boolean(),
  };
  const step = fc
    .record({
      number: fc.integer({ min: 1, max: 10 }),
      do: text,
      who: text,
      by: fc.constantFrom('maker' as const, 'it-admin' as const),
      command: short,
      verify: text,
      links: fc.array(link, { maxLength: Math.min(most, 4) }),
      done: fc.boolean(),
      place: short,
      weighs: fc.boolean(),
      risk: text,
      safer: text,
      undo: text,
      // Only a risk has a safer way and a way back.
    })
    .map((view) => (view.risk === '' ? { ...view, safer: '', undo: '' } : view));
  const notice = fc.record({ kind: fc.constant('notice' as const), title: text, message: text });
  return fc.oneof(
    fc.record({ kind: fc.constant('whole' as const), ...head, page: fc.integer({ min: 1, max: 3 }), of: notice }),
    fc.record({
      kind: fc.constant('question' as const),
      ...head,
      ...verdict,
      progress: text,
      ask: text,
      findOut: text,
      command: short,
      effort: text,
      answers: fc.array(button, { minLength: 1, maxLength: 6 }),
      stillPossible: text,
    }),
    fc.record({
      kind: fc.constant('choice' as const),
      ...head,
      intro: text,
      choices: fc.array(fc.record({ title: text, summary: text, matched: text, label: short, verb }), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
    fc
      .record({
        kind: fc.constant('steps' as const),
        corrections: fc.array(fc.record({ fault: text, written: short, corrected: short, assumes: text }), {
          maxLength: Math.min(most, 3),
        }),
        ...head,
        ...verdict,
        certainty: fc.constantFrom('sure' as const, 'likely' as const, 'guess' as const),
        lead: text,
        cause: text,
        sure: text,
        why: text,
        heading: text,
        division: text,
        steps: fc
          .array(step, { minLength: 1, maxLength: Math.min(Math.max(most, 1), 10) })
          .map((all) => all.map((view, index) => ({ ...view, number: index + 1 }))),
        doneVerb: fc.constantFrom('did-not-help', 'step-done:1'),
        send: short,
      })
      // The first that is not done is the one to do.
      .map((reply) => {
        const current = reply.steps.find(({ done }) => !done);
        return { ...reply, current: current?.number ?? 0, isTheirs: current !== undefined && current.by !== 'maker' };
      }),
    fc.record({ kind: fc.constant('exhausted' as const), ...head, ...verdict, message: text }),
    guided(
      fc.record({
        kind: fc.constant('decoded' as const),
        ...head,
        codes: many(fc.record({ name: text, spellings: text, meaning: text })),
        message: text,
      }),
    ),
    guided(
      fc.record({
        kind: fc.constant('healthy' as const),
        ...head,
        title: text,
        message: text,
        next: many(text),
        doubts: many(text),
        output: many(text),
      }),
    ),
    guided(
      fc.record({
        kind: fc.constant('nothing' as const),
        ...head,
        understood: many(text),
        message: text,
        howTo: many(text),
      }),
    ),
    fc.record({
      kind: fc.constant('handover' as const),
      ...head,
      message: text,
      summary: fc.array(text, { maxLength: most * 5 }).map((lines) => lines.join('\n')),
      details: fc.array(text, { maxLength: most * 5 }).map((lines) => lines.join('\n')),
      withDetails: fc.boolean(),
      machine: short,
      flow: short,
      environment: short,
      since: short,
      urgencies: fc.array(choice, { minLength: 1, maxLength: 3 }),
      impacts: fc.array(choice, { minLength: 1, maxLength: 3 }),
      urgency: fc.constant('normal'),
      impact: fc.constant('one person'),
      canSend: fc.boolean(),
      mailLink,
    }),
    fc
      .record({
        kind: fc.constant('sent' as const),
        ...head,
        title: text,
        lines: many(text),
        url: maybe(url),
        ticket: short,
        canUndo: fc.boolean(),
        talk: many(spoke),
        canWrite: fc.boolean(),
        asksInWords: fc.boolean(),
        ask: text,
        findOut: text,
        command: short,
        answers: fc.array(button, { maxLength: 6 }),
        confirms: fc.boolean(),
        canRetry: fc.boolean(),
        mailLink,
      })
      // Only a question has answers and a way to find out.
      .map((reply) => (reply.ask === '' ? { ...reply, findOut: '', command: '', answers: [] } : reply)),
    fc
      .record({
        kind: fc.constant('desk' as const),
        ...head,
        title: text,
        machine: short,
        talk: many(spoke),
        readers: text,
        who: text,
        status: text,
        count: text,
        brief: many(fc.record({ name: short, text })),
        lines: many(text),
        wantable: many(choice),
        wanted: text,
        ticket: short,
        url: maybe(url),
        canTake: fc.boolean(),
        isOpen: fc.boolean(),
        // What is closed asks for nothing.
      })
      .map((reply) => (reply.isOpen ? reply : { ...reply, wantable: [], readers: '' })),
    guided(
      fc.record({
        kind: fc.constant('guide' as const),
        ...head,
        title: text,
        sentences: many(text),
        steps: many(text),
        sources: many(link),
        canGoBack: fc.boolean(),
      }),
    ),
    fc.record({ kind: fc.constant('shared' as const), ...head, title: text, message: text, owner: text }),
    fc.record({
      kind: fc.constant('closed' as const),
      ...head,
      title: text,
      message: text,
      remind: text,
      actions: fc.array(button, { maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constant('help' as const),
      title: text,
      message: text,
      can: many(text),
      examples: fc.array(button, { maxLength: 5 }),
    }),
    notice,
    fc.record({
      kind: fc.constant('explained' as const),
      title: text,
      sentences: many(text),
      steps: many(text),
      sources: many(fc.record({ title: text, url })),
      goesOn: maybe(text),
    }),
  );
}

const nasty = [
  '**bold** _and_ ~struck~ `code`',
  '[a link](javascript:alert(1))',
  '![picture](https://evil.example/x.png)',
  '# heading',
  '- item',
  '1. item',
  '| a | b |',
  '---',
  '${title}',
  '${$root.caseId}',
  "${if(true, 'yes', 'no')}",
  '@{title}',
  '$data',
  '$when',
  '{{DATE(x)}}',
  '<script>alert(1)</script>',
  '<at>everyone</at>',
  '<b>&amp;</b>',
  '&lt;b&gt;',
  '&#42;',
  '{"type":"Action.OpenUrl","url":"https://evil.example"}',
  '[{"type":"TextBlock"}]',
  'null',
  'true',
  '0',
  '[]',
  "'",
  '"',
  '\\',
  '\\n',
  ')',
  "')}",
  '\u202Egpj.exe',
  '\u200Ezero\u200Bwidth',
  '\u0000nul',
  'line\u2028end',
  '\uD800',
  'x\uDC00y',
  '\uD83D\uDE00',
  'Stra\u00DFe \u4F60\u597D',
  'w'.repeat(90),
];

/** Texts that try to be more than text. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...nasty), weight: 4 },
  {
    arbitrary: fc.tuple(fc.constantFrom(...nasty), fc.constantFrom(...nasty)).map((pair) => pair.join(' ')),
    weight: 1,
  },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 20 }), weight: 1 },
  { arbitrary: fc.constant(''), weight: 1 },
);
