import path from 'node:path';
import { loadKnowledge } from '../../src/adapters/knowledge/load-knowledge';
import { createEngine, type Engine } from '../../src/core/diagnosis/engine';

/** The engine over the knowledge base that is shipped, as the programs load it. It is compiled when the tests start (test/compile-knowledge.ts). */
export function realEngine(): Engine {
  return createEngine(
    loadKnowledge(path.join(__dirname, '..', '..'), (warning) => {
      throw new Error(warning);
    }),
  );
}
