import type { Selectable } from 'kysely';
import type { Case } from '../../core/cases/case';
import type { CaseEvent } from '../../core/cases/case-event';
import { eventFormat } from '../../core/cases/event-format';
import type { CaseRow, EventRow, TextRow } from './schema';
import { readEvent } from './stored-event';

/** A stored case that cannot be read any more. */
export interface BrokenCase {
  kind: 'broken';
  reason: string;
}

/** Puts a case together from its rows. A row that does not parse breaks this case and no other. */
export function caseFrom(
  row: Selectable<CaseRow>,
  events: readonly Selectable<EventRow>[],
  texts: readonly Selectable<TextRow>[],
): { kind: 'case'; case: Case } | BrokenCase {
  const textOf = new Map(texts.map(({ number, text }) => [number, text]));
  const log: Case['log'] = [];
  for (const [index, { number, at, body, format }] of events.entries()) {
    const read = number === index ? readEvent(body, format, textOf.get(number)) : undefined;
    if (read?.kind !== 'event') return { kind: 'broken', reason: `event ${index} cannot be read` };
    log.push({ at, event: read.event, ...(read.newer ? { newer: true } : {}) });
  }
  if (log.length !== row.events || log.length === 0)
    return { kind: 'broken', reason: `${log.length} of ${row.events} events are there` };
  return {
    kind: 'case',
    case: {
      id: row.id,
      asker: { personId: row.person_id, conversationId: row.conversation_id },
      version: row.version,
      log,
    },
  };
}

/** An event as rows: its text apart. */
export function rowsOf(
  caseId: string,
  number: number,
  at: string,
  event: CaseEvent,
): { event: EventRow; text: TextRow | undefined } {
  const text = 'text' in event ? event.text : undefined;
  const body = text === undefined ? event : { ...event, text: '' };
  return {
    event: {
      case_id: caseId,
      number,
      at,
      kind: event.kind,
      body: JSON.stringify(body),
      actor_id: 'by' in event ? event.by.id : '',
      ticket_key: event.kind === 'escalated' ? event.key : '',
      format: eventFormat,
    },
    text: text === undefined ? undefined : { case_id: caseId, number, text, at },
  };
}
