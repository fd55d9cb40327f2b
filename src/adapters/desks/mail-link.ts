import { z } from 'zod';
import { message, said } from '../../core/languages/text';
import type { Words } from '../../core/languages/translator';
import { impactInWords, urgencyInWords } from '../../core/replies/urgency-in-words';
import type { Ticket } from '../../services/helpdesk/desk';
import { cutTo, oneLine, plainText } from '../../services/helpdesk/fitting-text';

/** Outlook and some browsers drop or cut a longer link. */
const longestLink = 1900;
const longestTitle = 120;
const shortestBody = 400;

/** One address and nothing that could make it two. */
export const mailAddressSchema = z.email('must be one e-mail address').max(254, 'must be one e-mail address');

/**
 * A link that opens the person's own mail program with everything written (RFC 6068): it works when no desk does. Sends
 * nothing. `words` are those of IT, who reads it. Case and verdict come first, so that they survive when a long text has to be shortened.
 */
export function mailLink({ to, ticket, words }: { to: string; ticket: Ticket; words: Words }): string {
  const caseId = cutTo(oneLine(ticket.caseId), 40);
  const title = cutTo(oneLine(ticket.title), longestTitle);
  const start = `mailto:${encoded(to).replace('%40', '@')}?subject=`;
  const middle = '&body=';
  const subject = fitting(`[${caseId}] ${title}`, longestLink - start.length - middle.length - shortestBody);
  const link = `${start}${subject}${middle}`;
  return `${link}${bodyOf({ ...ticket, caseId, title }, words, longestLink - link.length)}`;
}

function bodyOf({ caseId, title, urgency, impact, description }: Ticket, words: Words, room: number): string {
  const inShort = words.say(
    message('mail.urgency', { urgency: urgencyInWords(urgency), impact: impactInWords(impact) }),
  );
  const text = `${caseId}: ${title}\n${inShort}\n\n${plainText(description)}`;
  const whole = encoded(text);
  if (whole.length <= room) return whole;
  const notice = encoded(`\n${words.say(message('mail.shortened', { case: said(caseId) }))}`);
  return `${fitting(text, room - notice.length)}${notice}`;
}

/** As much of the start as fits once it is encoded, character by character, so that neither a pair nor a %XX is cut. */
function fitting(text: string, room: number): string {
  let link = '';
  for (const character of text) {
    const next = encoded(character);
    if (link.length + next.length > room) break;
    link += next;
  }
  return link;
}

/** Line ends as mail has them. Apostrophes and brackets too, for the link may stand in Markdown. */
function encoded(text: string): string {
  return encodeURIComponent(plainText(text).replaceAll('\n', '\r\n')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
