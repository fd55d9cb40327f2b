import path from 'node:path';
import { createEngine, type Engine } from '../../src/core/diagnosis/engine';
import { loadFolder } from '../core/knowledge/load-folder';

/**
 * The engine over the few articles of `test/golden/knowledge`, which show every kind of card. They were taken from the
 * knowledge base once and stay as they are, so a wording that changes in a real article changes no golden card.
 */
export function goldenEngine(): Engine {
  return createEngine(loadFolder(path.join(__dirname, 'knowledge')));
}
