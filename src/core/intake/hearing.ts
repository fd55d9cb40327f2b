import type { Speaker } from '../codes/speaker';
import type { IntakeCatalogue, PhraseReading } from './catalogue';
import { isSentence, layersOf } from './envelopes';
import { isForeignSpeech } from './foreign-speech';
import type { Span } from './mapped-text';
import type { PhraseMatcher } from './phrase-matcher';
import { valueOfStart, type FactSources } from './read-facts';
import type { SlotValues } from './slot-values';
import { signPhrases } from './speakers';
import type { Segment } from './unfold-json';

/** What a phrase in a paste stands for: a known message, a fact, or the sign of a speaker. */
export type Sought =
  | { kind: 'message'; id: string }
  | { kind: 'fact'; fact: string; reading: PhraseReading }
  | { kind: 'speaker'; speaker: Speaker };

/** Every phrase that reading looks for. */
export function soughtIn({ messages, facts }: IntakeCatalogue): { id: Sought; phrase: string }[] {
  return [
    ...messages.map(({ id, phrase }) => ({ id: { kind: 'message' as const, id }, phrase })),
    ...facts.flatMap(({ fact, readings }) =>
      readings.flatMap((reading) =>
        'phrase' in reading ? { id: { kind: 'fact' as const, fact, reading }, phrase: reading.phrase } : [],
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
  /** A product that is none of ours says it. */
  isForeign: boolean;
}

/** The phrases of one segment; `isNow` leaves out what an output tells of another time. */
export function hearSegment(
  { text, path, depth }: Segment,
  phrases: PhraseMatcher<Sought>,
  isNow: (place: Span) => boolean,
): Heard[] {
  const found = phrases.find(text.text).filter(({ start, end }) => isNow(text.span(start, end)));
  if (found.length === 0) return [];
  const isForeign = isForeignSpeech(text.text);
  const layer = depth + layersOf(path);
  return found.map(({ id, start, end, slots }) => ({
    id,
    text: text.text.slice(start, end),
    depth: layer,
    slots,
    isForeign,
  }));
}

/** A known message of a paste, by the id the catalogue gave it. */
export interface SaidMessage {
  id: string;
  text: string;
  depth: number;
  slots: SlotValues;
}

export function messageSaid({ id, isForeign, text, depth, slots }: Heard): SaidMessage[] {
  return id.kind === 'message' && !isForeign ? [{ id: id.id, text, depth, slots }] : [];
}

/** What a phrase says of its fact: its value, or the one that the text in its slot stands for. */
export function factSaid({ id, isForeign, text, slots }: Heard): FactSources['phrases'][number][] {
  if (id.kind !== 'fact' || isForeign) return [];
  const { fact, reading } = id;
  if ('value' in reading) return [{ fact, value: reading.value, text }];
  return Object.values(slots)
    .slice(0, 1)
    .flatMap((written) => {
      const value = valueOfStart(written, reading.map);
      return value === undefined ? [] : [{ fact, value, text: text.includes(written) ? text : `${text} ${written}` }];
    });
}

/** Prose and sentences of services, for a search by words: keys, headers and ids are nobody's words, and another product's are not ours. */
export function spokenIn(segments: readonly Segment[]): string {
  return segments
    .filter(({ path, text }) => isSentence(path) && !isForeignSpeech(text.text))
    .map(({ text }) => text.text)
    .join('\n');
}
