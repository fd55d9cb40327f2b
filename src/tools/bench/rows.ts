import { findingsOfReport } from '../../core/diagnosis/diagnose';
import type { Engine } from '../../core/diagnosis/engine';
import { hostileKinds, type TextMaker } from './texts';

/** One thing that is measured. */
export interface Row {
  name: string;
  /** In KB; of a hostile text too. */
  size: number;
  text: () => string;
  /** Gets a text ready, outside the time, and hands back what is timed. */
  prepare: (text: string) => () => unknown;
}

export const sizes = [0.2, 4, 39, 100] as const;
export const hostileSize = 100;
const kilobyte = 1024;

/** All rows, or those of smaller texts only. */
export function rowsOf(engine: Engine, texts: TextMaker, largest: number = hostileSize): Row[] {
  const reading = (text: string) => () => engine.read(text);
  const diagnosis = (text: string) => {
    const read = engine.read(text);
    return () => (read.kind === 'report' ? engine.diagnose(findingsOfReport(read.report)) : undefined);
  };
  const realistic = (name: string, prepare: Row['prepare']): Row[] =>
    sizes.map((size) => ({ name, size, text: () => texts.realistic(Math.round(size * kilobyte)), prepare }));
  const size = Math.min(hostileSize, largest);
  const hostile = hostileKinds.map((kind): Row => {
    const text = (): string => texts.hostile(kind, size * kilobyte);
    return { name: `reading, ${kind}`, size, text, prepare: reading };
  });
  return [...realistic('reading', reading), ...realistic('diagnosis', diagnosis), ...hostile].filter(
    (row) => row.size <= largest,
  );
}
