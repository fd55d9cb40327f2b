import { checksumOf } from './checksum';

/** Whether a file under knowledge/ is something the knowledge is compiled from; the JSON Schemas there are for editors. */
export function isKnowledgeSource(name: string): boolean {
  return /\.(?:yaml|tsv|txt)$/.test(name);
}

/**
 * Tells two states of knowledge/ apart. `names` are all files under the folder, relative to it, with slashes of any system
 * and in any order; `read` gives the text of one.
 */
export function sourceDigest(names: readonly string[], read: (name: string) => string): string {
  const sources = names
    .filter(isKnowledgeSource)
    .map((name) => ({ name, plain: name.replaceAll('\\', '/') }))
    .sort((one, other) => (one.plain < other.plain ? -1 : 1));
  return checksumOf(...sources.flatMap(({ name, plain }) => [plain, read(name)]));
}
