import type { Person } from '../knowledge/article';
import { message, type PlainKey, type Text } from '../languages/text';

const names = {
  maker: 'who.maker',
  'machine-owner': 'who.machineOwner',
  'it-admin': 'who.itAdmin',
  'tenant-admin': 'who.tenantAdmin',
} as const satisfies Record<Person, PlainKey>;

/** Who it takes, in the middle of a sentence. */
export function personName(person: Person): Text {
  return message(names[person]);
}

const minutesOfHour = 60;
const hoursOfDay = 24;
/** Less than this is "about a day". */
const hoursOfTwoDays = 36;

export function minutesInWords(minutes: number): Text {
  if (minutes < minutesOfHour) return message('time.minutes', { count: minutes });
  const hours = Math.round(minutes / minutesOfHour);
  if (hours < hoursOfDay) return message('time.hours', { count: hours });
  return hours < hoursOfTwoDays ? message('time.day') : message('time.days', { count: Math.round(hours / hoursOfDay) });
}
