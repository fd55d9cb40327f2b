import type { Journal } from './adapters/log/journal';
import { toldSend } from './adapters/log/told-work';
import {
  givenUpFault,
  startDispatcher,
  type Dispatcher,
  type DispatcherParts,
  type Send,
} from './adapters/store/dispatcher';
import { assistantRetryPolicy, chatRetryPolicy, deskRetryPolicy } from './adapters/store/retry-policy';
import type { Metrics } from './surfaces/server/metrics';

/** What is done with the items of each channel. */
interface Senders {
  teams: Send;
  desk: Send;
  /** Told before a ticket job is given up. */
  deskGivesUp: DispatcherParts['onDead'];
  /** Undefined while the assistant is off, as it is by default. */
  assistant: Send | undefined;
}

interface Parts extends Pick<DispatcherParts, 'outbox' | 'report'> {
  /** Told each send, for the log and the metrics. */
  tell: Journal['note'];
  metrics: Pick<Metrics, 'gaveUp'>;
}

type Sender = Pick<DispatcherParts, 'channel' | 'send' | 'retryPolicy'> & { givenUp?: DispatcherParts['onDead'] };

/** A dispatcher for each channel, so a slow desk holds up no chat. */
export function startSenders(
  { teams, desk, deskGivesUp, assistant }: Senders,
  { outbox, report, tell, metrics }: Parts,
): Dispatcher[] {
  const senders: readonly Sender[] = [
    { channel: 'teams', send: teams, retryPolicy: chatRetryPolicy },
    { channel: 'desk', send: desk, retryPolicy: deskRetryPolicy, givenUp: deskGivesUp },
    ...(assistant ? [{ channel: 'assistant', send: assistant, retryPolicy: assistantRetryPolicy }] : []),
  ];
  return senders.map(({ givenUp, ...sender }) =>
    startDispatcher({
      ...sender,
      send: toldSend(sender.send, tell),
      outbox,
      clock: Date.now,
      random: Math.random,
      report,
      onDead: async (item, reason) => {
        metrics.gaveUp(item.channel);
        report(givenUpFault(item, reason));
        await givenUp?.(item, reason);
      },
    }),
  );
}
