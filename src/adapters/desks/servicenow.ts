import { z } from 'zod';
import type { Desk, DeskAnswer, FiledTicket, Ticket } from '../../services/helpdesk/desk';
import { cutTo, oneLine, plainText } from '../../services/helpdesk/fitting-text';
import { plainKey, wordFor } from './ticket-mark';
import { callerFor, understood } from './http-call';

/** Lengths of the fields as ServiceNow ships them; it cuts longer values without a word. */
const longest = { short_description: 160, description: 4000, correlation_display: 100, work_notes: 4000 };
const shortened = '\n[Shortened. The whole text is in Flow Medic.]';
/** A request whose answer was lost may still be at work; only then does a lookup find what it filed. */
const settleMs = 30_000;

const urgencyOf = { low: '3', normal: '2', high: '1' } satisfies Record<Ticket['urgency'], string>;
const impactOf = { 'one person': '3', 'a team': '2', 'many people': '1' } satisfies Record<Ticket['impact'], string>;

export interface ServiceNowOptions {
  /** https://example.service-now.com */
  url: string;
  credentials: { user: string; password: string } | { token: string };
  timeLimit?: () => AbortSignal;
  now?: () => number;
}

const sysId = z.string().regex(/^[0-9a-f]{32}$/i);
const incidentSchema = z.looseObject({
  sys_id: sysId,
  number: z.string().min(1).max(40),
  correlation_id: z.string().catch(''),
});
const oneSchema = z.looseObject({ result: incidentSchema });
const listSchema = z.looseObject({ result: z.array(incidentSchema) });
const notesSchema = z.looseObject({ result: z.looseObject({ work_notes: z.string() }) });
const wordsSchema = z.looseObject({
  error: z.looseObject({ message: z.string().catch(''), detail: z.string().nullish().catch('') }),
});

/** Incidents through the Table API. The key stands in correlation_id, where a retry looks before it files. */
export function serviceNowDesk({ url, credentials, timeLimit, now }: ServiceNowOptions): Desk {
  const base = url.replace(/\/+$/, '');
  const incidents = `${base}/api/now/table/incident`;
  const { authorization, secrets, setting, what } = accessOf(credentials);
  const call = callerFor({
    desk: 'ServiceNow',
    headers: { authorization },
    secrets,
    refusals: {
      400: 'ServiceNow did not accept the incident (400).',
      401: `ServiceNow refused the ${what} (401). Check ${setting}.`,
      403: 'ServiceNow does not let this user work on incidents (403). Give it the role sn_incident_write or itil.',
      404: 'ServiceNow has no such incident or table (404). Check SERVICENOW_URL, and whether the incident was deleted.',
    },
    wordsOf: (json) => {
      const { data } = wordsSchema.safeParse(json);
      return data === undefined ? '' : [data.error.message, data.error.detail].filter(Boolean).join(': ');
    },
    timeLimit,
    now,
  });
  const filed = (incident: z.infer<typeof incidentSchema>): FiledTicket => ({
    id: incident.sys_id,
    number: oneLine(incident.number),
    url: `${base}/nav_to.do?uri=incident.do?sys_id=${incident.sys_id}`,
  });

  const find = async (correlationId: string): Promise<DeskAnswer<FiledTicket | undefined>> => {
    const query = new URLSearchParams({
      sysparm_query: `correlation_id=${correlationId}^ORDERBYsys_created_on`,
      sysparm_fields: 'sys_id,number,correlation_id',
      sysparm_limit: '10',
    });
    const answer = understood(
      await call({ method: 'GET', url: `${incidents}?${query.toString()}` }),
      listSchema,
      'ServiceNow',
    );
    if (answer.kind !== 'done') return answer;
    // Compared again: its database ignores case, and a field that a user may not query is ignored altogether.
    const found = answer.value.result.find((incident) => incident.correlation_id === correlationId);
    return { kind: 'done', value: found === undefined ? undefined : filed(found) };
  };

  return {
    name: 'servicenow',
    file: async (ticket) => {
      const correlationId = plainKey(ticket.key);
      const earlier = await find(correlationId);
      if (earlier.kind !== 'done') return earlier;
      if (earlier.value !== undefined) return { kind: 'done', value: earlier.value };
      const created = await call({
        method: 'POST',
        url: `${incidents}?sysparm_fields=sys_id,number,correlation_id`,
        body: JSON.stringify(incidentOf(ticket, correlationId)),
        settleMs,
      });
      const answer = understood(created, oneSchema, 'ServiceNow', settleMs);
      return answer.kind === 'done' ? { kind: 'done', value: filed(answer.value.result) } : answer;
    },
    comment: async ({ id }, { key, text }) => {
      const record = `${incidents}/${encodeURIComponent(id)}`;
      const mark = `[${wordFor(key)}]`;
      // With display values a journal field holds every note so far. A note too many is better than none: an unreadable list counts as empty.
      const notes = await call({
        method: 'GET',
        url: `${record}?sysparm_fields=work_notes&sysparm_display_value=true`,
      });
      if (notes.kind !== 'done') return notes;
      if (notesSchema.safeParse(notes.value).data?.result.work_notes.includes(mark))
        return { kind: 'done', value: undefined };
      const work_notes = `${cutTo(noteText(text), longest.work_notes - mark.length - 1, shortened)}\n${mark}`;
      const answer = await call({
        method: 'PATCH',
        url: `${record}?sysparm_fields=sys_id`,
        body: JSON.stringify({ work_notes }),
        settleMs,
      });
      return answer.kind === 'done' ? { kind: 'done', value: undefined } : answer;
    },
  };
}

function incidentOf(ticket: Ticket, correlationId: string): Record<string, string> {
  const group = oneLine(ticket.group);
  // A reference takes a sys_id. ServiceNow drops anything else without a word, so a name goes where people read it.
  const grouped = sysId.safeParse(group).success;
  const description = `${group === '' || grouped ? '' : `For the group ${group}\n`}${plainText(ticket.description)}`;
  return {
    short_description: cutTo(oneLine(ticket.title), longest.short_description),
    description: cutTo(description, longest.description, shortened),
    urgency: urgencyOf[ticket.urgency],
    impact: impactOf[ticket.impact],
    correlation_id: correlationId,
    correlation_display: cutTo(`Flow Medic ${oneLine(ticket.caseId)}`, longest.correlation_display),
    ...(grouped ? { assignment_group: group } : {}),
  };
}

/** Between [code] and [/code] a note would be shown as HTML. */
function noteText(text: string): string {
  return plainText(text).replace(/\[(\/?)code\]/gi, '[$1 code ]');
}

function accessOf(credentials: ServiceNowOptions['credentials']): {
  authorization: string;
  secrets: string[];
  setting: string;
  what: string;
} {
  if ('token' in credentials)
    return {
      authorization: `Bearer ${credentials.token}`,
      secrets: [credentials.token],
      setting: 'the OAuth token',
      what: 'token',
    };
  const { user, password } = credentials;
  const pair = Buffer.from(`${user}:${password}`).toString('base64');
  return {
    authorization: `Basic ${pair}`,
    secrets: [password, pair, encodeURIComponent(password)],
    setting: 'SERVICENOW_USER and SERVICENOW_PASSWORD',
    what: 'user name or password',
  };
}
