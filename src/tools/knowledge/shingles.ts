/** How many words in a row may not be the same as in a source document. */
export const shingleLength = 7;

/** Every run of seven words of a text as a 32-bit FNV-1a hash, with the words; case and punctuation do not count. */
export function shinglesOf(text: string): { hash: number; words: string }[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(words.length - shingleLength + 1, 0)).map((_, at) => {
    const run = words.slice(at, at + shingleLength).join(' ');
    return { hash: hashOf(run), words: run };
  });
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
