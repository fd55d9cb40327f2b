const time = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,3})? ?(?:UTC|Z)/g;

/** The times of a line in milliseconds: one in `2020-07-18 20:10:33.789 UTC`, two in the validity of a certificate. */
export function timesIn(text: string): number[] {
  return (text.match(time) ?? []).map((written) => Date.parse(written.replace(' ', 'T').replace(/ ?(?:UTC|Z)$/, 'Z')));
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 24 * 3_600_000 };

/** `4h`, `30d` or `5m` in milliseconds; NaN when it is none of them. */
export function durationOf(text: string): number {
  const [, count = '', unit = ''] = /^(\d{1,4})([mhd])$/.exec(text) ?? [];
  return Number(count === '' ? Number.NaN : count) * (units[unit] ?? Number.NaN);
}
