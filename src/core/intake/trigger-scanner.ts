/**
 * How a trigger is written: plain letters, `\d` for a digit, `[A-Z]` for a capital letter, `.` for any sign, a backslash
 * before a sign that would be one of these. Without it a pattern cannot match, and a match begins where it begins.
 */
export type Trigger = string;

/** What waits for triggers. */
export interface Triggered {
  triggers: readonly Trigger[];
  /** Whether capital letters and small ones are the same to it. */
  ignoreCase: boolean;
}

/** One sign of a trigger: its spellings, or what it may be besides. */
interface Sign {
  small: number;
  capital: number;
  /** The kinds it can be of, see {@link kindOf}. */
  kinds: readonly number[];
  other: ((code: number) => boolean) | undefined;
}

interface Waiting {
  signs: readonly Sign[];
  /** The numbers of those who wait for it. */
  owners: number[];
}

/**
 * Signs are of 32 kinds: each letter, capital or small, is one, and so are all digits. By the kinds of three signs a table
 * tells which kinds of a fourth a trigger goes on with, so nearly every place of a text is passed over with one look.
 */
const bitsOfKind = 5;
const kinds = 1 << bitsOfKind;
const signsOfStart = 3;
const starts = 1 << (bitsOfKind * signsOfStart);
const lastStart = starts - 1;
const kindOfDigit = 27;
const kindOfBackslash = 28;
const kindOfJoiner = 29;
const kindOfOther = 30;
const kindBeyondAscii = 31;
const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => kindOfAscii(String.fromCharCode(code)));

function kindOfAscii(sign: string): number {
  if (/[a-z]/i.test(sign)) return sign.toLowerCase().charCodeAt(0) - 96;
  if (/[\s\0]/.test(sign)) return 0;
  if (/\d/.test(sign)) return kindOfDigit;
  if (sign === '\\') return kindOfBackslash;
  return /[-_.]/.test(sign) ? kindOfJoiner : kindOfOther;
}

function kindOf(code: number): number {
  return code < 128 ? (asciiKinds[code] ?? 0) : kindBeyondAscii;
}

/** The kind of the sign at a place; behind the end of a text that of a blank. */
function kindAt(text: string, at: number): number {
  return at < text.length ? kindOf(text.charCodeAt(at)) : 0;
}

/** Letters that Unicode takes for another spelling of a plain one: the long s and the sign of kelvin. */
const otherSpellings: Readonly<Record<string, number>> = { s: 0x17f, k: 0x212a };

const everyKind = Array.from({ length: kinds }, (_, kind) => kind);
const classes: Readonly<Record<string, Sign>> = {
  '.': { small: -1, capital: -1, kinds: everyKind, other: (code) => code >= 0 },
  '\\d': { small: -1, capital: -1, kinds: [kindOfDigit], other: (code) => code >= 48 && code <= 57 },
  '[A-Z]': { small: -1, capital: -1, kinds: everyKind.slice(1, 27), other: (code) => code >= 65 && code <= 90 },
};

function signOf(written: string, ignoreCase: boolean): Sign {
  const known = classes[written];
  if (known) return known;
  const letter = written.length > 1 ? written.slice(1) : written;
  const [small, capital] = ignoreCase ? [letter.toLowerCase(), letter.toUpperCase()] : [letter, letter];
  const spelling = ignoreCase ? otherSpellings[small] : undefined;
  return {
    small: small.charCodeAt(0),
    capital: capital.charCodeAt(0),
    kinds: [...new Set([small.charCodeAt(0), capital.charCodeAt(0), spelling ?? small.charCodeAt(0)].map(kindOf))],
    other: spelling === undefined ? undefined : (code) => code === spelling,
  };
}

function signsOf(trigger: Trigger, ignoreCase: boolean): Sign[] {
  return (trigger.match(/\\d|\[A-Z\]|\\?[\s\S]/g) ?? []).map((written) => signOf(written, ignoreCase));
}

function standsAt(signs: readonly Sign[], text: string, at: number): boolean {
  for (let index = 0; index < signs.length; index += 1) {
    const sign = signs[index];
    const code = at + index < text.length ? text.charCodeAt(at + index) : -2;
    if (sign && code !== sign.small && code !== sign.capital && (sign.other === undefined || !sign.other(code)))
      return false;
  }
  return true;
}

/** Finds in one pass where the triggers of many patterns stand, whatever their number. */
export interface TriggerScanner {
  /** For each who waits, by its number, the places in order at which one of its triggers begins, from `from` up to `to`; empty where none stands. */
  placesIn(text: string, from?: number, to?: number): readonly (number[] | undefined)[];
  /** In UTF-16 units. */
  longest: number;
}

export function triggerScanner(owners: readonly Triggered[]): TriggerScanner {
  const waiting = new Map<string, Waiting>();
  for (const [owner, { triggers, ignoreCase }] of owners.entries())
    for (const trigger of triggers) {
      const key = `${String(ignoreCase)} ${trigger}`;
      const known = waiting.get(key);
      if (known) known.owners.push(owner);
      else waiting.set(key, { signs: signsOf(trigger, ignoreCase), owners: [owner] });
    }
  const all = [...waiting.values()];
  const fourthKinds = new Int32Array(starts);
  const byStart = new Array<Waiting[] | undefined>(starts).fill(undefined);
  for (const one of all)
    for (const start of startsOf(one.signs)) {
      byStart[start] = [...(byStart[start] ?? []), one];
      fourthKinds[start] = (fourthKinds[start] ?? 0) | maskOfKinds(one.signs[signsOfStart]);
    }

  return {
    longest: Math.max(0, ...all.map(({ signs }) => signs.length)),
    placesIn(text, from = 0, to = text.length) {
      let places: (number[] | undefined)[] = [];
      let start = (kindAt(text, from) << bitsOfKind) | kindAt(text, from + 1);
      let next = kindAt(text, from + 2);
      for (let at = from; at < to; at += 1) {
        start = ((start << bitsOfKind) | next) & lastStart;
        next = kindAt(text, at + signsOfStart);
        if ((((fourthKinds[start] ?? 0) >>> next) & 1) === 0) continue;
        if (places.length === 0) places = new Array<number[] | undefined>(owners.length).fill(undefined);
        addPlaces(byStart[start] ?? [], text, at, places);
      }
      return places;
    },
  };
}

/** The kinds of a sign as the bits of a number; of none all. */
function maskOfKinds(sign: Sign | undefined): number {
  return (sign?.kinds ?? everyKind).reduce((mask, kind) => mask | (1 << kind), 0);
}

/** All that the kinds of the first three signs can be. */
function startsOf([first, second, third]: readonly Sign[]): number[] {
  const [ones, twos, threes] = [first, second, third].map((sign) => sign?.kinds ?? everyKind);
  return (ones ?? []).flatMap((one) =>
    (twos ?? []).flatMap((two) => (threes ?? []).map((three) => (((one << bitsOfKind) | two) << bitsOfKind) | three)),
  );
}

function addPlaces(candidates: readonly Waiting[], text: string, at: number, places: (number[] | undefined)[]): void {
  for (const { signs, owners } of candidates) {
    if (!standsAt(signs, text, at)) continue;
    for (const owner of owners) {
      const known = places[owner];
      if (!known) places[owner] = [at];
      else if (known.at(-1) !== at) known.push(at);
    }
  }
}
