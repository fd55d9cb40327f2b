/**
 * Sentences that only carry another one, which stands behind them: "... as there is an error: '...'". What they carry is one
 * layer further in, as if it stood in JSON of its own. A row is words and the signs behind them; what a service writes in JSON
 * is known by its keys (`envelopes.ts`).
 */
export interface Carrier {
  /** Its last words, as they are folded. */
  words: string;
  /** What stands between these words and the carried sentence. */
  behind: RegExp;
  /** The whole sentence, up to these words, where it is the carrier's own: an article about it is about the carrier only. */
  whole?: RegExp;
  /** A word that people use too: a carrier only where it begins a line or a sentence, and with a capital letter. */
  isPlain?: true;
}

const colon = /["'\]]{0,2}\s{0,3}:\s{0,3}/y;
const numberAndColon = /\s{1,3}['"]?\d{1,7}['"]?\s{0,2}:\s{0,3}/y;
const statusAndBar = /\s{1,3}\d{3}\s{0,2}\|\s{0,3}/y;
const tryAgain = /\.(?: Please try again\.?)?\s{1,5}/y;

export const carriers: readonly Carrier[] = [
  {
    words: 'error response',
    behind: colon,
    whole: /The dynamic operation request to API\b[^\n]{0,300}$/i,
  },
  {
    words: 'error details',
    behind: colon,
    whole: /The API '[^'\n]{0,80}' returned an invalid response\b[^\n]{0,200}$/i,
  },
  {
    words: 'column',
    behind: numberAndColon,
    whole: /Unable to process template language expressions\b[^\n]{0,300}$/i,
  },
  {
    words: 'unable to run the script',
    behind: tryAgain,
    whole: /We were unable to run the script$/i,
  },
  { words: 'there is an error', behind: colon },
  { words: 'getting ad oauth token', behind: colon },
  { words: 'error from token exchange', behind: colon },
  { words: 'failed with error', behind: colon },
  { words: 'with the error', behind: colon },
  { words: 'with the following error', behind: colon },
  { words: 'following errors', behind: colon },
  { words: 'run failed', behind: colon },
  { words: 'http error with code', behind: statusAndBar },
  { words: 'inner exception', behind: colon },
  { words: 'innerexception', behind: colon },
  { words: 'inner error', behind: colon },
  { words: 'innererror', behind: colon },
  { words: 'underlying error', behind: colon },
  { words: 'caused by', behind: colon },
  { words: 'microsoft sql', behind: colon },
  { words: 'error message', behind: colon },
  { words: 'message', behind: colon, isPlain: true },
  { words: 'reason', behind: colon, isPlain: true },
  { words: 'details', behind: colon, isPlain: true },
];
