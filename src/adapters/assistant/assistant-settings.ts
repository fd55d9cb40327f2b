import { z } from 'zod';
import { isSafeWebAddress } from '../../services/helpdesk/web-address';

const kinds = ['none', 'openai', 'azure'] as const;
const filled = z.string().trim().min(1, 'must not be empty').max(200, 'must be shorter');
const perDay = z.coerce
  .number({ error: 'must be a number' })
  .int('must be a whole number')
  .min(1, 'must be 1 to 1000000')
  .max(1_000_000, 'must be 1 to 1000000');

/** Settings of the assistant, by the name of their environment variable. */
export const assistantSettingsShape = {
  ASSISTANT: z.enum(kinds, 'must be none, openai or azure').default('none'),
  ASSISTANT_URL: z
    .string()
    .trim()
    .refine(isSafeWebAddress, 'must be an https address without a name and password in it (http only for this machine)')
    .optional(),
  ASSISTANT_MODEL: filled.optional(),
  ASSISTANT_API_KEY: z.string().trim().min(1, 'must not be empty').optional(),
  ASSISTANT_IDENTITY: z
    .string()
    .trim()
    .regex(
      /^(?:system|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i,
      'must be system, or the client id (a GUID) of a user-assigned managed identity',
    )
    .optional(),
  ASSISTANT_SCOPE: z
    .url({ protocol: /^https$/, error: 'must be an address like https://ai.azure.com/.default' })
    .default('https://ai.azure.com/.default'),
  ASSISTANT_PER_PERSON: perDay.default(20),
  ASSISTANT_PER_DAY: perDay.default(1_000),
};
type Settings = z.infer<z.ZodObject<typeof assistantSettingsShape>>;

/** How requests are let in: by a key, or as a managed identity of Azure. */
export type AssistantProof =
  { kind: 'key'; key: string } | { kind: 'managed identity'; clientId: string | undefined; scope: string };

/** A service that speaks OpenAI's Responses API, and how much it may be asked in a day. */
export interface AssistantSettings {
  /** Ends with a slash; the path of the API comes behind it. */
  baseUrl: string;
  /** Of Azure the name of the deployment. */
  model: string;
  proof: AssistantProof;
  perPerson: number;
  perDay: number;
}

type Given = Readonly<Record<string, string | undefined>>;

const ofAService = ['ASSISTANT_URL', 'ASSISTANT_MODEL', 'ASSISTANT_API_KEY', 'ASSISTANT_IDENTITY'] as const;

/** What is missing or contradicts itself, in words. */
export function assistantFaults(given: Given): string[] {
  const kind = assistantSettingsShape.ASSISTANT.safeParse(given['ASSISTANT']).data ?? 'none';
  const isGiven = (name: (typeof ofAService)[number]): boolean => given[name] !== undefined;
  if (kind === 'none') {
    const idle = ofAService.filter(isGiven);
    return idle.length === 0
      ? []
      : [
          `${idle.join(' and ')} says how to reach an assistant, and ASSISTANT is none: set ASSISTANT to openai or azure`,
        ];
  }
  const missing = (name: string): string => `${name} is missing: ASSISTANT is ${kind}`;
  return [
    ...(isGiven('ASSISTANT_MODEL') ? [] : [missing('ASSISTANT_MODEL')]),
    ...(kind === 'azure' && !isGiven('ASSISTANT_URL') ? [missing('ASSISTANT_URL')] : []),
    ...proofFaults(kind, isGiven('ASSISTANT_API_KEY'), isGiven('ASSISTANT_IDENTITY')),
  ];
}

function proofFaults(kind: 'openai' | 'azure', hasKey: boolean, hasIdentity: boolean): string[] {
  if (kind === 'openai' && hasIdentity)
    return ['ASSISTANT_IDENTITY is for ASSISTANT=azure; openai needs ASSISTANT_API_KEY'];
  if (hasKey && hasIdentity) return ['ASSISTANT_API_KEY and ASSISTANT_IDENTITY are both set: leave one'];
  if (hasKey || hasIdentity) return [];
  return [
    kind === 'azure'
      ? 'ASSISTANT_API_KEY or ASSISTANT_IDENTITY is missing: ASSISTANT is azure'
      : 'ASSISTANT_API_KEY is missing: ASSISTANT is openai',
  ];
}

/** Undefined when no assistant is wanted, or something is missing, which {@link assistantFaults} tells. */
export function assistantOf(settings: Settings): AssistantSettings | undefined {
  const { ASSISTANT: kind, ASSISTANT_MODEL: model } = settings;
  const proof = proofOf(settings);
  const baseUrl = baseUrlOf(settings);
  if (kind === 'none' || model === undefined || proof === undefined || baseUrl === undefined) return undefined;
  return { baseUrl, model, proof, perPerson: settings.ASSISTANT_PER_PERSON, perDay: settings.ASSISTANT_PER_DAY };
}

/** Azure's v1 API lies below the endpoint of the resource. */
function baseUrlOf({ ASSISTANT: kind, ASSISTANT_URL: url }: Settings): string | undefined {
  if (url === undefined) return kind === 'openai' ? 'https://api.openai.com/v1/' : undefined;
  const withSlash = url.endsWith('/') ? url : `${url}/`;
  return kind === 'azure' && !withSlash.endsWith('/openai/v1/') ? `${withSlash}openai/v1/` : withSlash;
}

function proofOf(settings: Settings): AssistantProof | undefined {
  const { ASSISTANT_API_KEY: key, ASSISTANT_IDENTITY: identity, ASSISTANT_SCOPE: scope } = settings;
  if (key !== undefined) return { kind: 'key', key };
  if (identity === undefined) return undefined;
  return { kind: 'managed identity', clientId: identity.toLowerCase() === 'system' ? undefined : identity, scope };
}
