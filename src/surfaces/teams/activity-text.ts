import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { longestPaste } from '../../core/intake/read-paste';
import { looksLikeHtml, unwrapHtml } from '../../core/intake/unwrap-html';

// The SDK's types promise a text; a message of pictures only has none.
const htmlSchema = z.object({ contentType: z.literal('text/html'), content: z.string() });
const messageSchema = z.object({
  text: z
    .string()
    .nullish()
    .transform((text) => text ?? ''),
  attachments: z
    .array(z.unknown())
    .nullish()
    .transform((attachments) =>
      (attachments ?? []).flatMap((attachment) => htmlSchema.safeParse(attachment).data ?? []),
    ),
});

/** A file is described by a card of Teams' own; a picture has its type. */
const unreadSchema = z.object({
  contentType: z.union([z.string().regex(/^image\//), z.literal('application/vnd.microsoft.teams.file.download.info')]),
});

/** Whether a picture or a file came with the words. Nobody reads it, and the person should know. */
export function bringsUnread({ attachments }: Pick<Activity, 'attachments'>): boolean {
  return (attachments ?? []).some((attachment) => unreadSchema.safeParse(attachment).success);
}

/**
 * What the person wrote, as plain words. Teams sends it twice: `text` may have lost everything in angle brackets, the
 * text/html attachment keeps it; the fuller one counts. Mentions of the bot are no part of it.
 */
export function wordsOf(activity: Pick<Activity, 'text' | 'attachments'>): string {
  const { text: written, attachments } = messageSchema.parse(activity);
  const text = plain(written);
  const html = attachments.map(({ content }) => plain(content)).join('\n');
  return signs(html) >= signs(text) ? html.trim() : text.trim();
}

// In the HTML a mention is no <at> but a span with Skype's mark.
const mention = /<span\b[^<>]{0,200}\bitemtype="[^"<>]{0,80}\/Mention"[^<>]{0,200}>([^<>]{0,200})<\/span>/gi;

/** Tags make a text longer, but no paste that is read is longer than this with them. What is, is left as it is and refused for its length. */
const longestHtml = 2 * longestPaste;

function plain(text: string): string {
  if (text.length > longestHtml) return text;
  return looksLikeHtml(text) ? unwrapHtml(text.replace(mention, '<at>$1</at>')).text : text;
}

function signs(text: string): number {
  return text.replace(/\s/g, '').length;
}
