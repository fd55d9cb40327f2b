import type { Explanation } from '../../../src/core/knowledge/explanations/explanation';
import { explanationSchema } from '../../../src/core/knowledge/explanations/explanation-schema';

/** Made-up explanations about the gate of small-knowledge.ts. */
export function anExplanation(id: string, fields: object): Explanation {
  return {
    id,
    ...explanationSchema.parse({
      title: id,
      kind: 'term',
      counter_examples: ['The gate pass is refused', 'I have lost my gate pass'],
      sources: [{ title: 'The book of gates', url: 'https://learn.microsoft.com/gates' }],
      owner: 'gate-team',
      reviewed: '2026-11-30',
      review_due: '2027-05-30',
      ...fields,
    }),
  };
}

export const smallExplanations: readonly Explanation[] = [
  anExplanation('gate-pass', {
    title: 'Gate pass',
    names: ['gate pass', 'GP'],
    askings: ['What is a gate pass?', 'What does GP mean?', 'What is a gate pass for?'],
    sentences: ['A slip of paper that opens the gate.', 'The guard gives it to you.'],
  }),
  anExplanation('find-guard', {
    title: 'Find the guard',
    kind: 'where',
    askings: ['Where do I find the guard?', 'How do I see where the guard sits?', 'Which guard has my pass?'],
    sentences: ['The guard sits beside the gate.'],
    steps: ['Walk up to the gate.', 'Knock at the window.'],
  }),
];
