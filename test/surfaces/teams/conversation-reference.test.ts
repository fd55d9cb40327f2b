import type { Activity } from 'botbuilder';
import { readReference, referenceIn } from '../../../src/surfaces/teams/conversation-reference';

const activity = (locale: unknown): Activity =>
  JSON.parse(
    JSON.stringify({
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      channelId: 'msteams',
      from: { id: '29:1' },
      recipient: { id: '28:1' },
      conversation: { id: 'a:1' },
      locale,
    }),
  ) as Activity;

test.each([
  ['de-AT', 'de-AT'],
  [null, undefined],
  [undefined, undefined],
  ['', undefined],
])('a language of %p is stored as %p', (locale, stored) => {
  expect(readReference(referenceIn(activity(locale)))?.locale).toBe(stored);
});
