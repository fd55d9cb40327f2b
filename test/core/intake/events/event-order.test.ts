import { ofNewestAttempt, timeOfEvent } from '../../../../src/core/intake/events/event-order';
import type { WindowsEvent } from '../../../../src/core/intake/events/windows-event';

function eventAt(time: string, id = 304): WindowsEvent {
  return { id, log: 'device-registration', provider: '', time, fields: [], start: 0, end: 1, printedEnd: 1 };
}

test.each([
  ['2025-07-21T15:15:22.1230000Z', Date.UTC(2025, 6, 21, 15, 15, 22)],
  ['2025-07-21 15:15:22', Date.UTC(2025, 6, 21, 15, 15, 22)],
  ['7/21/2025 3:15:22 PM', Date.UTC(2025, 6, 21, 15, 15, 22)],
  ['7/2/2025 12:05:00 AM', Date.UTC(2025, 6, 2, 0, 5)],
  ['21/07/2025 15:15:22', Date.UTC(2025, 6, 21, 15, 15, 22)],
  ['21.07.2025 15:15:22', Date.UTC(2025, 6, 21, 15, 15, 22)],
  ['2025/07/21 15:15:22', Date.UTC(2025, 6, 21, 15, 15, 22)],
  ['21-07-2025 15.15', Date.UTC(2025, 6, 21, 15, 15)],
])('%s is a time', (written, time) => {
  expect(timeOfEvent(written)).toBe(time);
});

test.each(['', 'yesterday', '<Date and Time>', '21.07.2025'])('%j is none', (written) => {
  expect(timeOfEvent(written)).toBeNaN();
});

test('events of one attempt stay together, older attempts go', () => {
  const old = eventAt('7/20/2025 3:15:22 PM', 201);
  const first = eventAt('7/21/2025 3:15:21 PM', 307);
  const last = eventAt('7/21/2025 3:15:22 PM', 304);

  expect(ofNewestAttempt([last, first, old], (event) => event)).toEqual([last, first]);
});

test('nothing goes when the paste does not show when each event was', () => {
  const events = [eventAt('7/20/2025 3:15:22 PM'), eventAt('')];

  expect(ofNewestAttempt(events, (event) => event)).toEqual(events);
  expect(ofNewestAttempt([], (event: WindowsEvent) => event)).toEqual([]);
});
