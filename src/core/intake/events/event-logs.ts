/** The Windows logs whose events say something about a failed sign-in or join; `other` is any that is named and is none of them. */
export const eventLogs = ['device-registration', 'entra-sign-in', 'security', 'other'] as const;
export type EventLog = (typeof eventLogs)[number];

/** Events known by their number alone: people often paste nothing else of the head. */
const logOfId: ReadonlyMap<number, EventLog> = new Map([
  ...[201, 204, 220, 304, 305, 307].map((id) => [id, 'device-registration'] as const),
  ...[1006, 1007, 1022, 1081, 1084, 1088, 1097, 1098, 1104, 1144].map((id) => [id, 'entra-sign-in'] as const),
  ...[4625, 4771, 4776].map((id) => [id, 'security'] as const),
]);

/** The log of a channel or a provider; their names are the same in every language. */
export function logOfName(name: string): EventLog | undefined {
  if (name === '') return undefined;
  if (/User Device Registration/i.test(name)) return 'device-registration';
  if (/^(?:Microsoft-Windows-)?(?:AAD|AadCloudAPPlugin)\b/i.test(name)) return 'entra-sign-in';
  if (/^Security\b|Microsoft-Windows-Security-Auditing/i.test(name)) return 'security';
  return 'other';
}

/** The log of an event whose head was cut off. */
export function logOfEvent(id: number): EventLog | undefined {
  return logOfId.get(id);
}

/** Whether an event of this number in this log is the one that is meant by the number: a program's own event 1022 is none of a sign-in. */
export function belongsTo(id: number, log: EventLog | undefined): boolean {
  return log === undefined || (log !== 'other' && (logOfId.get(id) ?? log) === log);
}
