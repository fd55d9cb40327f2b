import pino from 'pino';
import { correlation } from './correlation';
import { bounded, toldError } from './told-error';

/** What a line is about. */
export type Happening = 'start' | 'listening' | 'turn' | 'send' | 'refused' | 'ending' | 'ended';

/** Names, numbers and kinds; never what a person wrote. */
export type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/** The log of the bot: one JSON object a line, with time, level and the id of what it belongs to. */
export interface Journal {
  note: (what: Happening, fields?: Fields) => void;
  /** Something failed that should not: with its causes. */
  fault: (error: unknown) => void;
}

/** `write` gets whole lines. */
export function createJournal(write: (line: string) => void): Journal {
  const log = pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const id = correlation();
        return id === '' ? {} : { correlation: id };
      },
    },
    { write },
  );
  return {
    note: (what, fields = {}) => {
      log.info({
        what,
        ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, shortened(value)])),
      });
    },
    fault: (error) => {
      log.error({ what: 'fault', error: toldError(error) });
    },
  };
}

function shortened(value: Fields[string]): Fields[string] {
  return typeof value === 'string' ? bounded(value) : value;
}
