import { z } from 'zod';
import type { Desk, DeskAnswer, FiledTicket, Ticket } from '../../services/helpdesk/desk';
import { cutTo, oneLine, plainText } from '../../services/helpdesk/fitting-text';
import { wordFor } from './ticket-mark';
import { callerFor, understood } from './http-call';

const longest = { summary: 255, text: 32_767 };
const shortened = '\n[Shortened. The whole text is in Flow Medic.]';
/** Jira's search shows a new issue after seconds, sometimes minutes; a retry before that would file a second one. */
const settleMs = 120_000;

export interface JiraOptions {
  /** https://example.atlassian.net */
  url: string;
  email: string;
  apiToken: string;
  serviceDeskId: string;
  requestTypeId: string;
  /** Comments that the reporter may read too; otherwise they are for agents only. */
  publicComments?: boolean;
  timeLimit?: () => AbortSignal;
  now?: () => number;
}

const issueKey = z.string().regex(/^[A-Z][A-Z0-9_]*-\d+$/);
const createdSchema = z.looseObject({ issueId: z.string().regex(/^\d+$/), issueKey });
const foundSchema = z.looseObject({
  issues: z.array(
    z.looseObject({
      id: z.string().regex(/^\d+$/),
      key: issueKey,
      fields: z.looseObject({ description: z.unknown().optional() }),
    }),
  ),
});
const commentsSchema = z.looseObject({ comments: z.array(z.looseObject({ body: z.unknown().optional() })) });
const wordsSchema = z
  .looseObject({
    errorMessage: z.string().optional().catch(undefined),
    errorMessages: z.array(z.string()).optional().catch(undefined),
    errors: z.record(z.string(), z.string()).optional().catch(undefined),
  })
  .catch({});

/**
 * Requests of Jira Service Management. People find them by `[FM-7K3Q]` in the summary; a retry finds them by one word at the
 * end of the description, made from the key. A label would be the tidier place, but a request type takes only the fields its
 * form has, and few forms have labels; a summary is often rewritten by the first agent who reads it.
 */
export function jiraDesk({
  url,
  email,
  apiToken,
  serviceDeskId,
  requestTypeId,
  publicComments = false,
  timeLimit,
  now,
}: JiraOptions): Desk {
  const base = url.replace(/\/+$/, '');
  const pair = Buffer.from(`${email}:${apiToken}`).toString('base64');
  const call = callerFor({
    desk: 'Jira',
    // Jira's guard against forged forms refuses some programs; this header says that no browser is at work.
    headers: { authorization: `Basic ${pair}`, 'x-atlassian-token': 'no-check' },
    secrets: [apiToken, pair, encodeURIComponent(apiToken)],
    refusals: {
      400: 'Jira did not accept the request (400). Check JIRA_SERVICE_DESK_ID and JIRA_REQUEST_TYPE_ID, and that the form asks for no more than summary and description.',
      401: 'Jira refused the e-mail address or API token (401). Check JIRA_EMAIL and JIRA_API_TOKEN.',
      403: 'Jira does not let this account work on requests (403). Make JIRA_EMAIL an agent of the service desk.',
      404: 'Jira has no such service desk or request, or hides it from this account (404). Check JIRA_URL, JIRA_SERVICE_DESK_ID and JIRA_REQUEST_TYPE_ID.',
    },
    wordsOf: (json) => {
      const { errorMessage, errorMessages = [], errors = {} } = wordsSchema.parse(json);
      return [
        errorMessage ?? '',
        ...errorMessages,
        ...Object.entries(errors).map(([field, fault]) => `${field}: ${fault}`),
      ]
        .filter(Boolean)
        .join(' ');
    },
    timeLimit,
    now,
  });
  const filed = (id: string, key: string): FiledTicket => ({ id, number: key, url: `${base}/browse/${key}` });

  const find = async (mark: string): Promise<DeskAnswer<FiledTicket | undefined>> => {
    const body = JSON.stringify({
      jql: `description ~ "${mark}" ORDER BY created ASC`,
      fields: ['description'],
      maxResults: 10,
    });
    const answer = understood(
      await call({ method: 'POST', url: `${base}/rest/api/3/search/jql`, body }),
      foundSchema,
      'Jira',
    );
    if (answer.kind !== 'done') return answer;
    // Compared again: `~` also finds what is merely like it.
    const found = answer.value.issues.find(({ fields }) => holds(fields.description, mark));
    return { kind: 'done', value: found === undefined ? undefined : filed(found.id, found.key) };
  };

  return {
    name: 'jira',
    file: async (ticket) => {
      const mark = wordFor(ticket.key);
      const earlier = await find(mark);
      if (earlier.kind !== 'done') return earlier;
      if (earlier.value !== undefined) return { kind: 'done', value: earlier.value };
      const body = JSON.stringify({ serviceDeskId, requestTypeId, requestFieldValues: fieldsOf(ticket, mark) });
      const answer = understood(
        await call({ method: 'POST', url: `${base}/rest/servicedeskapi/request`, body, settleMs }),
        createdSchema,
        'Jira',
        settleMs,
      );
      return answer.kind === 'done'
        ? { kind: 'done', value: filed(answer.value.issueId, answer.value.issueKey) }
        : answer;
    },
    comment: async ({ number }, { key, text }) => {
      const issue = encodeURIComponent(number);
      const mark = wordFor(key);
      // Comments are read from the issue itself, which knows them at once. An unreadable list counts as empty: a comment too many is better than none.
      const said = await call({
        method: 'GET',
        url: `${base}/rest/api/3/issue/${issue}/comment?orderBy=-created&maxResults=50`,
      });
      if (said.kind !== 'done') return said;
      if (commentsSchema.safeParse(said.value).data?.comments.some(({ body }) => holds(body, mark)))
        return { kind: 'done', value: undefined };
      const body = JSON.stringify({ body: asWritten(text, `\n${mark}`), public: publicComments });
      const answer = await call({
        method: 'POST',
        url: `${base}/rest/servicedeskapi/request/${issue}/comment`,
        body,
        settleMs,
      });
      return answer.kind === 'done' ? { kind: 'done', value: undefined } : answer;
    },
  };
}

function fieldsOf(ticket: Ticket, mark: string): { summary: string; description: string } {
  const group = oneLine(ticket.group);
  // Fields for these differ from form to form, so they are said where every form has room.
  const facts = [
    `Urgency: ${ticket.urgency}`,
    `Impact: ${ticket.impact}`,
    ...(group === '' ? [] : [`For the group: ${group}`]),
  ].join('\n');
  return {
    summary: cutTo(`[${oneLine(ticket.caseId)}] ${oneLine(ticket.title)}`, longest.summary),
    description: asWritten(`${facts}\n\n${ticket.description}`, `\nFlow Medic reference: ${mark}`),
  };
}

/** Jira would draw pictures, links and macros from a pasted text; in this block it shows every character as it is. */
function asWritten(text: string, after: string): string {
  const [open, close] = ['{noformat}\n', '\n{noformat}'];
  const harmless = plainText(text).replace(/\{(\s*noformat)/gi, '{\u200B$1');
  return `${open}${cutTo(harmless, longest.text - open.length - close.length - after.length, shortened)}${close}${after}`;
}

/** Rich text comes back as a tree; the mark is one word, so it stands in one leaf of it. */
function holds(richText: unknown, mark: string): boolean {
  return JSON.stringify(richText ?? '').includes(mark);
}
