import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { openKnowledge, readCompiled, type CompiledDocument } from '../../core/knowledge/compiled-knowledge';
import { KnowledgeError } from '../../core/knowledge/knowledge-error';
import type { KnowledgeIndex } from '../../core/knowledge/knowledge-index';
import { sourcesOf } from '../../core/knowledge/source-digest';

/** Where the build leaves the compiled knowledge, from the product's folder. */
const compiledFile = path.join('dist', 'knowledge.json');
const sourceFolder = 'knowledge';

/**
 * Loads what the build compiled; `root` is the folder that holds dist/. Throws {@link KnowledgeError} when it is missing,
 * damaged or of another format. When knowledge/ lies beside it and says something else by now, `warn` is told, in words.
 */
export function loadKnowledge(root: string, warn: (message: string) => void): KnowledgeIndex {
  const file = path.join(root, compiledFile);
  const compiled = readCompiled(textOf(file));
  if (isStale(compiled, path.join(root, sourceFolder), statSync(file).mtimeMs))
    warn(
      'The files in knowledge/ have changed since they were compiled, and the changes are not in use. Run "npm run build" to use them.',
    );
  return openKnowledge(compiled);
}

/** Which knowledge {@link loadKnowledge} would load. Throws as it does. */
export function knowledgeState(root: string): { digest: string; articles: number; isStale: boolean } {
  const file = path.join(root, compiledFile);
  const compiled = readCompiled(textOf(file));
  return {
    digest: compiled.sources.digest,
    articles: openKnowledge(compiled).knowledge.articles.length,
    isStale: isStale(compiled, path.join(root, sourceFolder), statSync(file).mtimeMs),
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new KnowledgeError(
      `The compiled knowledge (${compiledFile}) cannot be read. Run "npm run build" and try again.`,
      cause,
    );
  }
}

/** Reading every source takes as long as loading, so they are read only when one of them is newer: a fresh checkout is, and is not stale. */
function isStale({ sources }: CompiledDocument, folder: string, compiledAt: number): boolean {
  // Where only the product was installed there are no sources, and nothing to compare with.
  if (!existsSync(folder)) return false;
  // Folders count too: adding a file makes its folder newer, and so does removing one.
  const places = new Set(sources.names.flatMap((name) => [name, path.dirname(name)]));
  const changed = [...places].some((name) => {
    const found = statSync(path.join(folder, name), { throwIfNoEntry: false });
    return found === undefined || found.mtimeMs > compiledAt;
  });
  if (!changed) return false;
  const now = sourcesOf(readdirSync(folder, { recursive: true, encoding: 'utf8' }), (name) =>
    readFileSync(path.join(folder, name), 'utf8'),
  );
  return now.digest !== sources.digest;
}
