/** A label, and the sign behind it that makes it one. */
export interface FoundLabel {
  written: string;
  at: number;
  /** Where the sign stands. */
  sign: number;
}

export interface LabelKind {
  /** Alternatives, those that end like another one behind the longer one; without groups that capture. */
  names: string;
  /** What may not stand directly before a label, as a class of signs. */
  notBehind: string;
  /** The last words of the names, in small letters. */
  lastWords: ReadonlySet<string>;
  /** What makes a name a label, as a class of signs; between them stand blanks and tabs only. */
  signs: string;
  flags: string;
}

/** How far a sign may stand behind its label. */
const farthestSign = 60;
/** A word of ASCII letters; of any other nothing is told. */
const lastAsciiWord = /(?<![a-z\x80-\uffff])[a-z]+$/i;
const longestWord = 40;

/**
 * Finds labels in a text by the signs behind them, for there are fewer of these than words: by the last word nearly all are
 * passed over, and the names are compared from there to the left.
 */
export function labelFinder({ names, notBehind, lastWords, signs, flags }: LabelKind): (text: string) => FoundLabel[] {
  const sign = new RegExp(`[${signs}]`, 'g');
  const label = new RegExp(`(?<=(?<!${notBehind})(${names})[ \\t]{0,${farthestSign}})[${signs}]`, `y${flags}`);
  return (text) => {
    const found: FoundLabel[] = [];
    sign.lastIndex = 0;
    for (let match = sign.exec(text); match; match = sign.exec(text)) {
      const at = match.index;
      const end = withoutBlanks(text, at);
      if (!mayEndLabel(text, end, lastWords)) continue;
      label.lastIndex = at;
      const written = label.exec(text)?.[1];
      if (written !== undefined) found.push({ written, at: end - written.length, sign: at });
    }
    return found;
  };
}

function withoutBlanks(text: string, at: number): number {
  let end = at;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1;
  return end;
}

function mayEndLabel(text: string, end: number, lastWords: ReadonlySet<string>): boolean {
  const code = end > 0 ? text.charCodeAt(end - 1) : 0;
  if (code >= 128) return true;
  // A digit, a quote or a bracket ends no label.
  if (code < 65) return false;
  const word = lastAsciiWord.exec(text.slice(Math.max(0, end - longestWord), end))?.[0];
  return word === undefined || lastWords.has(word.toLowerCase());
}
