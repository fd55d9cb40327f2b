import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const versionSchema = z.looseObject({ version: z.string() });

/** The version in a package file. An installation may be copied without it; that is no reason not to start. */
export function versionIn(file: string): string {
  return existsSync(file) ? versionSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).version : 'unknown';
}
