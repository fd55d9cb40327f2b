import type { Edit } from './mapped-text';
import type { RedactionRule } from './redaction';
import { runFinder } from './runs-of-signs';
import { triggerScanner, type Triggered } from './trigger-scanner';

/**
 * Where in a text the patterns of rules can match at all, in order. A place too many costs time, one too few a secret:
 * rules are tried nowhere else.
 */
export interface RulePlaces {
  of(rule: RedactionRule): readonly number[];
  /** Those of these rules that can match, in their order. */
  among(rules: readonly RedactionRule[]): readonly RedactionRule[];
  /** The places after edits of the text. */
  after(edits: readonly Edit[], text: string): RulePlaces;
}

/** From so many edits on, looking at the whole text again costs less than looking around each. */
const manyEdits = 50;

/** Prepares rules for {@link RulePlaces}. */
export function placesOfRules(rules: readonly RedactionRule[]): (text: string) => RulePlaces {
  const owners = new Map<RedactionRule, number>();
  const waiting: Triggered[] = [];
  const runs = new Map<RedactionRule, (text: string) => readonly number[]>();
  for (const rule of rules) {
    const { triggers, pattern } = rule;
    if ('of' in triggers) runs.set(rule, runFinder(triggers));
    else owners.set(rule, waiting.push({ triggers, ignoreCase: pattern.ignoreCase }) - 1);
  }
  const scanner = triggerScanner(waiting);
  const shortestRun = Math.min(...rules.flatMap(({ triggers }) => ('of' in triggers ? triggers.atLeast : [])));

  const placesOf = (text: string, places: Places): RulePlaces => ({
    among: (some) =>
      places.length === 0 && text.length < shortestRun
        ? nothing
        : some.filter((rule) => runs.has(rule) || places[owners.get(rule) ?? -1] !== undefined),
    of: (rule) => runs.get(rule)?.(text) ?? places[owners.get(rule) ?? -1] ?? [],
    after: (edits, edited) => {
      if (edits.length >= manyEdits) return placesOf(edited, scanner.placesIn(edited));
      const around = windowsAround(edits, scanner.longest);
      const fresh = around.map(({ from, to }) => scanner.placesIn(edited, from, to));
      return placesOf(
        edited,
        waiting.map((_, owner) => {
          const known = moved(places[owner], edits);
          const come = fresh.flatMap((found) => found[owner] ?? []);
          const all = merged(known, come);
          return all.length === 0 ? undefined : all;
        }),
      );
    },
  });
  return (text) => placesOf(text, scanner.placesIn(text));
}

const nothing: readonly RedactionRule[] = [];

type Places = readonly (readonly number[] | undefined)[];

/** The stretches of the edited text in which a trigger can have come about. */
function windowsAround(edits: readonly Edit[], longest: number): { from: number; to: number }[] {
  let shift = 0;
  return edits.map(({ start, end, text }) => {
    const from = Math.max(0, start + shift - longest);
    const to = start + shift + text.length;
    shift += text.length - (end - start);
    return { from, to };
  });
}

/** Places outside the edits, where they are afterwards. */
function moved(places: readonly number[] | undefined, edits: readonly Edit[]): number[] {
  const after: number[] = [];
  let shift = 0;
  let next = 0;
  for (const place of places ?? []) {
    for (let edit = edits[next]; edit && edit.end <= place; edit = edits[next]) {
      shift += edit.text.length - (edit.end - edit.start);
      next += 1;
    }
    if (place < (edits[next]?.start ?? Infinity)) after.push(place + shift);
  }
  return after;
}

/** In order, each once. */
function merged(known: number[], fresh: readonly number[]): number[] {
  return fresh.length === 0 ? known : [...new Set([...known, ...fresh])].sort((one, other) => one - other);
}
