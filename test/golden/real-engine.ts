import path from 'node:path';
import { createEngine, type Engine } from '../../src/core/diagnosis/engine';
import { loadKnowledge } from '../../src/tools/knowledge/load-knowledge';

/** The engine over the knowledge base that is shipped. */
export function realEngine(): Engine {
  return createEngine(loadKnowledge(path.join(__dirname, '..', '..', 'knowledge')));
}
