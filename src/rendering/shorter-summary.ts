import { message, type PlainKey } from '../core/languages/text';
import type { Words } from '../core/languages/translator';
import type { DeskReply, HandoverReply } from '../core/replies/reply';
import type { Spoken } from '../core/replies/spoken';

type WithSummary = Spoken<HandoverReply | DeskReply>;

/** A summary ends with what was pasted, which is missed least: so it is its end that goes. */
const bounds = [
  14000, 12000, 10000, 8000, 6500, 5000, 4500, 4000, 3500, 3000, 2600, 2200, 1800, 1500, 1200, 900, 600, 400, 200,
];

/**
 * The reply with ever less of the summary. IT gets what stands in the form, so the form says what is missing, in the
 * summary itself, where both the person and IT read it. On the card of IT the summary is folded; its last line is enough.
 */
export function* repliesWithShorterSummary(reply: WithSummary, words: Words): Generator<WithSummary> {
  if (reply.kind === 'handover') {
    yield* repliesWithShorterDetails(reply, words);
    if (reply.details !== '') {
      yield* repliesWithShorterSummary({ ...reply, details: '' }, words);
      return;
    }
  }
  const whole = reply.kind === 'handover' ? reply.summary : reply.lines.join('\n');
  for (const bound of bounds.filter((characters) => characters < whole.length)) {
    const summary = startOfSummary(whole, bound, words);
    yield reply.kind === 'handover'
      ? {
          ...reply,
          summary,
          note: noted(reply.note, words.say(message(tooLong(reply)))),
        }
      : { ...reply, lines: summary.split('\n') };
  }
}

/** They are folded on the form, and go with it whole: what is missing on the card is missing nowhere else. */
function* repliesWithShorterDetails(reply: Spoken<HandoverReply>, words: Words): Generator<Spoken<HandoverReply>> {
  for (const bound of bounds.filter((characters) => characters < reply.details.length))
    yield { ...reply, details: startOfSummary(reply.details, bound, words) };
}

function tooLong({ canSend }: Spoken<HandoverReply>): PlainKey {
  return canSend ? 'short.summaryToSend' : 'short.summary';
}

function noted(note: string, more: string): string {
  return note === '' ? more : `${note} ${more}`;
}

/** Whole lines where they are short enough, and how much is missing; never half of a pair of UTF-16 units. */
export function startOfSummary(text: string, characters: number, words: Words): string {
  const start = text.slice(0, characters).replace(/[\uD800-\uDBFF]$/, '');
  const lineEnd = start.lastIndexOf('\n');
  const kept = lineEnd > characters / 2 ? start.slice(0, lineEnd) : start;
  return `${kept}\n${words.say(message('short.summaryEnd', { count: text.length - kept.length }))}`;
}
