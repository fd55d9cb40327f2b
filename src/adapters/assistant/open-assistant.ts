import { createHash } from 'node:crypto';
import { z } from 'zod';
import { assistantAnswerSchema } from '../../core/assistant/assistant-answer';
import type { AssistantQuestion } from '../../core/assistant/assistant-question';
import type { Asked, Assistant, Silence } from '../../services/assistant/assistant';
import type { AssistantSettings } from './assistant-settings';
import { cappedFetch } from './capped-fetch';
import { circuitBreaker } from './circuit-breaker';
import { dayBudget } from './day-budget';
import { inputOf, instructions } from './instructions';
import { managedIdentityTokens } from './managed-identity';
import { silenceOf } from './silence-of-failure';

/** Until then an answer is worth having; the person has the deterministic one meanwhile. */
const budgetMs = 4_000;
const longestAnswer = 400;

/** What a request cost, for the operator's numbers. */
export interface Cost {
  inputTokens: number;
  outputTokens: number;
  seconds: number;
}

export interface AssistantPorts {
  /** Milliseconds. */
  clock: () => number;
  /** Ends when the budget of time is over. */
  timeLimit: () => AbortSignal;
  /** A token of the managed identity; with a key it is not asked. */
  tokens: () => Promise<string>;
  spent: (cost: Cost) => void;
}

/** Made once: it is the same for every question. No optional keys, no transforms: services refuse those. */
const answerSchema = z.toJSONSchema(assistantAnswerSchema);

/**
 * An assistant over OpenAI's or Azure's Responses API. The package is loaded with the first question, for it costs 0.3 s and
 * 25 MB. One request a question; whatever goes wrong is a silence, told by its kind and never by what the service wrote.
 */
export function openAssistant(settings: AssistantSettings, ports: Partial<AssistantPorts> = {}): Assistant {
  const {
    clock = Date.now,
    timeLimit = () => AbortSignal.timeout(budgetMs),
    tokens = tokensOf(settings),
    spent = () => undefined,
  } = ports;
  const breaker = circuitBreaker(clock);
  const ofPerson = dayBudget(settings.perPerson);
  const ofDay = dayBudget(settings.perDay);
  let client: ReturnType<typeof openClient> | undefined;

  const answerTo = async (question: AssistantQuestion, personId: string, limit: AbortSignal): Promise<Asked> => {
    const started = clock();
    const key = await tokens().catch(() => undefined);
    if (key === undefined) return silent('no token');
    const service = (await (client ??= openClient(settings.baseUrl))).withOptions({ apiKey: key });
    const response = await service.responses.create(
      {
        model: settings.model,
        instructions,
        input: inputOf(question),
        store: false,
        max_output_tokens: longestAnswer,
        safety_identifier: createHash('sha256').update(personId).digest('hex'),
        text: { format: { type: 'json_schema', name: 'choice', strict: true, schema: answerSchema } },
      },
      { signal: limit },
    );
    const read = responseSchema.safeParse(response);
    if (!read.success) return silent('unusable');
    const { usage, status, output_text: text } = read.data;
    spent({
      inputTokens: usage?.input_tokens ?? 0,
      outputTokens: usage?.output_tokens ?? 0,
      seconds: (clock() - started) / 1_000,
    });
    return status === 'completed' ? { kind: 'answer', answer: parsed(text) } : silent('refused by the service');
  };

  return {
    ask: async (question, personId) => {
      if (breaker.isOpen()) return silent('off');
      if (!(await ofPerson(personId))) return silent('budget of the person');
      if (!(await ofDay('everybody'))) return silent('budget of the day');
      const limit = timeLimit();
      const asked = await Promise.race([
        answerTo(question, personId, limit).catch((failure: unknown) => silent(silenceOf(failure, limit))),
        // A token source or a client that hangs heeds no signal.
        ended(limit),
      ]);
      if (asked.kind === 'silence' && failures.has(asked.why)) breaker.failed();
      else breaker.worked();
      return asked;
    },
  };
}

/** What the service is at fault for; a filter or a refusal is about one text. */
const failures: ReadonlySet<Silence> = new Set([
  'too slow',
  'no token',
  'refused by the service',
  'too many requests',
  'unreachable',
  'unusable',
]);

const responseSchema = z.looseObject({
  status: z.string(),
  output_text: z.string(),
  usage: z.looseObject({ input_tokens: z.number(), output_tokens: z.number() }).nullish(),
});

function silent(why: Silence): Asked {
  return { kind: 'silence', why };
}

async function ended(limit: AbortSignal): Promise<Asked> {
  return new Promise((resolve) => {
    const end = (): void => {
      resolve(silent('too slow'));
    };
    if (limit.aborted) end();
    else limit.addEventListener('abort', end, { once: true });
  });
}

/** What is no JSON is no answer: the check of its shape refuses it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Every address and limit is given: the package would take others from the environment, and try again by itself. The key
 * comes with each request, for a token ends.
 */
async function openClient(baseURL: string) {
  const { default: OpenAI } = await import('openai');
  return new OpenAI({
    apiKey: 'comes with each request',
    baseURL,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: budgetMs,
    logLevel: 'off',
    fetch: cappedFetch(),
  });
}

function tokensOf({ proof }: AssistantSettings): () => Promise<string> {
  return proof.kind === 'key'
    ? async () => Promise.resolve(proof.key)
    : managedIdentityTokens(proof.clientId, proof.scope);
}
