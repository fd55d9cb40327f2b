import type { Words } from '../../core/languages/translator';
import { printableLine } from '../../rendering/printable';
import type { Choice, Choose } from './terminal-case';

/** Where a choice is shown and where keys come from. */
export interface Streams {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

const mostInView = 12;

/** How the package tells that somebody left instead of choosing. */
const leaving = new Set(['ExitPromptError', 'AbortPromptError']);

/**
 * Lets somebody choose with arrow keys, with a number, or with the first letters of a choice ("back"). Ctrl+C and an end of the
 * input leave without a choice. The package is loaded when it is needed: most runs ask nothing.
 */
export function terminalPrompt(streams: Streams, words: Words): Choose {
  return async (choices) => {
    const { default: select } = await import('@inquirer/select');
    const ended = new AbortController();
    const end = (): void => {
      ended.abort();
    };
    streams.input.once('end', end);
    try {
      return await select<Choice>(
        {
          message: 'Your answer:',
          choices: choices.map((choice) => ({ value: choice, name: printableLine(words.say(choice.label)) })),
          pageSize: mostInView,
          loop: false,
          theme: {
            indexMode: 'number',
            style: { keysHelpTip: () => 'Arrow keys, or the number; then Enter. Ctrl+C ends.' },
          },
        },
        { ...streams, signal: ended.signal },
      );
    } catch (error) {
      if (error instanceof Error && leaving.has(error.name)) return undefined;
      throw error;
    } finally {
      streams.input.removeListener('end', end);
    }
  };
}
