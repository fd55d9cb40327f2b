import type { z } from 'zod';
import type { rule } from './dump-rules-schema';

/** What lines of an output say together, and what to do about it. */
export type JudgedRule = z.infer<typeof rule>;
