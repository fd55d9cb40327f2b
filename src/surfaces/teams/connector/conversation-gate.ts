import type { Sent } from '../../../core/cases/outbox';

/** How much is sent at once. Milliseconds. */
export interface GateLimits {
  /** Sends to one host. */
  perHost: number;
  /** Of these, to conversations whose last send failed, perhaps after a long time: they may fill no more, however many they are. */
  doubtfulPerHost: number;
  /** When a send that found no room may ask again. */
  fullWait: number;
}

export const usualLimits: GateLimits = { perHost: 96, doubtfulPerHost: 8, fullWait: 250 };
/** What is remembered of conversations; the oldest go first. */
const mostRemembered = 10_000;

interface Trouble {
  /** Until when it asked to be left alone. Who says so answers quickly; who fails without saying so may hang again. */
  until: number;
  /** When it was said: a clock that shows less was set back, and the wait would last as much longer. */
  at: number;
  isDoubtful: boolean;
}

/** Lets sends to Teams through so that a conversation or a host in trouble costs the others nothing. */
export interface ConversationGate {
  /** `go`: send, and tell what came of it. `not now`: do not even try; `afterMs` says when to ask again. */
  enter(
    host: string,
    conversation: string,
  ): { kind: 'go'; leave: (outcome: Sent) => void } | { kind: 'not now'; afterMs: number };
}

/** `now` gives milliseconds. */
export function conversationGate(now: () => number, limits: GateLimits = usualLimits): ConversationGate {
  const inside = new Map<string, { all: number; doubtful: number }>();
  const trouble = new Map<string, Trouble>();

  const remember = (conversation: string, seen: Trouble): void => {
    trouble.delete(conversation);
    trouble.set(conversation, seen);
    const [oldest] = trouble.keys();
    if (trouble.size > mostRemembered && oldest !== undefined) trouble.delete(oldest);
  };
  const learn = (conversation: string, outcome: Sent): void => {
    if (outcome.kind === 'try again')
      remember(conversation, {
        until: now() + (outcome.afterMs ?? 0),
        at: now(),
        isDoubtful: outcome.afterMs === undefined,
      });
    else if (outcome.kind !== 'not now') trouble.delete(conversation);
  };

  return {
    enter: (host, conversation) => {
      const known = trouble.get(conversation);
      if (known && known.until > now() && now() >= known.at) return { kind: 'not now', afterMs: known.until - now() };
      const isDoubtful = known?.isDoubtful === true;
      const here = inside.get(host) ?? { all: 0, doubtful: 0 };
      if (here.all >= limits.perHost || (isDoubtful && here.doubtful >= limits.doubtfulPerHost))
        return { kind: 'not now', afterMs: limits.fullWait };
      here.all += 1;
      if (isDoubtful) here.doubtful += 1;
      inside.set(host, here);
      return {
        kind: 'go',
        leave: (outcome) => {
          here.all -= 1;
          if (isDoubtful) here.doubtful -= 1;
          if (here.all === 0) inside.delete(host);
          learn(conversation, outcome);
        },
      };
    },
  };
}
