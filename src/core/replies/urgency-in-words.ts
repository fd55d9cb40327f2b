import type { impacts, urgencies } from '../cases/case-event';
import { message, type PlainKey, type Text } from '../languages/text';
import type { Option } from './reply';

type Urgency = (typeof urgencies)[number];
type Impact = (typeof impacts)[number];

const urgencyKeys = {
  low: 'urgency.low',
  normal: 'urgency.normal',
  high: 'urgency.high',
} as const satisfies Record<Urgency, PlainKey>;
const impactKeys = {
  'one person': 'impact.onePerson',
  'a team': 'impact.team',
  'many people': 'impact.manyPeople',
} as const satisfies Record<Impact, PlainKey>;

/** In the middle of a sentence. */
export function urgencyInWords(urgency: Urgency): Text {
  return message(urgencyKeys[urgency]);
}

export function impactInWords(impact: Impact): Text {
  return message(impactKeys[impact]);
}

/** What the form offers. */
export const urgencyOptions: readonly Option[] = [
  { title: message('form.canWait'), value: 'low' },
  { title: message('form.normal'), value: 'normal' },
  { title: message('form.urgent'), value: 'high' },
];
export const impactOptions: readonly Option[] = [
  { title: message('form.onlyMe'), value: 'one person' },
  { title: message('form.myTeam'), value: 'a team' },
  { title: message('form.manyPeople'), value: 'many people' },
];
