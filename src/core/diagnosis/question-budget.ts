import type { FactCatalogue } from '../knowledge/fact-catalogue';
import { alsoAnswers } from './domains';

/** After that many questions a person is owed something to do, certain or not. */
const mostQuestions = 5;
/** Who could not find out that much will hardly find out the next thing either. */
const mostUnknown = 3;

/** How far it has come with a person: what they answered, could not find out, and tried in vain. */
interface Progress {
  answers: ReadonlyMap<string, string>;
  unknown: ReadonlySet<string>;
  tried: ReadonlySet<string>;
}

/** Whether the person may be asked one more question. Each attempt that did not help earns one. */
export function mayAskMore({ answers, unknown, tried }: Progress): boolean {
  return unknown.size < mostUnknown + tried.size && answers.size + unknown.size < mostQuestions + tried.size;
}

/** Which question this is and how many there can be at most, when so many are left that could tell something, with this one. */
export function progressOf({ answers, unknown, tried }: Progress, left: number): { number: number; most: number } {
  const asked = answers.size + unknown.size;
  return { number: asked + 1, most: Math.max(asked + 1, Math.min(mostQuestions + tried.size, asked + left)) };
}

/**
 * The facts that are not to be asked: of one that every answer to an unknown one would settle (AzureAdJoined, of the join
 * state) nobody knows more, and a question that builds on an unknown one (which log, of where the code was seen) makes no sense.
 */
export function beyondReach(unknown: ReadonlySet<string>, facts: FactCatalogue): ReadonlySet<string> {
  const out = new Set(
    [...unknown].flatMap((fact) => [fact, ...Object.keys(facts).filter((other) => alsoAnswers(facts, fact, other))]),
  );
  // A set is walked in the order of its growth, so what builds on what was just added is found too.
  for (const fact of out)
    for (const [other, { presupposes }] of Object.entries(facts)) if (presupposes?.includes(fact)) out.add(other);
  return out;
}
