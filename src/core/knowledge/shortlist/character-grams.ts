const shortest = 3;
const longest = 5;

/**
 * The different pieces of three to five characters of a text, blanks between words among them. They find a word in a form,
 * a compound or a spelling that no list of words has.
 */
export function characterGrams(text: string): Set<string> {
  const plain = ` ${text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const grams = new Set<string>();
  for (let length = shortest; length <= longest; length += 1)
    for (let start = 0; start + length <= plain.length; start += 1) grams.add(plain.slice(start, start + length));
  return grams;
}
