import { z } from 'zod';
import { unchanged, upcast, type Upcaster } from '../../core/cases/event-format';
import type { OutboxItem } from '../../core/cases/outbox';

/**
 * What makes an item that an older version stored one of today's, by the format it begins with (core/cases/event-format.ts).
 * An item of a newer format does not come here: the outbox leaves it for the newer version.
 */
export const outboxUpcasters: readonly Upcaster[] = [unchanged];

const bodySchema = z.record(z.string(), z.unknown());

/** The body of an item in today's format, not checked yet. Throws when it is no JSON object. */
export function bodyOf({ body, format }: Pick<OutboxItem, 'body' | 'format'>): unknown {
  return upcast(bodySchema.parse(JSON.parse(body)), format, outboxUpcasters);
}
