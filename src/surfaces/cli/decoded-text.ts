/** Enough to tell a text from a picture or a program, in UTF-16 units. */
const looked = 8_000;

/** More of what no text holds than that, and it is none. A few strange characters do stand in real logs. */
const mostStrange = 0.1;

/** Controls that no text holds, and what stands where the bytes were no letter of the encoding. */
const strange = /[\0-\x07\x0E-\x1A\x1C-\x1F\uFFFD]/g;

/** What bytes say as text, and whether they are one. */
export function decodedText(bytes: Uint8Array): { text: string; isText: boolean } {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const start = text.slice(0, looked);
  return { text, isText: (start.match(strange)?.length ?? 0) <= start.length * mostStrange };
}

/** Windows PowerShell writes files in UTF-16 with a mark at the start; some programs leave the mark out. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUnmarkedUtf16(bytes.subarray(0, looked)) ? 'utf-16le' : 'utf-8';
}

/** Latin letters in UTF-16: every second byte is zero, and none of the others. */
function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return even === 0 && odd > bytes.length * 0.4;
}
