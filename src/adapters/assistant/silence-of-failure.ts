import { z } from 'zod';
import type { Silence } from '../../services/assistant/assistant';

/** What the package's errors have in common. Their messages may hold what the service wrote, so nothing else is looked at. */
const apiError = z.looseObject({ status: z.number(), code: z.string().nullish().catch(undefined) });

/** Why a request brought nothing, by what the package threw. */
export function silenceOf(failure: unknown, limit: AbortSignal): Silence {
  if (limit.aborted) return 'too slow';
  const ofService = apiError.safeParse(failure).data;
  if (ofService) return byStatus(ofService);
  // The package is loaded late, so its classes are known by their names only.
  const name = failure instanceof Error ? failure.constructor.name : '';
  if (/Timeout|Abort/.test(name)) return 'too slow';
  return /Connection/.test(name) ? 'unreachable' : 'unusable';
}

function byStatus({ status, code }: z.infer<typeof apiError>): Silence {
  if (status === 400 && code === 'content_filter') return 'filtered';
  if (status === 429) return 'too many requests';
  return status >= 500 ? 'unreachable' : 'refused by the service';
}
