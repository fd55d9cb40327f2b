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
