import { limitOf, networkOf } from '../../../src/surfaces/server/limit';

test('each key has its own count, and is told how long to wait', async () => {
  const limit = limitOf({ times: 2, seconds: 600 });
  expect([await limit('maya'), await limit('maya'), await limit('ana')]).toEqual([undefined, undefined, undefined]);
  const wait = await limit('maya');
  expect(wait).toBeGreaterThan(590);
  expect(wait).toBeLessThanOrEqual(600);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2:ffff::', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('%s belongs to the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('a clock that is set back keeps nobody waiting longer than the time that is counted', async () => {
  jest.useFakeTimers({ now: Date.UTC(2026, 10, 30, 12) });
  const limit = limitOf({ times: 1, seconds: 60 });
  await limit('maya');
  jest.setSystemTime(Date.UTC(2026, 10, 30, 9));
  const wait = await limit('maya');
  jest.advanceTimersByTime(60_001);
  const later = await limit('maya');
  jest.useRealTimers();

  expect(wait).toBe(60);
  expect(later).toBeUndefined();
});
