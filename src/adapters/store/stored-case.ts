import type { Selectable } from 'kysely';
import type { Case } from '../../core/cases/case';
import { caseEventSchema, type CaseEvent } from '../../core/cases/case-event';
import type { CaseRow, EventRow, TextRow } from './schema';

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
  const ledger: Case['ledger'] = [];
  for (const [index, { number, at, body }] of events.entries()) {
    const event = number === index ? eventFrom(body, textOf.get(number)) : undefined;
    if (event === undefined) return { kind: 'broken', reason: `event ${index} cannot be read` };
    ledger.push({ at, event });
  }
  if (ledger.length !== row.events || ledger.length === 0)
    return { kind: 'broken', reason: `${ledger.length} of ${row.events} events are there` };
  return {
    kind: 'case',
    case: {
      id: row.id,
      asker: { personId: row.person_id, conversationId: row.conversation_id },
      version: row.version,
      ledger,
    },
  };
}

function eventFrom(body: string, text: string | undefined): CaseEvent | undefined {
  const stored = parsed(body);
  if (stored === null || typeof stored !== 'object') return undefined;
  // After the words themselves are deleted, what was recognised in them still tells the problem.
  const essence = 'essence' in stored && typeof stored.essence === 'string' ? stored.essence : '';
  return caseEventSchema.safeParse('text' in stored ? { ...stored, text: text ?? essence } : stored).data;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
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
    },
    text: text === undefined ? undefined : { case_id: caseId, number, text, at },
  };
}
