/** What stands innermost: an error with a code and a sentence of its own. */
export interface Inner {
  code: string;
  message: string;
}

/** How a service wraps the error of another one. Invented values throughout. */
export interface Envelope {
  name: string;
  /** Where the innermost reason stands, in words for docs/reading.md. */
  stands: string;
  /** Who shows itself in it. */
  speaker: string;
  /** The paste with the inner error in it; undefined for an envelope that carries none. */
  write: (inner: Inner | undefined) => string;
}

const request = '1f0c2d3e-0000-4000-8000-5a6b7c8d9e0f';
const bodyOf = (inner: Inner | undefined): object => (inner ? { error: inner } : {});
const flat = (inner: Inner | undefined): string => JSON.stringify(bodyOf(inner));

export const envelopes: readonly Envelope[] = [
  {
    name: 'action outputs',
    stands: '`body`, which is one of the rows below',
    speaker: '`headers`: `x-ms-apihub-*` a connector, `REQ_ID` Dataverse',
    write: (inner) =>
      JSON.stringify({
        statusCode: 403,
        headers: { 'x-ms-apihub-cached-response': 'true', 'Content-Type': 'application/json' },
        body: bodyOf(inner),
      }),
  },
  {
    name: 'connector',
    stands: '`error`; `message` repeats it with request ids',
    speaker: 'the first word of `source`',
    write: (inner) =>
      JSON.stringify({
        status: 403,
        message: inner ? `${inner.message}\r\nclientRequestId: ${request}` : '',
        ...(inner ? { error: inner } : {}),
        source: 'office365-we.azconn-we-001.p.azurewebsites.net',
      }),
  },
  {
    name: 'gateway in front of connectors',
    stands: '`error.innerError`, an object or JSON in a string',
    speaker: '`error.source` ends in `azure-apim.net`',
    write: (inner) =>
      JSON.stringify({
        error: {
          code: 502,
          source: 'europe-001.azure-apim.net',
          clientRequestId: request,
          message: 'BadGateway',
          ...(inner ? { innerError: { error: inner } } : {}),
        },
      }),
  },
  {
    name: 'Dataverse',
    stands: '`error.innererror`, or `@Microsoft.PowerApps.CDS.InnerError.Message`',
    speaker: '`code` 0x80040216 and the like, keys that begin with `@Microsoft.PowerApps.CDS`',
    write: (inner) =>
      JSON.stringify({
        error: {
          code: '0x80040216',
          message: 'An unexpected error occurred.',
          '@Microsoft.PowerApps.CDS.ErrorDetails.OperationStatus': '0',
          ...(inner ? { innererror: inner } : {}),
        },
      }),
  },
  {
    name: 'a solution flow turned on',
    stands: 'the JSON behind `details`',
    speaker: '`code` 0x80060467 outside',
    write: (inner) =>
      `{"error":{"code":"0x80060467","message":"Flow client error returned with status code \\"Forbidden\\" and details \\"${flat(inner).replaceAll('"', '\\\\\\"')}\\"."}}`,
  },
  {
    name: 'flow service and Resource Manager',
    stands: '`error.details[]`',
    speaker: '`error.code`, a name; `additionalInfo` only Resource Manager',
    write: (inner) =>
      JSON.stringify({
        error: {
          code: 'BadRequest',
          message: 'The request failed.',
          details: inner ? [inner] : [],
          additionalInfo: [],
        },
      }),
  },
  {
    name: 'Microsoft Graph',
    stands: 'the deepest `innerError` with a `code` of its own',
    speaker: '`request-id` and `client-request-id`',
    write: (inner) =>
      JSON.stringify({
        error: {
          code: 'Forbidden',
          message: 'The caller may not do this.',
          innerError: { ...inner, date: '2026-11-30T10:00:00', 'request-id': request, 'client-request-id': request },
        },
      }),
  },
  {
    name: 'Teams, Flow bot',
    stands: 'the JSON behind `failed with error:`',
    speaker: 'outer code BotRequestFailed',
    write: (inner) =>
      `The request failed. Error code: 'BotRequestFailed'. Error Message: 'Request to the Bot framework failed with error: '${flat(inner)}'.'.`,
  },
  {
    name: 'Power Apps calling a flow',
    stands: 'the JSON behind `.Run failed:`',
    speaker: 'the name of the flow before `.Run`',
    write: (inner) =>
      `OrderFlow.Run failed: ${JSON.stringify({ error: { code: 502, source: 'europe-001.azure-apim.net', message: 'BadGateway', ...(inner ? { innerError: JSON.stringify({ error: inner }) } : {}) } })}`,
  },
];

/** An inner reason that an article is about. */
export const knownInner: Inner = {
  code: 'ConnectionAuthorizationFailed',
  message: `The caller with object id '${request}' does not have permission for connection 'shared-a-1' under Api 'shared_logicflows'.`,
};
export const articleOfKnown = 'connection-authorization-failed';

/** An inner reason that nobody has ever heard of. */
export const unknownInner: Inner = { code: 'SomethingBrandNew', message: 'The moon is not in its place today.' };
