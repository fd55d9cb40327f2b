import { carriedFinder, layersByCarriers, type Carried } from './carried';
import { layersOf } from './envelopes';
import { foreignSpeech } from './foreign-speech';
import { leadingLine } from './leading-line';
import type { Segment } from './unfold-json';
import type { Vocabulary, Words } from './vocabulary';

/** A segment with what is looked up once for all who read it. */
export interface Spelled {
  segment: Segment;
  words: Words;
  /** A product that is none of ours says it. */
  isForeign: boolean;
  /** What sentences of it carry. */
  carried: readonly Carried[];
  /** How many layers of JSON, of envelopes and of carrying sentences lie around a place in it; the line of a log that tells why it ended is one more. */
  depthAt: (place: number) => number;
}

/** Looks up the words of segments. */
export function speller(vocabulary: Vocabulary): (segments: readonly Segment[]) => Spelled[] {
  const isForeign = foreignSpeech(vocabulary);
  const carriedIn = carriedFinder(vocabulary);
  return (segments) =>
    segments.map((segment) => {
      const words = vocabulary.wordsIn(segment.text.text);
      const carried = carriedIn(words);
      const layer = segment.depth + layersOf(segment.path);
      const layersAt = layersByCarriers(carried);
      const leading = segment.path.length === 0 ? leadingLine(words.text) : undefined;
      const isLeading = (place: number): boolean =>
        leading !== undefined && leading.start <= place && place < leading.end;
      return {
        segment,
        words,
        isForeign: isForeign(words),
        carried,
        depthAt: (place) => layer + layersAt(place) + (isLeading(place) ? 1 : 0),
      };
    });
}
