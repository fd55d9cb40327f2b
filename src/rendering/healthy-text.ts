import { message as messageOf } from '../core/languages/text';
import type { Words } from '../core/languages/translator';
import type { HealthyReply } from '../core/replies/reply';
import type { Spoken } from '../core/replies/spoken';

/** The lines of an output that shows nothing wrong. */
export function healthyLines(reply: Spoken<HealthyReply>, words: Words): string[] {
  const { title, message, doubts, next, output } = reply;
  const listed = (line: string): string => `  - ${line}`;
  const heading = words.say(messageOf('headings.outputSays'));
  return [title, message, ...doubts.map(listed), '', ...next, '', heading, ...output.map(listed)];
}
