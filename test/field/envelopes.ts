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
  /** Which part of an unknown inner reason is named; its code where nothing is said. */
  names?: keyof Inner;
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
  {
    name: 'saving: dynamic operation',
    stands: 'the JSON behind `Error response:`',
    speaker: "`to API '...' operation '...'`",
    write: (inner) =>
      `Flow save failed with code 'MultipleErrorsOccurred' and message 'The dynamic operation request to API 'excelonlinebusiness' operation 'GetTable' failed with status code 'BadRequest'. This may indicate invalid input parameters. Error response: ${JSON.stringify({ status: 400, ...bodyOf(inner) }, undefined, 2)};'.`,
  },
  {
    name: 'saving: parameters of an action',
    stands: 'the sentence behind `Error details:`',
    speaker: "`of type 'OpenApiConnection'`",
    names: 'message',
    write: (inner) =>
      `The 'inputs.parameters' of workflow operation 'Get_rows' of type 'OpenApiConnection' is not valid. Error details: ${inner?.message ?? ''}`,
  },
  {
    name: 'engine: an expression',
    stands: "the sentence in quotes behind `column '...':`",
    speaker: 'code InvalidTemplate or ExpressionEvaluationFailed',
    names: 'message',
    write: (inner) =>
      JSON.stringify({
        code: 'InvalidTemplate',
        message: `Unable to process template language expressions in action 'Mail' inputs at line '0' and column '0': '${inner?.message ?? ''}'.`,
        messageTemplate:
          "Unable to process template language expressions in action '{0}' inputs at line '{1}' and column '{2}': '{3}'.",
      }),
  },
  {
    name: 'Excel script',
    stands: '`message` behind its first sentence, up to `clientRequestId`',
    speaker: '`logs` beside `message`',
    names: 'message',
    write: (inner) =>
      JSON.stringify({
        message: `We were unable to run the script. Please try again.\n${inner?.message ?? ''}\r\nclientRequestId: ${request}`,
        logs: [],
      }),
  },
  {
    name: 'approvals',
    stands: '`error.code`; `message` repeats it',
    speaker: 'the name of the code',
    write: (inner) => JSON.stringify({ statusCode: 400, ...bodyOf(inner) }),
  },
  {
    name: 'on-premises gateway',
    stands: 'the text behind the last `inner exception:`',
    speaker: 'names that begin with `DM_GWPipeline`',
    names: 'message',
    write: (inner) =>
      JSON.stringify({
        status: 502,
        message: `BadGateway${inner ? `\r\n     inner exception: Microsoft SQL: ${inner.message}` : ''}\r\nclientRequestId: ${request}`,
        source: 'sql-we.azconn-we-001.p.azurewebsites.net',
      }),
  },
  {
    name: 'HTTP action',
    stands: 'the text in quotes behind `there is an error:`',
    speaker: '`Http request failed`',
    names: 'message',
    write: (inner) => `BadRequest. Http request failed as there is an error: '${inner?.message ?? ''}'.`,
  },
  {
    name: 'sign-in of the HTTP action',
    stands: 'the text in quotes behind `getting AD OAuth token:`, with an AADSTS number',
    speaker: '`AD OAuth token`',
    names: 'message',
    write: (inner) =>
      `BadRequest. Http request failed as there is an error getting AD OAuth token: '${inner?.message ?? ''}'.`,
  },
  {
    name: 'agent calling a flow',
    stands: 'the sentence behind `Error Message:`, beside `Error Code:`',
    speaker: '`Conversation Id:` and `Time (UTC):`',
    names: 'message',
    write: (inner) =>
      `Error Message: ${inner?.message ?? ''} Error Code: ${inner?.code ?? ''} Conversation Id: ${request} Time (UTC): 2026-11-30T10:00:00Z`,
  },
  {
    name: 'custom connector',
    stands: 'the text in quotes behind `Error details:`',
    speaker: '`returned an invalid response for workflow operation`',
    names: 'message',
    write: (inner) =>
      `The API 'orders' returned an invalid response for workflow operation 'Get' of type 'OpenApiConnection'. Error details: '${inner?.message ?? ''}'`,
  },
  {
    name: 'chain of exceptions',
    stands: 'the text behind the last `--->`, without the name of its type',
    speaker: 'names of types',
    names: 'message',
    write: (inner) =>
      `Contoso.Orders.OrderException: The order was not taken.${inner ? ` ---> System.AggregateException: One or more errors occurred. ---> System.InvalidOperationException: ${inner.message}` : ''}`,
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
