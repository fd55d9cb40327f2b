import type { HealthyReply } from '../core/replies/reply';

/** The lines of an output that shows nothing wrong. */
export function healthyLines({ title, message, doubts, next, output }: HealthyReply): string[] {
  const listed = (line: string): string => `  - ${line}`;
  return [title, message, ...doubts.map(listed), '', ...next, '', 'What the output says', ...output.map(listed)];
}
