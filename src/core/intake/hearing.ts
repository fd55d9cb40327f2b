import type { Speaker } from '../codes/speaker';
import { assertionStatusOf, isLeftOpen, type AssertionStatus } from './assertion-status';
import type { IntakeCatalogue, PhraseReading } from './catalogue';
import { isSentence } from './envelopes';
import type { Span } from './mapped-text';
import type { PhraseMatcher } from './phrase-matcher';
import type { FactSources } from './fact-sources';
import { valueOfStart } from './read-facts';
import type { Hint } from './hint';
import type { SlotValues } from './slot-values';
import { signPhrases } from './speakers';
import type { Spelled } from './spelled';

/** What a phrase in a paste stands for: a known message, a fact, or the sign of a speaker. */
export type Sought =
  | { kind: 'message'; id: string }
  | { kind: 'fact'; fact: string; values: readonly string[]; reading: PhraseReading }
  | { kind: 'speaker'; speaker: Speaker };

/** Every phrase that reading looks for. */
export function soughtIn({ messages, facts }: IntakeCatalogue): { id: Sought; phrase: string }[] {
  return [
    ...messages.map(({ id, phrase }) => ({ id: { kind: 'message' as const, id }, phrase })),
    ...facts.flatMap(({ fact, values, readings }) =>
      readings.flatMap((reading) =>
        'phrase' in reading ? { id: { kind: 'fact' as const, fact, values, reading }, phrase: reading.phrase } : [],
      ),
    ),
    ...signPhrases.map(({ speaker, phrase }) => ({ id: { kind: 'speaker' as const, speaker }, phrase })),
  ];
}

/** The phrases, to be taken apart before (`phraseWords` of the catalogue). */
export function phrasesOf(catalogue: IntakeCatalogue): string[] {
  return soughtIn(catalogue).map(({ phrase }) => phrase);
}

/** A phrase that stands in a paste, with its words there. */
interface Heard {
  id: Sought;
  text: string;
  depth: number;
  slots: SlotValues;
  /** It is the words of a sentence that carries another one. */
  isAround: boolean;
  /** A product that is none of ours says it. */
  isForeign: boolean;
  /** What a fact's phrase is worth here. */
  weight: 'fact' | 'hint' | 'opposite hint' | 'nothing';
}

/** What is known of places before phrases are heard. */
export interface Places {
  /** Not what an output tells of another time. */
  isNow: (place: Span) => boolean;
  /** A machine printed it. */
  isPrinted: (place: Span) => boolean;
}

/** The phrases of one segment. */
export function hearSegment(
  { segment: { text, path }, words, isForeign, carried, depthAt }: Spelled,
  phrases: PhraseMatcher<Sought>,
  { isNow, isPrinted }: Places,
): Heard[] {
  const found = phrases.findIn(words).filter(({ start, end }) => isNow(text.span(start, end)));
  if (found.length === 0) return [];
  const messages = found.filter(({ id }) => id.kind === 'message');
  const isProse = (place: Place): boolean =>
    path.length === 0 && !isPrinted(text.span(place.start, place.end)) && !messages.some((one) => holds(one, place));
  return found.map(({ id, start, end, slots }) => ({
    id,
    text: text.text.slice(start, end),
    // What reaches into a carried sentence tells of that.
    depth: Math.max(depthAt(start), depthAt(end - 1)),
    isAround: carried.some(({ around }) => around.start < end && end <= around.end),
    slots,
    isForeign,
    weight:
      id.kind === 'fact' && isProse({ start, end }) ? weightInProse(id.reading, text.text, { start, end }) : 'fact',
  }));
}

type Place = Pick<Span, 'start' | 'end'>;

/** Whether a known message holds the phrase and says more: then its product says it, and not the person. */
function holds(message: Place, { start, end }: Place): boolean {
  return message.start <= start && end <= message.end && message.end - message.start > end - start;
}

/** What a person says in passing only hints; a product's sentence, copied into prose, tells, unless it is asked about. */
function weightInProse(reading: PhraseReading, text: string, place: Place): Heard['weight'] {
  if (reading.from !== 'person') return isLeftOpen(text, place) ? 'nothing' : 'fact';
  return weightOfStatus[assertionStatusOf(text, place)];
}

const weightOfStatus: Record<AssertionStatus, Heard['weight']> = {
  asserted: 'hint',
  contrasted: 'opposite hint',
  questioned: 'nothing',
  negated: 'nothing',
};

/** A known message of a paste, by the id the catalogue gave it. */
export interface SaidMessage {
  id: string;
  text: string;
  depth: number;
  slots: SlotValues;
  /** It is the words of a sentence that carries another one. */
  isAround: boolean;
}

export function messageSaid({ id, isForeign, text, depth, slots, isAround }: Heard): SaidMessage[] {
  return id.kind === 'message' && !isForeign ? [{ id: id.id, text, depth, slots, isAround }] : [];
}

/** What a phrase says of its fact: its value, or the one that the text in its slot stands for. */
export function factSaid({ id, isForeign, text, slots, weight }: Heard): FactSources['phrases'][number][] {
  if (id.kind !== 'fact' || isForeign || weight !== 'fact') return [];
  const { fact, reading } = id;
  if ('value' in reading) return [{ fact, value: reading.value, text }];
  return Object.values(slots)
    .slice(0, 1)
    .flatMap((written) => {
      const value = valueOfStart(written, reading.map);
      return value === undefined ? [] : [{ fact, value, text: text.includes(written) ? text : `${text} ${written}` }];
    });
}

/** What a person's words hint at. Where all is well with one of two values, the other one fails. */
export function factHinted({ id, isForeign, text, weight }: Heard): Hint[] {
  if (id.kind !== 'fact' || isForeign || !('value' in id.reading)) return [];
  const { fact, values, reading } = id;
  if (weight === 'hint') return [{ fact, value: reading.value, text }];
  const others = values.filter((value) => value !== reading.value);
  const [opposite] = others;
  return weight === 'opposite hint' && others.length === 1 && opposite !== undefined
    ? [{ fact, value: opposite, text }]
    : [];
}

/** Prose and sentences of services, for a search by words: keys, headers and ids are nobody's words, and another product's are not ours. */
export function spokenIn(spelled: readonly Spelled[]): string {
  return spelled
    .filter(({ segment, isForeign }) => isSentence(segment.path) && !isForeign)
    .map(({ words }) => words.text)
    .join('\n');
}
