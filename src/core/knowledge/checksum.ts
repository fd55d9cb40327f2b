const start = [0x811c9dc5, 0x9e3779b9] as const;
const factor = [0x01000193, 0x85ebca6b] as const;

/**
 * 64 bits over the UTF-16 units of texts, in hex: two lanes of FNV-1a with different numbers. It finds an accident (a file
 * cut short, an edit, another version), not an attack: who can write the compiled knowledge can write the program too.
 * A function of our own because core has no hash that runs at once in Node and in a browser.
 */
export function checksumOf(...texts: readonly string[]): string {
  let [one, other]: [number, number] = [...start];
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      one = Math.imul(one ^ unit, factor[0]);
      other = Math.imul(other ^ unit, factor[1]);
    }
    // Where one text ends matters: "ab", "c" is not "a", "bc".
    one = Math.imul(one ^ text.length, factor[0]);
    other = Math.imul(other ^ text.length, factor[1]);
  }
  return [one, other].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
