import type { Activity } from 'botbuilder';
import { looksLikeHtml, unwrapHtml } from '../intake/unwrap-html';

/**
 * What the person wrote, as plain words. Teams sends it twice: `text` may have lost everything in angle brackets, the
 * text/html attachment keeps it; the fuller one counts. Mentions of the bot are no part of it.
 */
export function wordsOf(activity: Pick<Activity, 'text' | 'attachments'>): string {
  const text = plain(activity.text ?? '');
  const html = (activity.attachments ?? [])
    .filter(({ contentType, content }) => contentType === 'text/html' && typeof content === 'string')
    .map(({ content }) => plain(String(content)))
    .join('\n');
  return signs(html) >= signs(text) ? html.trim() : text.trim();
}

function plain(text: string): string {
  return looksLikeHtml(text) ? unwrapHtml(text).text : text;
}

function signs(text: string): number {
  return text.replace(/\s/g, '').length;
}
