import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { codeTable, readCodeLines, type CodeTable } from '../../../src/core/codes/code-table';
import type { IntakeCatalogue } from '../../../src/core/intake/catalogue';
import type { FoundCode } from '../../../src/core/intake/find-codes';
import { pasteReader, type ErrorReport } from '../../../src/core/intake/read-paste';

const folder = path.join(__dirname, '..', '..', '..', 'knowledge', 'codes');

/** Every name the product knows, in the order it knows them. */
export const codeNames: CodeTable = codeTable(
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => [...readCodeLines(readFileSync(path.join(folder, name), 'utf8'))]),
);

/** Reads a paste that must hold something, with the names of codes and what else a test looks for. */
export function readerWith(catalogue: Partial<IntakeCatalogue>): (paste: string) => ErrorReport {
  const read = pasteReader({ codes: codeNames, facts: [], messages: [], ...catalogue });
  return (paste) => {
    const reading = read(paste);
    if (reading.kind !== 'report')
      throw new Error(`no report but "${reading.kind}" from ${JSON.stringify(paste.slice(0, 200))}`);
    return reading.report;
  };
}

export const read = readerWith({});

export function codesIn(paste: string): FoundCode[] {
  return read(paste).codes;
}

/** The keys of the codes in a paste, in order: two spellings of one code have one key. */
export function keysIn(paste: string): string[] {
  return codesIn(paste).map(({ code }) => code.key);
}
