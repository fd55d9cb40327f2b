import { z } from 'zod';
import { startFakeApi, type ApiAnswer, type FakeApi } from './fake-api';

const requestSchema = z.strictObject({
  serviceDeskId: z.string(),
  requestTypeId: z.string(),
  requestFieldValues: z.record(z.string(), z.string()),
});
const searchSchema = z.strictObject({
  jql: z.string(),
  fields: z.array(z.string()),
  maxResults: z.number().int().min(1).max(5000),
});
const commentSchema = z.strictObject({ body: z.string(), public: z.boolean() });

export interface FakeIssue {
  id: string;
  key: string;
  fields: Record<string, string>;
  comments: { body: string; public: boolean }[];
  /** The search knows it; on the real one this takes seconds to minutes. */
  indexed: boolean;
}

export interface FakeJira {
  api: FakeApi;
  issues: FakeIssue[];
  index(): void;
}

/** How the third version of the API shows text: a tree with the words in its leaves. */
function tree(text: string): unknown {
  return {
    type: 'doc',
    version: 1,
    content: text
      .split('\n')
      .map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] })),
  };
}

/** Jira Service Management as far as a desk goes: requests of one form, search that lags behind, comments, error bodies. */
export async function startFakeJira(authorization: string): Promise<FakeJira> {
  const issues: FakeIssue[] = [];
  const serviceDeskFault = (status: number, errorMessage: string): ApiAnswer => ({
    status,
    body: { errorMessage, i18nErrorMessage: { i18nKey: 'sd.error', parameters: [] } },
  });

  const storable = (text: string): boolean => !/\p{Surrogate}|\0/u.test(text) && text.length <= 32_767;

  const create = (text: string): ApiAnswer => {
    const { serviceDeskId, requestTypeId, requestFieldValues: fields } = requestSchema.parse(JSON.parse(text));
    if (serviceDeskId !== '3') return serviceDeskFault(404, 'The service desk you are trying to view does not exist.');
    if (requestTypeId !== '25') return serviceDeskFault(400, 'The request type does not exist in this service desk.');
    const unknown = Object.keys(fields).filter((field) => !['summary', 'description'].includes(field));
    if (unknown.length > 0)
      return serviceDeskFault(
        400,
        `Field '${unknown.join()}' cannot be set. It is not on the appropriate screen, or unknown.`,
      );
    const { summary = '', description = '' } = fields;
    if (summary.trim() === '' || summary.length > 255 || /[\r\n]/.test(summary))
      return serviceDeskFault(400, 'Summary must be one line of 1 to 255 characters.');
    if (![summary, description].every(storable))
      return serviceDeskFault(400, 'The entered text is too long or cannot be stored.');
    const number = issues.length + 1;
    const issue: FakeIssue = {
      id: String(10_000 + number),
      key: `IT-${number}`,
      fields: { summary, description },
      comments: [],
      indexed: false,
    };
    issues.push(issue);
    return {
      status: 201,
      wrote: true,
      body: {
        issueId: issue.id,
        issueKey: issue.key,
        requestTypeId,
        serviceDeskId,
        _links: { web: `https://jira.example/servicedesk/customer/portal/3/${issue.key}` },
      },
    };
  };

  const search = (text: string): ApiAnswer => {
    const { jql, maxResults } = searchSchema.parse(JSON.parse(text));
    const [, word] = /^description ~ "(\w+)" ORDER BY created ASC$/.exec(jql) ?? [];
    if (word === undefined)
      return { status: 400, body: { errorMessages: [`Error in the JQL Query: ${jql}`], warningMessages: [] } };
    // Like the word, not equal to it: the index knows stems.
    const found = issues.filter(
      ({ fields, indexed }) => indexed && (fields['description'] ?? '').toLowerCase().includes(word.slice(0, 2)),
    );
    return {
      status: 200,
      body: {
        issues: found
          .slice(0, maxResults)
          .map(({ id, key, fields }) => ({ id, key, fields: { description: tree(fields['description'] ?? '') } })),
        isLast: true,
      },
    };
  };

  const comments = (issue: FakeIssue): ApiAnswer => ({
    status: 200,
    body: {
      startAt: 0,
      maxResults: 50,
      total: issue.comments.length,
      comments: issue.comments.toReversed().map(({ body }, index) => ({ id: String(index), body: tree(body) })),
    },
  });

  const comment = (issue: FakeIssue, text: string): ApiAnswer => {
    const given = commentSchema.parse(JSON.parse(text));
    if (given.body.trim() === '' || !storable(given.body))
      return serviceDeskFault(400, 'Comment body is empty, too long or cannot be stored.');
    issue.comments.push(given);
    return {
      status: 201,
      wrote: true,
      body: { id: String(issue.comments.length), body: given.body, public: given.public },
    };
  };

  const api: FakeApi = await startFakeApi(({ method, path, headers, text }) => {
    if (headers.authorization !== authorization)
      return {
        status: 401,
        body: { errorMessage: 'Client must be authenticated to access this resource.' },
        headers: { 'www-authenticate': 'OAuth realm="https%3A%2F%2Fjira.example"' },
      };
    if (method === 'POST' && path === '/rest/api/3/search/jql') return search(text);
    if (method === 'POST' && path === '/rest/servicedeskapi/request') return create(text);
    const [, ofRequest, ofIssue] =
      /^\/rest\/(?:servicedeskapi\/request\/(.+)|api\/3\/issue\/(.+))\/comment$/.exec(path) ?? [];
    const issue = issues.find(({ id, key }) => [id, key].includes(ofRequest ?? ofIssue ?? ''));
    if (issue === undefined)
      return {
        status: 404,
        body: { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} },
      };
    if (method === 'POST' && ofRequest !== undefined) return comment(issue, text);
    return method === 'GET' ? comments(issue) : { status: 405 };
  });
  return {
    api,
    issues,
    index: () => {
      for (const issue of issues) issue.indexed = true;
    },
  };
}
