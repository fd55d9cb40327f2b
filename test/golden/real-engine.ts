import path from 'node:path';
import { loadKnowledge } from '../../src/adapters/knowledge/load-knowledge';
import { createEngine, type Engine } from '../../src/core/diagnosis/engine';

/**
 * The engine over the knowledge base that is shipped, as the programs load it. It is compiled when the tests start
 * (test/compile-knowledge.ts). What it read before it does not read again: a reading depends on nothing but the paste and
 * its time, and many tests walk through every example of every article.
 */
export function realEngine(): Engine {
  return remembersReadings(
    createEngine(
      loadKnowledge(path.join(__dirname, '..', '..'), (warning) => {
        throw new Error(warning);
      }),
    ),
  );
}

function remembersReadings(engine: Engine): Engine {
  const readings = new Map<string, ReturnType<Engine['read']>>();
  return {
    ...engine,
    read: (paste, pastedAt) => {
      const key = JSON.stringify([paste, pastedAt]);
      const reading = readings.get(key) ?? engine.read(paste, pastedAt);
      readings.set(key, reading);
      return reading;
    },
  };
}
