import { checksumOf } from './checksum';

/** The files of knowledge/ as they were at one moment. */
export interface Sources {
  /** Relative to the folder, with slashes, in the order of the alphabet. */
  names: readonly string[];
  /** Tells two states of the folder apart. */
  digest: string;
}

/** What the knowledge is compiled from; the JSON Schemas beside it are for editors. */
const source = /\.(?:yaml|tsv|txt)$/;

/** Takes the state of the folder. `names` are all files under it, with slashes of any system and in any order; `read` gives the text of one. */
export function sourcesOf(names: readonly string[], read: (name: string) => string): Sources {
  const plain = names
    .filter((name) => source.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const texts = plain.map((name) => ({ name, text: read(name) }));
  // With its length each text ends where it ends: moving a line from one file to the next is a change.
  return { names: plain, digest: checksumOf(texts.map(({ name, text }) => `${name} ${text.length} ${text}`).join('')) };
}
