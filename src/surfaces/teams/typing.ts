/** Runs `work` once, so many milliseconds from now; the function it gives back calls it off. */
export type After = (ms: number, work: () => void) => () => void;

/** The process's own clock. Nothing waits for it when the process ends. */
export const afterTimeout: After = (ms, work) => {
  const timer = setTimeout(work, ms);
  timer.unref();
  return () => {
    clearTimeout(timer);
  };
};

/** Who waits longer than this wants to see that somebody is at it. */
const patienceMs = 500;

/** Does `work`, and shows that the bot is typing when it takes long. A sign that cannot be shown is left out. */
export async function withTyping<Result>(
  work: () => Promise<Result>,
  show: () => Promise<unknown>,
  { after, report }: { after: After; report: (error: unknown) => void },
): Promise<Result> {
  const callOff = after(patienceMs, () => {
    show().catch(report);
  });
  try {
    return await work();
  } finally {
    callOff();
  }
}
