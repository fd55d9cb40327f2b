/**
 * Names of the HTTP answers that say something by themselves when a service reports one as its error. 400 is not among
 * them: it only says that something in the request was wrong (Power Automate error reference).
 */
const names: ReadonlyMap<number, string> = new Map([
  [401, 'Unauthorized'],
  [403, 'Forbidden'],
  [404, 'NotFound'],
  [429, 'TooManyRequests'],
  [500, 'InternalServerError'],
  [502, 'BadGateway'],
  [503, 'ServiceUnavailable'],
  [504, 'GatewayTimeout'],
]);

export function nameOfHttpStatus(status: number): string | undefined {
  return names.get(status);
}
