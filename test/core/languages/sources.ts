import { readdirSync } from 'node:fs';
import path from 'node:path';

/** All files below a folder whose name ends like this. */
export function sourcesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(folder, name));
}
