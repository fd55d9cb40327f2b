/**
 * 64 bits over a text from `start` on, in hex: two lanes of FNV-1a with different numbers, over UTF-16 units. It finds an
 * accident (a file cut short, an edit, another version), not an attack: who can write the compiled knowledge can write the
 * program too. A function of our own because core has no hash that answers at once both in Node and in a browser.
 */
export function checksumOf(text: string, start = 0): string {
  let one = 0x811c9dc5 | 0;
  let other = 0x9e3779b9 | 0;
  // One plain loop over one whole string: megabytes go through it at every start, and calls or slices would double its time.
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
  }
  return [one, other].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
