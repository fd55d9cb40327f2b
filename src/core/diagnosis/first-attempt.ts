import type { Resolution } from '../knowledge/article';
import { effortOfResolution } from './effort';
import { standingCauses, type JudgedCause } from './judge-causes';

export interface Attempt {
  cause: JudgedCause;
  resolution: Resolution;
}

/**
 * What to try first. A proven cause comes before everything else. Where nothing is proven, what is likely, quick, safe
 * and in the person's own hands: joining a machine because the password may be wrong would be a poor start.
 */
export function firstAttempt(
  causes: readonly JudgedCause[],
  resolutionOf: (cause: JudgedCause) => Resolution | undefined,
): Attempt | undefined {
  const attempts = standingCauses(causes).flatMap((cause): Attempt[] => {
    const resolution = resolutionOf(cause);
    return resolution ? [{ cause, resolution }] : [];
  });
  const [front] = attempts;
  if (!front || front.cause.state === 'likely') return front;
  const worth = ({ cause, resolution }: Attempt): number =>
    (cause.weight * (1 + cause.because.length)) / effortOfResolution(resolution);
  return attempts.reduce((best, attempt) => (worth(attempt) > worth(best) ? attempt : best), front);
}
