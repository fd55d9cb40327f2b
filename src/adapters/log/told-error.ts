import { z } from 'zod';

const longestText = 1_000;
const mostStackLines = 12;
/** Causes of causes; deeper ones tell an operator nothing more. */
const mostCauses = 4;

/** An error as a line of the log holds it: what it says, where it arose, and why, within bounds. */
export interface ToldError {
  name: string;
  message: string;
  code?: string;
  stack?: string[];
  cause?: ToldError;
}

const codedSchema = z.looseObject({ code: z.string().regex(/^[\w.-]{1,80}$/) });

/**
 * Only what is named here is told: errors of drivers and of the network carry rows, bodies and headers in properties of their
 * own.
 */
export function toldError(error: unknown, causes = mostCauses): ToldError {
  if (!(error instanceof Error)) return { name: typeof error, message: bounded(String(error)) };
  const code = codedSchema.safeParse(error).data?.code;
  const { cause } = error;
  return {
    name: error.name,
    message: wordsOf(error),
    ...(code === undefined ? {} : { code }),
    ...(error.stack === undefined ? {} : { stack: placesOf(error.stack) }),
    ...(cause === undefined || cause === null || causes === 0 ? {} : { cause: toldError(cause, causes - 1) }),
  };
}

/** A parser quotes what it could not read, and that is somebody's text. */
function wordsOf({ name, message }: Error): string {
  return bounded(name === 'SyntaxError' ? message.replace(/".*"/s, '"\u2026"').replace(/'.*'/s, '\u2026') : message);
}

/** Where it arose, without the words above, which are told already. */
function placesOf(stack: string): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, mostStackLines)
    .map((line) => line.trim().slice(0, 300));
}

/** One line, of a length that any collector of logs takes. */
export function bounded(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, ' ');
  return line.length > longestText ? `${line.slice(0, longestText)}\u2026` : line;
}
