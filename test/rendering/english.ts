import type { Text } from '../../src/core/languages/text';
import { translator } from '../../src/core/languages/translator';
import type { Reply } from '../../src/core/replies/reply';
import { spoken, type Spoken, type SpokenReply } from '../../src/core/replies/spoken';
import { summaryOf as summaryOfReply } from '../../src/core/replies/summary';
import { terminalText as terminalTextIn } from '../../src/rendering/terminal';
import { textOf as textIn } from '../../src/rendering/text';

/** The language tests read, unless they say otherwise. */
export const english = translator()('en');

export function say(text: Text): string {
  return english.say(text);
}

export function inEnglish<Value extends object>(reply: Value): Spoken<Value> {
  return spoken(reply, english);
}

export function textOf(reply: Reply | SpokenReply): string {
  return textIn(reply, english);
}

export function summaryOf(reply: Reply | SpokenReply): string {
  return english.say(summaryOfReply(reply));
}

export function terminalText(reply: Reply | SpokenReply, colours: boolean, width?: number): string {
  return terminalTextIn(reply, { words: english, colours, ...(width === undefined ? {} : { width }) });
}
