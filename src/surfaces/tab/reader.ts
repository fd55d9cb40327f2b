import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { translator, type Words } from '../../core/languages/translator';
import type { Host } from './host';

/** Who reads the page: in which words, and through which host. */
export interface Reader {
  words: Words;
  /** Undefined in a plain browser. */
  host: Host | undefined;
}

const wordsFor = translator();

/** The words for a locale; English where the page has no other. */
export function wordsOf(locale: string): Words {
  return wordsFor(locale);
}

export const ReaderContext = createContext<Reader>({ words: wordsFor('en'), host: undefined });

export function useReader(): Reader {
  return useContext(ReaderContext);
}
