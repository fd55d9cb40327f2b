import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compileKnowledge } from '../src/tools/knowledge/compile-knowledge';

const project = path.join(__dirname, '..');
const compiled = path.join(project, 'dist', 'knowledge.json');

/** What the compiled knowledge depends on: the sources, and the code that compiles them. */
const inputs = [
  'knowledge',
  'src/core/codes',
  'src/core/intake',
  'src/core/knowledge',
  'src/core/diagnosis',
  'src/tools/knowledge',
];

function isCurrent(): boolean {
  if (!existsSync(compiled)) return false;
  const compiledAt = statSync(compiled).mtimeMs;
  return inputs.every((folder) =>
    ['.', ...readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })].every(
      (name) => statSync(path.join(project, folder, name)).mtimeMs <= compiledAt,
    ),
  );
}

/** Before the tests: after an edit of an article `npx jest PATH` just works. Once for all workers; another run at the same time finds the old file or the new one, never half of one. */
export default function compileWhenStale(): void {
  if (isCurrent()) return;
  mkdirSync(path.dirname(compiled), { recursive: true });
  writeFileSync(`${compiled}.${process.pid}`, compileKnowledge(path.join(project, 'knowledge')));
  renameSync(`${compiled}.${process.pid}`, compiled);
}
