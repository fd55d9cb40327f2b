import { isInner, saysCountedThing, saysCrashDetail, saysEvent } from '../../../src/core/intake/code-context';

describe('an event id', () => {
  test.each([
    ['Event ID: ', ' Exit code'],
    ['EventCode=', ''],
    ['[EventID]: ', ''],
    ['event ', ' in the AAD log'],
    ['look at event ', ''],
    ['ProviderName : Microsoft-Windows-User Device Registration\nId           : ', '\nMessage'],
    ['Ereignis-ID: ', ''],
  ])('stands behind %j', (before, after) => {
    expect(saysEvent(before, after, [])).toBe(true);
  });

  test.each([
    ['event ', ' tickets are sold out'],
    ['event ', ' starts at seven in the evening'],
    ['ProviderName : Contoso\nId           : ', ''],
    ['', ' apples'],
  ])('does not stand between %j and %j', (before, after) => {
    expect(saysEvent(before, after, [])).toBe(false);
  });

  test('stands in an EventID of JSON', () => {
    expect(saysEvent('', '', ['Event', 'EventID'])).toBe(true);
  });
});

test.each(['postal code ', 'order ', 'invoice no. ', 'promo code ', 'Bestellung '])('%j counts things', (before) => {
  expect(saysCountedThing(before)).toBe(true);
});

test.each(['error code ', 'failed with ', 'event id '])('%j counts nothing', (before) => {
  expect(saysCountedThing(before)).toBe(false);
});

test('a sub status, the second half of a pair and an inner exception are the error inside another', () => {
  expect(
    ['Sub Status: ', 'FAIL [0x801c0021/', 'COMException: busy ---> '].map((before) => isInner(before, [])),
  ).toEqual([true, true, true]);
  expect(isInner('Status: ', [])).toBe(false);
});

test.each([
  'version: 3000.21.18.0, time stamp: ',
  'Fault offset: ',
  'Faulting application start time: ',
  'Zeitstempel: ',
])('%j tells when or where, not what went wrong', (before) => {
  expect(saysCrashDetail(before)).toBe(true);
});

test.each(['Exception code: ', 'Ausnahmecode: ', 'Status: ', 'failed at the time of '])(
  '%j may stand before a code',
  (before) => {
    expect(saysCrashDetail(before)).toBe(false);
  },
);
