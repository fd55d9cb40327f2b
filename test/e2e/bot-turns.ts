import type { Page } from 'playwright-core';
import { ChatError } from './chat-error';

/** How the bot took an activity: its HTTP status, or that nobody listened at its address. */
export type BotAnswer = number | 'unreachable';

/** What the playground's log stream says of one call between the playground and the bot. */
interface LogFrame {
  log?: {
    timestamp?: number;
    conversationId?: string;
    activityName?: string;
    to?: string;
    level?: string;
    response?: { statusCode?: number };
  };
}

/** The end of a call to the bot. Of a call that nobody answered the playground does not say which activity it was. */
interface Turn {
  activity: string | undefined;
  conversationId: string;
  startedAt: number;
  answer: BotAnswer;
}

interface Wish {
  activity: string;
  conversationId: string;
  /** Milliseconds of the clock; the stream begins with what happened while no page was open. */
  since: number;
}

function turnOf({ log }: LogFrame): Turn | undefined {
  if (log?.conversationId === undefined || log.timestamp === undefined) return undefined;
  const turn = { conversationId: log.conversationId, startedAt: log.timestamp };
  if (log.activityName === undefined)
    return log.level === 'warning' ? { ...turn, activity: undefined, answer: 'unreachable' } : undefined;
  const status = log.response?.statusCode;
  return log.to === 'User Application' && status !== undefined
    ? { ...turn, activity: log.activityName, answer: status }
    : undefined;
}

function fulfils(turn: Turn, wish: Wish): boolean {
  return (
    turn.conversationId === wish.conversationId &&
    turn.startedAt >= wish.since &&
    (turn.activity ?? wish.activity) === wish.activity
  );
}

/** Tells when the bot has finished with an activity, from the log stream that the chat page listens to. */
export class BotTurns {
  readonly #turns: Turn[] = [];
  readonly #watchers = new Set<(turn: Turn) => void>();

  /** To be made before the page is loaded, or the first turns would be missed. */
  constructor(page: Page) {
    page.on('websocket', (socket) => {
      if (!socket.url().endsWith('/_ws/log/stream')) return;
      socket.on('framereceived', ({ payload }) => {
        const turn = turnOf(JSON.parse(String(payload)) as LogFrame);
        if (!turn) return;
        this.#turns.push(turn);
        for (const watch of this.#watchers) watch(turn);
      });
    });
  }

  /** The end of the first turn of this kind that began at `since` or later. */
  async end(wish: Wish, withinMs: number): Promise<BotAnswer> {
    const past = this.#turns.find((turn) => fulfils(turn, wish));
    if (past) return past.answer;
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void): void => {
        clearTimeout(patience);
        this.#watchers.delete(watch);
        finish();
      };
      const watch = (turn: Turn): void => {
        if (fulfils(turn, wish)) settle(() => resolve(turn.answer));
      };
      const patience = setTimeout(() => {
        settle(() =>
          reject(
            new ChatError(
              'bot-silent',
              `The bot did not finish with a ${wish.activity} activity within ${withinMs / 1000} seconds.`,
            ),
          ),
        );
      }, withinMs);
      this.#watchers.add(watch);
    });
  }
}
