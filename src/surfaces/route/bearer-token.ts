/** Far above what the Bot Framework sends (about 1 KB). */
const longestToken = 8 * 1024;
const bearer = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/i;

/** The token of an Authorization header; undefined when there is none that has the form of a signed token. Costs nothing. */
export function bearerIn(authorization: string | string[] | undefined): string | undefined {
  if (typeof authorization !== 'string' || authorization.length > longestToken) return undefined;
  return bearer.exec(authorization)?.[1];
}
