import type { ClockReading } from './ask';
import { fault, notChecked, well, type Finding } from './finding';

/** Tokens are good within five minutes on either side. Two leave room for a clock that goes on losing time. */
const mostAwayMs = 120_000;

/** This machine's clock against those of the machines that were asked; the middle one of them counts. */
export function examineClock(readings: readonly ClockReading[]): Finding {
  const sorted = readings.toSorted((one, other) => awayOf(one) - awayOf(other));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) return notChecked('clock', 'Nobody could be asked for the time.');
  const away = awayOf(middle);
  if (Math.abs(away) <= mostAwayMs) return well('clock', `The clock agrees with that of ${middle.host}.`);
  return fault(
    'clock',
    `This machine\u2019s clock is ${minutes(away)} ${away > 0 ? 'ahead of' : 'behind'} that of ${middle.host}.`,
    'Let the machine set its clock from a time server (NTP). With a wrong clock tokens are refused, and what is due is sent too early or too late.',
  );
}

function awayOf({ ours, theirs }: ClockReading): number {
  return ours - theirs;
}

function minutes(ms: number): string {
  const count = Math.round(Math.abs(ms) / 60_000);
  return `${count} minutes`;
}
