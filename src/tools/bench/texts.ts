/** Texts to read, another one every time: one text read again and again flatters every memory there is. */
export interface TextMaker {
  /** As people paste: examples of the articles between lines of a log. */
  realistic(length: number): string;
  /** One of the hostile kinds, with an end of its own. */
  hostile(kind: string, length: number): string;
}

/** Pieces and beginnings that make careless readers slow. In each, `n` stands for as often as it takes. */
const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  'tags that other tags close': (length) => '<b>'.repeat(length / 7) + '</p>'.repeat(length / 7),
  'tags within tags': (length) => '<div><i>'.repeat(length / 8),
  'open JSON in open JSON': (length) => '{"a":'.repeat(length / 5),
  'JSON in HTML in JSON': layered,
  'half-escaped JSON': (length) => '{\\"a\\":\\"password=\\\\"x\\\\" '.repeat(length / 26),
  'passwords that never end': (length) => 'password="'.repeat(length / 10),
  'backslashes behind a password': (length) => `password=x${'\\'.repeat(length)}`,
  'addresses that are none': (length) => 'a@b.c.d.e.f.g.h.i.'.repeat(length / 18),
  'digits and blanks': (length) => '4111 '.repeat(length / 5),
  'labels without values': (length) => 'error code: '.repeat(length / 12),
  'fields without values': (length) => 'AzureAdPrt : '.repeat(length / 13),
  'heads of events': (length) => 'Event ID: 4625\n'.repeat(length / 15),
  'names of codes': (length) => 'ERROR_A '.repeat(length / 8),
  'brackets only': (length) => '['.repeat(length),
};
export const hostileKinds: readonly string[] = Object.keys(hostileTexts);

const deepest = 63;

function layered(length: number): string {
  let text = 'The password has expired.';
  for (let layer = 0; layer < deepest && text.length < length / 2; layer += 1)
    text = layer % 2 === 0 ? JSON.stringify({ message: text }) : `<p>${text}</p>`;
  return text.padEnd(length, ` ${text}`).slice(0, length);
}

/** Pseudo-random whole numbers from 0 up to a limit; the same seed gives the same ones (mulberry32). */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Makes texts out of examples; the same seed makes the same ones. */
export function textMaker(examples: readonly string[], seed: number): TextMaker {
  const random = randomNumbers(seed);
  const example = (): string => examples[random(examples.length)] ?? '';
  const logLine = (): string => {
    const time = `2026-${10 + random(3)}-${10 + random(18)}T${10 + random(14)}:${10 + random(50)}:${10 + random(50)}.${random(1000)}Z`;
    return `${time} [INFO] worker ${random(64)} took item ${random(100_000)} in ${random(900)} ms, session ${random(2 ** 30).toString(16)} went on\n`;
  };
  return {
    realistic(length) {
      let text = example();
      while (text.length < length) text += `\n${logLine()}${random(2) === 0 ? logLine() : ''}${example()}`;
      return text.slice(0, length);
    },
    hostile: (kind, length) => `${(hostileTexts[kind]?.(length) ?? '').slice(0, length - 12)} ${random(2 ** 30)}`,
  };
}
