import { z } from 'zod';
import { networkMend, type Ask } from './ask';
import { fault, well, type Finding } from './finding';

const metadataSchema = z.looseObject({ jwks_uri: z.url() });
const keysSchema = z.looseObject({
  keys: z.array(z.looseObject({ kid: z.string(), endorsements: z.array(z.string()).catch([]) })),
});

const interceptedMend =
  'What answers there is not the issuer. A proxy or a sign-in page of the network may stand between; let this address through.';

/** Whether the keys can be had with which Teams' messages are checked, from the issuer's OpenID metadata. */
export async function examineKeys(metadata: string, ask: Ask): Promise<Finding[]> {
  const first = await documentAt(metadata, metadataSchema, ask);
  if ('area' in first) return [first];
  const second = await documentAt(first.document.jwks_uri, keysSchema, ask);
  if ('area' in second) return [second];
  const forTeams = second.document.keys.filter(({ endorsements }) => endorsements.includes('msteams')).length;
  return [
    forTeams > 0
      ? well('keys', `The issuer publishes ${forTeams} keys for Teams.`)
      : fault('keys', `The issuer at ${metadata} publishes no key for Teams.`, interceptedMend),
  ];
}

async function documentAt<Schema extends z.ZodType>(
  url: string,
  schema: Schema,
  ask: Ask,
): Promise<{ document: z.infer<Schema> } | Finding> {
  const asked = await ask({ url });
  if (asked.kind === 'unreachable')
    return fault('keys', `The issuer\u2019s keys could not be reached at ${url}: ${asked.because}.`, networkMend);
  if (asked.status !== 200)
    return fault('keys', `The issuer\u2019s keys could not be read: ${url} answered ${asked.status}.`, interceptedMend);
  const read = schema.safeParse(jsonIn(asked.body));
  return read.success
    ? { document: read.data }
    : fault('keys', `What ${url} sends is no list of keys.`, interceptedMend);
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
