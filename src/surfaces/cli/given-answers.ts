import type { CaseEvent } from '../../core/cases/case-event';
import { nearest } from '../../core/expressions/nearest';
import type { NextCheck } from '../../core/diagnosis/next-check';
import type { FactCatalogue } from '../../core/knowledge/fact-catalogue';
import { UnusableInput } from './unusable-input';

/** What somebody writes who cannot tell. A fact that has a value of this name means that value. */
const cannotTell = 'unknown';

/** An answer given on the command line. */
export type GivenAnswer = Extract<CaseEvent, { kind: 'answered' | 'not known' }>;

/** Reads `Fact=value`, once for each answer. Throws {@link UnusableInput} for what is no fact, or no value of it. */
export function givenAnswers(given: readonly string[], facts: FactCatalogue): GivenAnswer[] {
  return given.map((one) => {
    const [, fact = '', value = ''] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/s.exec(one) ?? [];
    if (fact === '' || value === '')
      throw new UnusableInput(`--answer wants a fact and its value, like --answer Fact=value. It got: ${one}`);
    const definition = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
    if (!definition) throw new UnusableInput(noSuchFact(fact, facts));
    if (Object.hasOwn(definition.values, value)) return { kind: 'answered', fact, value };
    if (value === cannotTell) return { kind: 'not known', fact };
    const values = [...Object.keys(definition.values), cannotTell].join(', ');
    throw new UnusableInput(`--answer ${fact} has no value ${value}. It can be one of: ${values}.`);
  });
}

function noSuchFact(fact: string, facts: FactCatalogue): string {
  const meant = nearest(fact, Object.keys(facts), 2);
  const question = meant === undefined ? '' : ` Did you mean ${meant}?`;
  return `--answer knows no fact ${fact}.${question} What is asked stands below the diagnosis, and as nextCheck in the JSON.`;
}

/** The lines that tell how to answer a question with the next call. */
export function howToAnswer({ fact, answers }: NextCheck): string[] {
  const ways = [...answers, { value: cannotTell, label: 'I cannot tell' }];
  const longest = Math.max(...ways.map(({ value }) => value.length));
  return [
    'To answer, run it again with one of these:',
    ...ways.map(({ value, label }) => `  --answer ${fact}=${value.padEnd(longest)}  ${label}`),
  ];
}
