import type { ErrorReport } from '../intake/read-paste';

/**
 * The words of a paste that were recognised, and nothing else of it: codes, known messages, fields that became facts.
 * It is what stays of a paste when its text is deleted, and reads like a paste itself. Holds nothing personal, because
 * only names of the catalogue and values it knows are recognised.
 */
export function essenceOf({ codes, messages, facts, httpStatuses }: ErrorReport): string {
  const lines = [
    ...codes.filter(({ known }) => known).map(({ text }) => (/^[-\d]/.test(text) ? `error code ${text}` : text)),
    ...messages.map(({ text }) => text),
    ...facts.filter(({ from }) => from === 'dsregcmd' || from === 'words').map(({ text }) => text),
    ...httpStatuses.map((status) => `{"statusCode": ${status}}`),
  ];
  return [...new Set(lines)].join('\n');
}
