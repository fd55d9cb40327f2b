/** A receiver that asks for more is asked again after this anyway: nobody's ticket should wait a day for a typo. */
export const longestAskedMs = 60 * 60 * 1000;

/** How long a Retry-After header asks to wait: seconds or an HTTP date. Undefined when it says nothing usable. */
export function retryAfterMs(header: string | null | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  const ms = /^\d{1,10}$/.test(text) ? Number(text) * 1000 : / GMT$/.test(text) ? Date.parse(text) - now : NaN;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), longestAskedMs);
}
