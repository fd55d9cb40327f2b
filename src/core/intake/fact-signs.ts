import { kindOfComplaint } from '../expressions/complaint-kind';
import type { FactReader } from './catalogue';
import type { FactSources } from './fact-sources';
import { squash } from './field-spelling';

/** Which readers can say something about a paste at all: most of the hundreds cannot. */
export interface FactSigns {
  /** The numbers of the readers, in order. */
  readersFor(sources: FactSources): number[];
}

/** Files readers under the signs they wait for: a field, an event, a code, a phrase of the fact. */
export function factSigns(readers: readonly FactReader[]): FactSigns {
  const bySign = new Map<string, number[]>();
  const openCodes: { start: string; reader: number }[] = [];
  for (const [number, { fact, readings }] of readers.entries()) {
    file(bySign, `fact ${fact}`, number);
    for (const reading of readings) {
      if ('code' in reading && reading.code.endsWith('*'))
        openCodes.push({ start: reading.code.slice(0, -1), reader: number });
      else for (const sign of signsOf(reading)) file(bySign, sign, number);
    }
  }
  return {
    readersFor(sources) {
      const found = new Set(signsIn(sources).flatMap((sign) => bySign.get(sign) ?? []));
      for (const { start, reader } of openCodes)
        if (sources.codes.some(({ code }) => `${code.system}:${code.value}`.startsWith(start))) found.add(reader);
      return [...found].sort((one, other) => one - other);
    },
  };
}

function file(bySign: Map<string, number[]>, sign: string, reader: number): void {
  const filed = bySign.get(sign);
  if (!filed) bySign.set(sign, [reader]);
  else if (filed.at(-1) !== reader) filed.push(reader);
}

function signsOf(reading: FactReader['readings'][number]): string[] {
  if ('dsregcmd' in reading) return [`field ${squash(reading.dsregcmd)}`];
  if ('dump_rule' in reading) return [`rule ${reading.dump_rule}`];
  if ('event' in reading) return [reading.event].flat().map((event) => `event ${event}`);
  if ('log' in reading) return [`log ${reading.log}`];
  if ('complaint' in reading) return [`complaint ${reading.complaint}`];
  if ('shape' in reading) return [`shape ${reading.shape}`];
  return 'code' in reading ? [`code ${reading.code.toLowerCase()}`] : [];
}

function signsIn({ dsregcmd, judged, events, codes, shapes, expressions, phrases }: FactSources): string[] {
  return [
    ...dsregcmd.map(({ field }) => `field ${squash(field)}`),
    ...judged.map(({ rule }) => `rule ${rule}`),
    ...events.flatMap(({ id, log }) => [`event ${id}`, `log ${log ?? ''}`]),
    ...expressions.slice(0, 1).map(({ complaint }) => `complaint ${kindOfComplaint(complaint) ?? ''}`),
    ...shapes.map((shape) => `shape ${shape}`),
    ...codes.map(({ code }) => `code ${code.system}:${code.value}`.toLowerCase()),
    ...phrases.map(({ fact }) => `fact ${fact}`),
  ];
}
