import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { z } from 'zod';
import { diagnosisJson, diagnosisSchema } from '../../src/rendering/diagnosis-json';
import { freshFindings } from '../core/knowledge/small-knowledge';
import { asJson, expectGolden } from './golden-file';
import { realEngine } from './real-engine';
import { english } from '../rendering/english';

const docs = path.join(__dirname, '..', '..', 'docs');

test('docs/diagnosis.schema.json is the schema that the code checks with', () => {
  expectGolden(
    'diagnosis.schema.json',
    asJson({ ...z.toJSONSchema(diagnosisSchema), title: 'What flow-medic diagnose --json prints' }),
    docs,
  );
});

test('what is printed about every article\u2019s own examples keeps to the published schema', () => {
  const published: unknown = JSON.parse(readFileSync(path.join(docs, 'diagnosis.schema.json'), 'utf8'));
  if (typeof published !== 'object' || published === null) throw new Error('the published schema is no object');
  const isValid = new Ajv2020({ strict: true }).compile(published);
  const engine = realEngine();
  const pastes = engine.index.knowledge.articles.flatMap(({ examples }) => [
    ...examples.matches,
    ...examples.near_misses,
  ]);
  expect(pastes.length).toBeGreaterThan(100);
  for (const paste of pastes) {
    const findings = freshFindings(paste, engine);
    const json = diagnosisJson(engine.diagnose(findings), findings.report, engine.index, english);
    expect({ paste, faults: isValid(json) ? [] : isValid.errors }).toEqual({ paste, faults: [] });
  }
  expect(isValid({ outcome: 'matched' })).toBe(false);
});
