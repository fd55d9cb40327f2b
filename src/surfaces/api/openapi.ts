import { z } from 'zod';
import type { RefusalCode } from '../route';
import type { Endpoint } from './endpoint';

/** What every endpoint may refuse, beside its own codes. */
const always: readonly RefusalCode[] = [
  'bearer-missing',
  'token-refused',
  'keys-out-of-reach',
  'origin-refused',
  'too-many-requests',
  'request-malformed',
  'our-fault',
];

const refusalStatuses = {
  400: 'The request is not as the schemas ask, or cannot be done',
  401: 'No token, or none of Microsoft Entra for this app',
  403: 'Not for this person, or not from this origin',
  404: 'There is no such thing, or it is not yours',
  413: 'Too long',
  429: 'Too many requests; Retry-After says when to try again',
  503: 'Tokens cannot be checked just now; Retry-After says when to try again',
} as const;

/** The API in OpenAPI 3.1, made from the same schemas that check what comes in. */
export function openApiDocument(endpoints: readonly Endpoint[], version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints)
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: operationOf(endpoint) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Flow Medic',
      version,
      description:
        'Diagnoses failed Power Automate flows. What a person sends is treated as in the chat: secrets are hidden before anything else sees the text.',
    },
    servers: [{ url: '/api/v1' }],
    security: [{ entra: [] }],
    paths,
    components: {
      securitySchemes: {
        entra: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'A version 2 token of Microsoft Entra with the scope access_as_user, as Teams gives it to the tab',
        },
      },
      schemas: { Refusal: schemaOf(refusalSchema, 'output') },
    },
  };
}

const refusalSchema = z.strictObject({
  error: z.string().describe('A sentence for people'),
  code: z.string().describe('Stays the same for programs'),
  correlationId: z.string().describe('By this the operator finds the request'),
});

function operationOf({ method, path, summary, forIt, schemas, refuses }: Endpoint): Record<string, unknown> {
  const codes = [...always, ...(forIt ? (['not-it'] as const) : []), ...refuses];
  return {
    summary,
    operationId: `${method.toLowerCase()}${path.replace(/[^a-z]+(\w)/gi, (_all, letter: string) => letter.toUpperCase()).replace(/\W/g, '')}`,
    ...(forIt ? { description: 'Only for people of IT.' } : {}),
    parameters: [...parametersOf(schemas.params, 'path'), ...parametersOf(schemas.query, 'query')],
    ...(method === 'POST'
      ? {
          requestBody: { required: true, content: { 'application/json': { schema: schemaOf(schemas.body, 'input') } } },
        }
      : {}),
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: schemaOf(schemas.result, 'output') } } },
      ...Object.fromEntries(
        Object.entries(refusalStatuses).map(([status, description]) => [
          status,
          { description, content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } } },
        ]),
      ),
    },
    'x-refusal-codes': codes,
  };
}

const shapeSchema = z.looseObject({
  properties: z.record(z.string(), z.unknown()).default({}),
  required: z.array(z.string()).default([]),
});

function parametersOf(schema: z.ZodType, place: 'path' | 'query'): Record<string, unknown>[] {
  const { properties, required } = shapeSchema.parse(schemaOf(schema, 'input'));
  return Object.entries(properties).map(([name, one]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: one,
  }));
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  return Object.fromEntries(Object.entries(z.toJSONSchema(schema, { io })).filter(([name]) => name !== '$schema'));
}
