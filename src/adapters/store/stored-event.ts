import { z } from 'zod';
import type { LogEvent } from '../../core/cases/case-event';
import { caseEventSchema, eventKinds } from '../../core/cases/case-event';
import { eventFormat, eventUpcasters, upcast, type StoredBody } from '../../core/cases/event-format';

/** `newer`: written by a newer version, so perhaps not understood whole. `broken`: nobody can have meant this. */
export type StoredEvent = { kind: 'event'; event: LogEvent; newer: boolean } | { kind: 'broken' };

const bodySchema = z.record(z.string(), z.unknown());
const broken: StoredEvent = { kind: 'broken' };

/**
 * Reads an event as any version wrote it: an older format is made today's; of a newer one everything is read that is known
 * here. `text` are the words that are kept apart; undefined when they were deleted.
 */
export function readEvent(body: string, format: number, text: string | undefined): StoredEvent {
  const parsed = bodySchema.safeParse(jsonOf(body));
  if (!parsed.success) return broken;
  const stored = withText(upcast(parsed.data, format, eventUpcasters), text);
  const { kind } = stored;
  if (typeof kind !== 'string' || kind === '') return broken;
  if (!eventKinds.has(kind)) return unknown(kind);
  const known = caseEventSchema.safeParse(stored);
  if (known.success) return { kind: 'event', event: known.data, newer: format > eventFormat };
  const rest = caseEventSchema.safeParse(withoutUnknownKeys(stored, known.error.issues));
  if (rest.success) return { kind: 'event', event: rest.data, newer: true };
  // A newer version may have given a known kind another shape; in a format that is known here it is a fault.
  return format > eventFormat ? unknown(kind) : broken;
}

function unknown(name: string): StoredEvent {
  return { kind: 'event', event: { kind: 'of a newer version', name }, newer: true };
}

/** After the words themselves are deleted, what was recognised in them still tells the problem. */
function withText(stored: StoredBody, text: string | undefined): StoredBody {
  if (!('text' in stored)) return stored;
  const { recognised } = stored;
  return { ...stored, text: text ?? (typeof recognised === 'string' ? recognised : '') };
}

function withoutUnknownKeys(stored: StoredBody, issues: readonly z.core.$ZodIssue[]): unknown {
  return issues.reduce<unknown>(
    (rest, issue) => (issue.code === 'unrecognized_keys' ? without(rest, issue.path, issue.keys) : rest),
    stored,
  );
}

/** The value without these keys of the object that the path leads to. */
function without(value: unknown, [step, ...path]: readonly PropertyKey[], keys: readonly string[]): unknown {
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (index === step ? without(one, path, keys) : one));
  const body = bodySchema.safeParse(value).data;
  if (!body) return value;
  return Object.fromEntries(
    Object.entries(body).flatMap(([key, inner]) => {
      if (step === undefined) return keys.includes(key) ? [] : [[key, inner]];
      return [[key, key === step ? without(inner, path, keys) : inner]];
    }),
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
