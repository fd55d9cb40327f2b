import { z } from 'zod';
import { unchanged, upcast, type StoredBody, type Upcaster } from '../../core/cases/event-format';
import type { OutboxItem } from '../../core/cases/outbox';
import { said } from '../../core/languages/text';

const bodySchema = z.record(z.string(), z.unknown());

const storedReply = z.looseObject({
  title: z.string(),
  message: z.string(),
  can: z.array(z.string()).optional(),
  examples: z.array(z.looseObject({ label: z.string() })).optional(),
});
const storedEnglish = z.looseObject({
  note: z.string().optional(),
  text: z.string().optional(),
  reply: storedReply.optional(),
});

/**
 * What makes an item that an older version stored one of today's, by the format it begins with (core/cases/event-format.ts).
 * An item of a newer format does not come here: the outbox leaves it for the newer version.
 */
export const outboxUpcasters: readonly Upcaster[] = [unchanged, englishIsSaid, unchanged, unchanged];

/** 1 to 2: what is to be read was English, and is a text now (core/languages/text.ts). English stays as it was written. */
function englishIsSaid(stored: StoredBody): StoredBody {
  const { reply, note, text, ...rest } = storedEnglish.parse(stored);
  return {
    ...rest,
    ...(note === undefined ? {} : { note: said(note) }),
    ...(text === undefined ? {} : { text: said(text) }),
    ...(reply === undefined ? {} : { reply: replyInTexts(reply) }),
  };
}

function replyInTexts({ title, message, can, examples, ...rest }: z.infer<typeof storedReply>): StoredBody {
  return {
    ...rest,
    title: said(title),
    message: said(message),
    ...(can === undefined ? {} : { can: can.map(said) }),
    ...(examples === undefined
      ? {}
      : { examples: examples.map(({ label, ...button }) => ({ ...button, label: said(label) })) }),
  };
}

/** The body of an item in today's format, not checked yet. Throws when it is no JSON object. */
export function bodyOf({ body, format }: Pick<OutboxItem, 'body' | 'format'>): unknown {
  return upcast(bodySchema.parse(JSON.parse(body)), format, outboxUpcasters);
}
