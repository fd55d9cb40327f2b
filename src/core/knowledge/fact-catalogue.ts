import type { z } from 'zod';
import type { check, factCatalogueSchema, factSchema, reading } from './fact-schema';

export type FactReading = z.infer<typeof reading>;
export type Check = z.infer<typeof check>;
export type FactDefinition = z.infer<typeof factSchema>;
/** Fact definitions by fact id, in file order. */
export type FactCatalogue = z.infer<typeof factCatalogueSchema>;
