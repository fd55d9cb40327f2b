import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnosis } from '../../src/core/diagnosis/diagnose';
import { realEngine } from '../golden/real-engine';
import { nobodysWords } from '../plain-words/own-words';
import { suggestionsOf } from './suggested';

const engine = realEngine();

interface Heading {
  name: string;
  lines: string[];
}

/** The decoys under their headings. What stands above the first blank line explains the file. */
function readDecoys(): Heading[] {
  const [, ...blocks] = readFileSync(path.join(__dirname, 'decoys.txt'), 'utf8').trim().split('\n\n');
  return blocks.map((block) => {
    const [heading = '', ...lines] = block.split('\n');
    return { name: heading.replace(/^# /, ''), lines };
  });
}

const headings = readDecoys();
const plain = headings.filter(({ name }) => !name.startsWith('decoded:'));
const coded = headings.filter(({ name }) => name.startsWith('decoded:'));

function diagnosisOf(text: string): Diagnosis {
  const reading = engine.read(text);
  if (reading.kind !== 'report') throw new Error(`Cannot read ${JSON.stringify(text)}: ${reading.kind}`);
  return engine.diagnose({ report: reading.report, answers: new Map(), unknown: new Set(), tried: new Set() });
}

/** The decoys somebody is misled by, with whereto. */
function misled(lines: readonly string[], isMisled: (diagnosis: Diagnosis) => boolean): string[] {
  return lines.flatMap((line) => {
    const diagnosis = diagnosisOf(line);
    const [first] = diagnosis.matches;
    return isMisled(diagnosis)
      ? [`${line.slice(0, 120)} -> ${diagnosis.outcome} ${first?.article.id ?? ''} ${String(first?.confidence ?? '')}`]
      : [];
  });
}

const confident = 0.5;
/** How many decoys may bring up an article at all, however unsurely. */
const mostUnsure = 1;

test('there are hundreds of decoys, all different', () => {
  const lines = headings.flatMap(({ lines: all }) => all);

  expect(lines.length).toBeGreaterThan(450);
  expect(new Set(lines).size).toBe(lines.length);
});

test.each(plain.map(({ name, lines }) => [name, lines] as const))(
  'no article is sure of anything among: %s',
  (_name, lines) => {
    expect(misled(lines, ({ matches }) => (matches[0]?.confidence ?? 0) >= confident)).toEqual([]);
  },
);

test('next to no decoy brings up any article or code', () => {
  const found = misled(
    plain.flatMap(({ lines }) => lines),
    ({ outcome }) => outcome !== 'none',
  );

  expect({ found, tooMany: found.length > mostUnsure }).toEqual({ found, tooMany: false });
});

test('a whole heading pasted at once brings up no article', () => {
  expect(
    misled(
      plain.map(({ lines }) => lines.join('\n')),
      ({ matches }) => matches.length > 0,
    ),
  ).toEqual([]);
});

test.each(coded.map(({ name, lines }) => [name, lines] as const))('only decodes, at most: %s', (_name, lines) => {
  expect(misled(lines, ({ outcome }) => outcome !== 'decoded' && outcome !== 'none')).toEqual([]);
});

test('a text of ours among the decoys would be noticed', () => {
  const ours = ['my unattended desktop flow says the credentials are wrong', 'The run ended with AADSTS50126'];

  expect(misled(ours, ({ matches }) => (matches[0]?.confidence ?? 0) >= confident)).toHaveLength(ours.length);
});

/** At least that share of texts that are none of ours is not asked "did you mean": reached are 99.2 % here and of all. */
const leastSilent = 0.98;

test('hardly any decoy is asked "did you mean"', () => {
  const sets = { 'decoys of this file': plain.flatMap(({ lines }) => lines), ...nobodysWords };
  const asked = Object.entries(sets).map(([name, texts]) => {
    const found = texts.filter((text) => suggestionsOf(engine, text).suggested.length > 0);
    process.stdout.write(
      `${name}: ${texts.length - found.length} of ${texts.length} silent\n${found.map((text) => `  ${text.slice(0, 120)}\n`).join('')}`,
    );
    return { name, all: texts.length, silent: texts.length - found.length };
  });
  const silentOf = (some: typeof asked): number =>
    some.reduce((sum, { silent }) => sum + silent, 0) / some.reduce((sum, { all }) => sum + all, 0);

  expect(silentOf(asked)).toBeGreaterThanOrEqual(leastSilent);
  expect(silentOf(asked.slice(0, 1))).toBeGreaterThanOrEqual(leastSilent);
});
