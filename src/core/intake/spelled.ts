import { foreignSpeech } from './foreign-speech';
import type { Segment } from './unfold-json';
import type { Vocabulary, Words } from './vocabulary';

/** A segment with what is looked up once for all who read it. */
export interface Spelled {
  segment: Segment;
  words: Words;
  /** A product that is none of ours says it. */
  isForeign: boolean;
}

/** Looks up the words of segments. */
export function speller(vocabulary: Vocabulary): (segments: readonly Segment[]) => Spelled[] {
  const isForeign = foreignSpeech(vocabulary);
  return (segments) =>
    segments.map((segment) => {
      const words = vocabulary.wordsIn(segment.text.text);
      return { segment, words, isForeign: isForeign(words) };
    });
}
