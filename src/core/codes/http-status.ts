/** Names of the HTTP answers that services report as their error, as programs write them (RFC 9110, RFC 4918). */
const names: ReadonlyMap<number, string> = new Map([
  [400, 'BadRequest'],
  [401, 'Unauthorized'],
  [403, 'Forbidden'],
  [404, 'NotFound'],
  [405, 'MethodNotAllowed'],
  [406, 'NotAcceptable'],
  [408, 'RequestTimeout'],
  [409, 'Conflict'],
  [410, 'Gone'],
  [411, 'LengthRequired'],
  [412, 'PreconditionFailed'],
  [413, 'PayloadTooLarge'],
  [414, 'UriTooLong'],
  [415, 'UnsupportedMediaType'],
  [422, 'UnprocessableEntity'],
  [423, 'Locked'],
  [424, 'FailedDependency'],
  [429, 'TooManyRequests'],
  [431, 'RequestHeaderFieldsTooLarge'],
  [500, 'InternalServerError'],
  [502, 'BadGateway'],
  [503, 'ServiceUnavailable'],
  [504, 'GatewayTimeout'],
]);

export function nameOfHttpStatus(status: number): string | undefined {
  return names.get(status);
}

const allNames: ReadonlySet<string> = new Set([...names.values()].map((name) => name.toLowerCase()));

export function isHttpStatusName(name: string): boolean {
  return allNames.has(name.toLowerCase());
}
