import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** `npm run golden` writes the golden files anew; read the difference before you commit it. */
const isWriting = process.env.GOLDEN === 'write';

/** Compares with a file of this folder, or of another one below the project, that somebody has looked at. */
export function expectGolden(name: string, text: string, folder: string = __dirname): void {
  const file = path.join(folder, name);
  if (isWriting) writeFileSync(file, text);
  if (!existsSync(file))
    throw new Error(`There is no golden file ${name} yet: run npm run golden and look at what it wrote.`);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Golden files that lie here. */
export function goldenFiles(): string[] {
  return readdirSync(__dirname).filter((name) => /\.(?:json|txt)$/.test(name));
}
