import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Engine } from '../../src/core/diagnosis/engine';
import { leadOf, type Lead } from './lead-of';

/** One row of a table about Windows: what is pasted, and where it leads. */
export interface WindowsRow {
  key: string;
  paste: string;
  /** An article, `named` where only its name is known, `nothing` where it is no error or prints no text of its own. */
  expected: string;
  /** Why it leads nowhere; empty otherwise. */
  why: string;
}

export interface JudgedRow extends WindowsRow {
  lead: Lead;
  isNamed: boolean;
}

/** From here on an article is shown as the answer. */
const surely = 0.5;

/** A table beside the tests: key, paste with its line ends written out, expectation, reason. */
export function windowsRows(file: string): WindowsRow[] {
  return readFileSync(path.join(__dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [key = '', paste = '', expected = '', why = ''] = line.split('\t');
      return { key, paste: unescaped(paste), expected, why };
    });
}

export function judged(engine: Engine, row: WindowsRow): JudgedRow {
  const reading = engine.read(row.paste);
  const isNamed = reading.kind === 'report' && reading.report.codes.some(({ names }) => names.length > 0);
  return { ...row, lead: leadOf(engine, row.paste), isNamed };
}

export const isAboutArticle = ({ expected }: WindowsRow): boolean => expected !== 'named' && expected !== 'nothing';

export const isRight = ({ lead, expected }: JudgedRow): boolean => lead.outcome === 'matched' && lead.article === expected;

export function isAstray({ lead, expected }: JudgedRow): boolean {
  return lead.confidence >= surely && lead.article !== expected;
}

function unescaped(text: string): string {
  return text.replace(/\\(n|\\)/g, (_, sign: string) => (sign === 'n' ? '\n' : '\\'));
}
