import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { startFakeApi, type ApiAnswer, type ApiRequest, type FakeApi } from './fake-api';

/** The columns of an incident, with the lengths ServiceNow ships. */
const columns: Readonly<Record<string, number>> = {
  short_description: 160,
  description: 4000,
  urgency: 1,
  impact: 1,
  assignment_group: 32,
  correlation_id: 100,
  correlation_display: 100,
  work_notes: 4000,
};
const valuesSchema = z.record(z.string(), z.string());

export interface FakeIncident {
  sys_id: string;
  number: string;
  values: Record<string, string>;
  notes: string[];
}

export interface FakeServiceNow {
  api: FakeApi;
  incidents: FakeIncident[];
  /** Values that were longer than their column; ServiceNow cuts those without a word. */
  cutOff: string[];
}

function failure(status: number, message: string, detail: string): ApiAnswer {
  return { status, body: { error: { message, detail }, status: 'failure' } };
}

/** The Table API for incidents, as far as a desk goes: encoded queries, column lengths, journal fields, error bodies. */
export async function startFakeServiceNow(authorizations: readonly string[]): Promise<FakeServiceNow> {
  const incidents: FakeIncident[] = [];
  const cutOff: string[] = [];

  /** Column by column what is stored; unknown columns and values that are no reference are dropped, as there. */
  const stored = (text: string): Record<string, string> => {
    const values = valuesSchema.parse(JSON.parse(text));
    const result: Record<string, string> = {};
    for (const [column, value] of Object.entries(values)) {
      const length = columns[column];
      if (length === undefined || (column === 'assignment_group' && !/^[0-9a-f]{32}$/.test(value))) continue;
      if (/\p{Surrogate}|\0/u.test(value)) throw new Error('the database cannot store this text');
      if (value.length > length) cutOff.push(column);
      result[column] = value.slice(0, length);
    }
    return result;
  };

  const shown = ({ sys_id, number, values, notes }: FakeIncident, query: URLSearchParams): Record<string, string> => {
    const journal =
      query.get('sysparm_display_value') === 'true'
        ? notes.map((note) => `2026-11-20 08:00:00 - Flow Medic (Work notes)\n${note}\n\n`).join('')
        : '';
    const all: Record<string, string> = {
      ...values,
      sys_id,
      number,
      work_notes: journal,
      sys_created_on: '2026-11-20 08:00:00',
    };
    const fields = query.get('sysparm_fields')?.split(',') ?? Object.keys(all);
    return Object.fromEntries(fields.filter((field) => field in all).map((field) => [field, all[field] ?? '']));
  };

  const list = ({ query }: ApiRequest): ApiAnswer => {
    const conditions = (query.get('sysparm_query') ?? '')
      .split('^')
      .filter((condition) => !condition.startsWith('ORDERBY'));
    if (conditions.some((condition) => condition.startsWith('NQ') || /=\s*javascript:/i.test(condition)))
      throw new Error('a query of the key got through');
    const wanted = incidents.filter(({ values }) =>
      conditions.every((condition) => {
        const [column = '', value = ''] = condition.split(/=(.*)/s);
        // A condition on an unknown column is ignored, and the database ignores case.
        return !(column in columns) || values[column]?.toLowerCase() === value.toLowerCase();
      }),
    );
    return {
      status: 200,
      body: {
        result: wanted.slice(0, Number(query.get('sysparm_limit') ?? 10_000)).map((incident) => shown(incident, query)),
      },
    };
  };

  const create = ({ text, query }: ApiRequest, url: string): ApiAnswer => {
    const values = stored(text);
    if (!values['short_description']?.trim())
      return failure(403, 'Operation Failed', 'Data Policy Exception: Short description is mandatory');
    if (!/^[123]$/.test(values['urgency'] ?? '') || !/^[123]$/.test(values['impact'] ?? ''))
      return failure(403, 'Operation Failed', 'Data Policy Exception: urgency and impact are choices');
    const incident = {
      sys_id: randomBytes(16).toString('hex'),
      number: `INC${String(incidents.length + 1).padStart(7, '0')}`,
      values,
      notes: [],
    };
    incidents.push(incident);
    return {
      status: 201,
      wrote: true,
      body: { result: shown(incident, query) },
      headers: { location: `${url}/api/now/table/incident/${incident.sys_id}` },
    };
  };

  const api: FakeApi = await startFakeApi((request) => {
    const { method, path, headers, text, query } = request;
    if (!authorizations.includes(headers.authorization ?? ''))
      return {
        ...failure(401, 'User Not Authenticated', 'Required to provide Auth information'),
        headers: { 'www-authenticate': 'BASIC realm="Service-now"' },
      };
    const [, id] = /^\/api\/now\/table\/incident(?:\/(.+))?$/.exec(path) ?? [undefined, undefined];
    if (!path.startsWith('/api/now/table/incident')) return failure(400, 'Invalid table', 'No such table');
    if (id === undefined) return method === 'POST' ? create(request, api.url) : list(request);
    const incident = incidents.find(({ sys_id }) => sys_id === id);
    if (incident === undefined)
      return failure(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval");
    if (method === 'GET') return { status: 200, body: { result: shown(incident, query) } };
    if (method !== 'PATCH') return failure(405, 'Method not supported', method);
    const { work_notes, ...values } = stored(text);
    Object.assign(incident.values, values);
    if (work_notes) incident.notes.unshift(work_notes);
    return { status: 200, wrote: true, body: { result: shown(incident, query) } };
  });
  return { api, incidents, cutOff };
}
