import type { CodeTable } from '../codes/code-table';
import type { ComplaintKind } from '../expressions/complaint-kind';
import type { DumpRule } from './dump-rule';
import type { EventLog } from './events/event-logs';

/** How a fact shows itself in a paste. Plain data: intake knows nothing of where it was written down. */
export interface FactReader {
  fact: string;
  values: readonly string[];
  readings: readonly (
    | { dsregcmd: string; map?: Readonly<Record<string, string>> }
    | { dump_rule: string; value: string }
    | PhraseReading
    | { code: string; value: string }
    | { shape: PasteShape; value: string }
    | { complaint: ComplaintKind; value: string }
    | EventReading
  )[];
}

/**
 * Words that say a value; or words with a slot, and what the text in it begins with. From a person they only hint, unless a
 * product says them.
 */
export type PhraseReading =
  | { phrase: string; value: string; from?: 'person' | undefined }
  | { phrase: string; map: Readonly<Record<string, string>>; from?: undefined };

/** What a Windows event says: that it is there, the start of one of its fields, or which log it comes from. */
export type EventReading =
  | { event: number | readonly number[]; value: string }
  | { event: number | readonly number[]; field: string; map: Readonly<Record<string, string>> }
  | { log: EventLog; value: string };

export type PasteShape = 'dsregcmd-sso' | 'dsregcmd' | 'event' | 'run-json';

/** What intake looks for: names of codes, ways to read facts, and message texts by an id of the caller's. */
export interface IntakeCatalogue {
  codes: CodeTable;
  facts: readonly FactReader[];
  messages: readonly { id: string; phrase: string }[];
  /** Phrases of the above that were taken apart before (`wordsOfPhrase`), with their words; the others are when reading begins. */
  phraseWords?: ReadonlyMap<string, readonly string[]>;
  /** What lines of a dsregcmd output say together. */
  dumpRules?: readonly DumpRule[];
}
