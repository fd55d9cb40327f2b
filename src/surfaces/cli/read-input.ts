import { existsSync, readFileSync } from 'node:fs';
import { decodedText } from './decoded-text';
import { UnusableInput } from './unusable-input';

/** Words of a command line that are meant as the name of a file, though no such file is there. */
const meantAsFile =
  /^(?:\.{0,2}[\\/]|~|[a-z]:[\\/])|^[^\n]*\.(?:txt|log|out|err|jsonl?|ndjson|html?|xml|csv|md|eml|msg|evtx|zip|pdf|docx?|png|jpe?g)$/i;

/** Standard input, and whether somebody sits in front of it. */
export interface Input {
  isTerminal: boolean;
  /** Tells whoever sits there what is waited for. */
  tell: (words: string) => void;
}

/** How the end of what is typed is told to a terminal. */
function endOfInput(platform: NodeJS.Platform): string {
  return platform === 'win32' ? 'Ctrl+Z and Enter' : 'Ctrl+D on a line of its own';
}

/**
 * The error text: of the file that `given` names, `given` itself when there is no such file, or standard input. Throws
 * {@link UnusableInput} when there is nothing to read or when it is no text.
 */
export function readErrorText(given: string | undefined, stdin: Input): string {
  if (given === undefined) {
    if (stdin.isTerminal)
      stdin.tell(`Paste or type the error, then press ${endOfInput(process.platform)}. (flow-medic diagnose --help)`);
    return textOf(bytesOf(0, 'Standard input could not be read.'), 'What came on standard input');
  }
  if (existsSync(given)) return textOf(bytesOf(given, `The file ${given} could not be read.`), `The file ${given}`);
  if (meantAsFile.test(given))
    throw new UnusableInput(
      `The file ${given} could not be read: it is not there. To diagnose these words themselves, pipe them in.`,
    );
  return given;
}

/** The lines of a batch, from a file, in any of the spellings of Unicode. */
export function readBatchFile(file: string): string {
  return decodedText(bytesOf(file, `The file ${file} could not be read.`)).text;
}

function textOf(bytes: Buffer, what: string): string {
  const { text, isText } = decodedText(bytes);
  if (!isText)
    throw new UnusableInput(
      `${what} is no text that can be read here: a picture, a program, or letters in an old encoding. Copy the error as text, or save it as UTF-8.`,
    );
  return text;
}

function bytesOf(source: string | 0, trouble: string): Buffer {
  try {
    return readFileSync(source);
  } catch (cause) {
    throw new UnusableInput(trouble, { cause });
  }
}
