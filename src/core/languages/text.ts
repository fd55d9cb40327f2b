import type { english, MessageKey } from './english';
import type { CountsIn, NamesIn } from './message-params';

/**
 * Something to be read by a person, in no language yet. Plain data: it can be stored, and is put into words where it is shown,
 * in the language of whoever reads it.
 */
export type Text = Message | Said | Taught | Listing | Opening;

/** A sentence or a label of ours, by its key in the catalogues. */
export interface Message {
  key: MessageKey;
  with?: Readonly<Record<string, Text | number>> | undefined;
}

/** What somebody wrote, or what stands in what they pasted: names, numbers, quotes. It is the same in every language. */
export interface Said {
  said: string;
}

/** What the knowledge base says, in English; `{Name}` stands for what is filled in. A language may hold its translation. */
export interface Taught {
  taught: string;
  with?: Readonly<Record<string, Text>> | undefined;
}

/** Several texts as one. Those that are empty are left out. */
export interface Listing {
  list: ListKind;
  of: readonly Text[];
}

/** A text that begins a sentence, where it is otherwise within one. */
export interface Opening {
  opening: Text;
}

export const listKinds = ['words', 'sentences', 'items', 'clauses', 'and', 'or'] as const;
export type ListKind = (typeof listKinds)[number];

type English = typeof english;
/** Keys of messages into which nothing is filled. */
export type PlainKey = { [Key in MessageKey]: [NamesIn<English[Key]>] extends [never] ? Key : never }[MessageKey];
type Params<Key extends MessageKey> = {
  readonly [Name in NamesIn<English[Key]>]: Name extends CountsIn<English[Key]> ? number : Text | number;
};

/** A message with exactly the parameters that its English pattern names. */
export function message<Key extends MessageKey>(
  key: Key,
  ...params: Key extends PlainKey ? [] : [Params<Key>]
): Message {
  const [filling] = params;
  return filling === undefined ? { key } : { key, with: filling };
}

export function said(words: string): Said {
  return { said: words };
}

export function taught(words: string): Taught {
  return { taught: words };
}

export function taughtWith(words: string, filling: Readonly<Record<string, Text>>): Taught {
  return { taught: words, with: filling };
}

export function opening(text: Text): Opening {
  return { opening: text };
}

export function listing(list: ListKind, of: readonly Text[]): Listing {
  return { list, of };
}

/** No words at all. */
export const silence: Text = { said: '' };

export function isSilent(text: Text): boolean {
  return 'said' in text && text.said === '';
}
