import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { findingsOfReport, type Diagnosis } from '../../src/core/diagnosis/diagnose';
import { realEngine } from '../golden/real-engine';

/** One post of the field trial; test/field/trial/README.md tells how they were chosen, answered and judged. */
const post = z.strictObject({
  id: z.string(),
  text: z.string(),
  kind: z.enum(['flows', 'desktop', 'identity', 'device', 'foreign']),
  form: z.enum(['code', 'line', 'json', 'log', 'long', 'words', 'dump']),
  lang: z.string(),
  /** The cause, and what helps first, written before the first try. */
  right: z.string(),
  first_fix: z.string(),
  source: z.string(),
  /** What a judge said of the answer. */
  verdict: z.enum(['right', 'half', 'none', 'astray']),
  /** The article that a judge found right; none for a post that no article should answer, or whose article is missing. */
  article: z.string().optional(),
  why: z.string().optional(),
});
type Post = z.infer<typeof post>;

const engine = realEngine();

function postsOf(half: string): Post[] {
  const lines = readFileSync(path.join(__dirname, 'trial', `${half}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => post.parse(JSON.parse(line)));
}

function diagnosisOf(text: string): Diagnosis {
  const reading = engine.read(text);
  if (reading.kind !== 'report') throw new Error(`cannot read ${JSON.stringify(text.slice(0, 80))}: ${reading.kind}`);
  return engine.diagnose(findingsOfReport(reading.report));
}

const confident = 0.5;

describe.each(['learning', 'sealed', 'learning-2', 'sealed-2'])('the %s half', (half) => {
  const posts = postsOf(half);

  test('a post that was answered rightly still leads to its article', () => {
    const lost = posts
      .filter(({ verdict, article }) => verdict === 'right' && article !== undefined)
      .filter(({ text, article }) => diagnosisOf(text).matches[0]?.article.id !== article)
      .map(({ id }) => id);

    expect(lost).toEqual([]);
  });

  test('a post that is none of ours, and was left alone, gets no sure answer', () => {
    const led = posts
      .filter(({ kind, verdict }) => kind === 'foreign' && verdict === 'right')
      .filter(({ text }) => (diagnosisOf(text).matches[0]?.confidence ?? 0) >= confident)
      .map(({ id }) => id);

    expect(led).toEqual([]);
  });
});
