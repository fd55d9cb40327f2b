import type { z } from 'zod';
import type { articleSchema, cause, condition, evidenceRole, person, resolutionSchema, step } from './article-schema';

/** The words of an article. Their shapes are inferred from the schema, which no running program loads. */
export { areas, type Area } from './area';
export type EvidenceRole = z.infer<typeof evidenceRole>;
export type Person = z.infer<typeof person>;
export type Step = z.infer<typeof step>;
export type Resolution = z.infer<typeof resolutionSchema>;
export type Cause = z.infer<typeof cause>;
export type Condition = z.infer<typeof condition>;
export type Article = z.infer<typeof articleSchema>;

/** A cause's conditions as a list: any of them is enough. No condition at all is one that always holds. */
export function conditionsOf(cause: Cause): readonly Condition[] {
  return Array.isArray(cause.when) ? cause.when : [cause.when];
}
