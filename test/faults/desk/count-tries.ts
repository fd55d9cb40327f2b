import type { Desk } from '../../../src/services/helpdesk/desk';

export interface CountedDesk {
  desk: Desk;
  /** Kept when that many more requests were tried to their end, well or not. */
  tries(more: number): Promise<void>;
}

/** The desk itself, with its tries counted: an outage then lasts for a number of them, and not for a time. */
export function countTries(desk: Desk): CountedDesk {
  let ended = 0;
  const waiting: { until: number; go: () => void }[] = [];
  const file: Desk['file'] = async (ticket) => {
    try {
      return await desk.file(ticket);
    } finally {
      ended += 1;
      for (const { until, go } of waiting) if (ended >= until) go();
    }
  };
  return {
    desk: { ...desk, file },
    tries: async (more) =>
      new Promise((go) => {
        waiting.push({ until: ended + more, go });
      }),
  };
}
