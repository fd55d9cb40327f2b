import { randomUUID } from 'node:crypto';
import type { OutboxItem, Sent } from '../../core/cases/outbox';
import { withCorrelation } from './correlation';
import type { Journal } from './journal';

type Send = (item: OutboxItem, signal: AbortSignal) => Promise<Sent>;
type Clock = () => number;

/** A line for every send, under the id of the turn that caused it. */
export function toldSend(send: Send, note: Journal['note'], clock: Clock = Date.now): Send {
  return async (item, signal) =>
    withCorrelation(item.correlation === '' ? randomUUID() : item.correlation, async () => {
      const began = clock();
      const sent = await send(item, signal);
      note('send', {
        channel: item.channel,
        outcome: sent.kind,
        reason: 'reason' in sent ? sent.reason : undefined,
        waitMs: 'afterMs' in sent ? sent.afterMs : undefined,
        attempt: item.attempts + 1,
        case: item.caseId,
        ms: clock() - began,
      });
      return sent;
    });
}

/** What is told of an activity: its kind, and not what it says. */
interface Told {
  activity: { type: string; name?: string; channelId?: string; id?: string };
}

/** A line for every turn, and an id for whatever comes of it. */
export function toldTurn<Context extends Told>(
  logic: (context: Context) => Promise<void>,
  note: Journal['note'],
  clock: Clock = Date.now,
): (context: Context) => Promise<void> {
  return async (context) =>
    withCorrelation(randomUUID(), async () => {
      const began = clock();
      const { type, name, id } = context.activity;
      let outcome = 'failed';
      try {
        await logic(context);
        outcome = 'done';
      } finally {
        note('turn', { activity: id, kind: name ?? type, outcome, ms: clock() - began });
      }
    });
}
