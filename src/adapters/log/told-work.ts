import { randomUUID } from 'node:crypto';
import type { OutboxItem, Sent } from '../../core/cases/outbox';
import { correlation, withCorrelation } from './correlation';
import type { Journal } from './journal';

type Send = (item: OutboxItem, signal: AbortSignal) => Promise<Sent>;
type Clock = () => number;

/** Tells the log, and whoever counts, of the same. */
export function countedToo(note: Journal['note'], count: Journal['note']): Journal['note'] {
  return (what, fields) => {
    count(what, fields);
    note(what, fields);
  };
}

/** A line for every request that was refused at the door. */
export function toldRefusal(note: Journal['note']): (code: string) => void {
  return (code) => {
    note('refused', { code });
  };
}

/** A line for every send, under the id of the turn that caused it. */
export function toldSend(send: Send, note: Journal['note'], clock: Clock = Date.now): Send {
  return async (item, signal) =>
    withCorrelation(item.correlation === '' ? randomUUID() : item.correlation, async () => {
      const began = clock();
      let sent: Sent | undefined;
      try {
        sent = await send(item, signal);
        return sent;
      } finally {
        note('send', {
          channel: item.channel,
          outcome: sent?.kind ?? 'failed',
          reason: sent && 'reason' in sent ? sent.reason : undefined,
          waitMs: sent && 'afterMs' in sent ? sent.afterMs : undefined,
          attempt: item.attempts + 1,
          case: item.caseId,
          ms: clock() - began,
        });
      }
    });
}

/** What is told of an activity: its kind, and not what it says. */
interface Told {
  activity: { type: string; name?: string; channelId?: string; id?: string };
}

/** A line for every turn, and for whatever comes of it the id under which its request came, or one of its own. */
export function toldTurn<Context extends Told>(
  logic: (context: Context) => Promise<void>,
  note: Journal['note'],
  clock: Clock = Date.now,
): (context: Context) => Promise<void> {
  return async (context) =>
    withCorrelation(correlation() || randomUUID(), async () => {
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
