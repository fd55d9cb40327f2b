import type { EventFieldName } from './event-labels';

// The texts Windows puts in place of these numbers when it shows an event (msobjs.dll); XML keeps the numbers.
const reasons: Readonly<Record<string, string>> = {
  '%%2304': 'An error occurred during logon.',
  '%%2305': 'The specified user account has expired.',
  '%%2306': 'The NetLogon component is not active.',
  '%%2307': 'Account locked out.',
  '%%2308': 'The user has not been granted the requested logon type at this machine.',
  '%%2309': "The specified account's password has expired.",
  '%%2310': 'Account currently disabled.',
  '%%2311': 'Account logon time restriction violation.',
  '%%2312': 'User not allowed to logon at this computer.',
  '%%2313': 'Unknown user name or bad password.',
  '%%2314': 'Domain sid inconsistent.',
  '%%2315': 'Smartcard logon is required and was not used.',
};

const longestValue = 300;
const saysNothing = /^(?:-|undefined|empty|none|n\/a|null|%\d)?[.,;]?$/i;

/** "0x801c001d. See http://..." */
const number = /^0x[0-9a-f]{1,8}\b|^-\d{8,10}\b/i;

const shapes: Partial<Record<EventFieldName, RegExp>> = {
  Status: /^0x[0-9a-f]{1,8}\b|^-?\d{9,10}\b/i,
  'Sub Status': /^0x[0-9a-f]{1,8}\b|^-?\d{9,10}\b/i,
  'Logon Type': /^\d{1,2}\b/,
  'HTTP status': /^\d{1,3}\b/,
  'ADAL error code': /^0x[0-9a-f]{1,8}\b/i,
  'Error phase': /^[a-z-]{3,20}/i,
  'Registration type': /^[a-z]{2,20}/i,
  'Tenant type': /^[a-z]{2,20}/i,
  'Correlation ID': /^\{?[0-9a-f-]{32,38}\}?/i,
  'Activity ID': /^\{?[0-9a-f-]{32,38}\}?/i,
};

/** What of the text behind a label is the field's value; undefined when it says nothing or is something else. */
export function valueOfField(field: EventFieldName, written: string): string | undefined {
  const value = written.trim().slice(0, longestValue);
  if (saysNothing.test(value)) return undefined;
  if (field === 'Failure Reason') return reasons[value] ?? value;
  const shape = shapes[field];
  return shape ? shape.exec(value)?.[0] : (number.exec(value)?.[0] ?? value);
}
