import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findingsOfReport, type Diagnosis } from '../../src/core/diagnosis/diagnose';
import { realEngine } from '../golden/real-engine';
import { articleOfKnown, envelopes, knownInner, unknownInner, type Inner } from './envelopes';

const engine = realEngine();

function diagnosisOf(text: string): Diagnosis {
  const reading = engine.read(text);
  if (reading.kind !== 'report') throw new Error(`cannot read ${JSON.stringify(text)}: ${reading.kind}`);
  return engine.diagnose(findingsOfReport(reading.report));
}

describe.each(envelopes)('$name', ({ write, names }) => {
  const confidenceOf = (inner: Inner | undefined): number => diagnosisOf(write(inner)).matches[0]?.confidence ?? 0;

  test('an inner reason that an article is about leads', () => {
    const { outcome, matches, inside } = diagnosisOf(write(knownInner));
    expect(outcome).toBe('matched');
    expect(matches[0]?.article.id).toBe(articleOfKnown);
    expect(inside).toBeUndefined();
  });

  test('an unknown inner reason is named, the envelope is less sure of itself, and nothing is asked', () => {
    const { inside, nextCheck, codes } = diagnosisOf(write(unknownInner));
    expect(inside?.text).toBe(unknownInner[names ?? 'code']);
    const named = codes.filter(({ code }) => code.value === unknownInner.code);
    expect(named.every(({ role }) => role === 'primary' || role === 'unknown')).toBe(true);
    expect(named.length).toBeGreaterThanOrEqual(names === undefined ? 1 : 0);
    expect(nextCheck).toBeUndefined();
    expect(confidenceOf(unknownInner)).toBeLessThan(0.5);
  });

  test('without an inner reason nothing is made up', () => {
    const { inside, outcome } = diagnosisOf(write(undefined));
    expect(inside?.code).toBeUndefined();
    expect(inside?.text ?? '').not.toContain(unknownInner.message);
    expect(outcome).not.toBe('ambiguous');
    expect(confidenceOf(undefined)).toBeGreaterThanOrEqual(confidenceOf(unknownInner));
  });
});

/** One row of docs/reading.md. */
function rowOf({ name, stands, speaker, write }: (typeof envelopes)[number]): string {
  const example = write({ code: 'X', message: 'Y Y Y' })
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');
  const missing = diagnosisOf(write(undefined)).matches[0]?.article.id;
  const outside = missing === undefined ? 'nothing' : `\`${missing}\``;
  return `| ${name} | ${stands} | ${speaker} | \`${example}\` | ${outside} |`;
}

test('docs/reading.md tells of every envelope what is answered', () => {
  const page = readFileSync(path.join(__dirname, '..', '..', 'docs', 'reading.md'), 'utf8');
  for (const envelope of envelopes) expect(page).toContain(rowOf(envelope));
});
