import type { z } from 'zod';
import type { explanationSchema } from './explanation-schema';

/** What answers a question. */
export type Explanation = z.infer<typeof explanationSchema> & { id: string };
