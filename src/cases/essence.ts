import { fieldsOf } from '../intake/windows-event';
import type { ErrorReport } from '../intake/read-paste';

/**
 * The words of a paste that were recognised, and nothing else of it: codes, known messages, fields that became facts.
 * It is what stays of a paste when its text is deleted, and reads like a paste itself. Holds nothing personal, because
 * only names of the catalogue and values it knows are recognised.
 */
export function essenceOf({ codes, messages, facts, httpStatuses, events }: ErrorReport): string {
  const lines = [
    ...events.map((event) => [`Log Name: ${event.log ?? ''}`, `Source: ${event.provider}`, `Event ID: ${event.id}`, ...Object.entries(fieldsOf(event)).map(([field, value]) => `${field}: ${value}`)].join('\n')),
    ...codes.filter(({ known }) => known).map(({ text }) => (/^[-\d]/.test(text) ? `error code ${text}` : text)),
    ...messages.map(({ text }) => text),
    ...facts.filter(({ from }) => from === 'dsregcmd' || from === 'words').map(({ text }) => text),
    ...httpStatuses.map((status) => `{"statusCode": ${status}}`),
  ];
  return [...new Set(lines)].join('\n');
}
