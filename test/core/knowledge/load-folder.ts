import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openKnowledge, readCompiled } from '../../../src/core/knowledge/compiled-knowledge';
import type { KnowledgeIndex } from '../../../src/core/knowledge/knowledge-index';
import { compileKnowledge } from '../../../src/tools/knowledge/compile-knowledge';

/** Compiles a folder of knowledge files and loads the result, as the build and a program do one after the other. */
export function loadFolder(root: string): KnowledgeIndex {
  return openKnowledge(readCompiled(compileKnowledge(root)));
}

/** Compiles a folder of knowledge files into the dist/ beside it; gives the folder of both, from which a program loads. */
export function compileBeside(root: string): string {
  const product = path.dirname(root);
  mkdirSync(path.join(product, 'dist'), { recursive: true });
  writeFileSync(path.join(product, 'dist', 'knowledge.json'), compileKnowledge(root));
  return product;
}
