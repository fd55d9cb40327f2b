import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { longestPaste } from '../../../src/core/intake/read-paste';
import { diagnosisSchema } from '../../../src/rendering/diagnosis-json';
import { bareEnvironment, run, smallProduct, type Run, type SmallProduct } from '../../main/small-product';

let product: SmallProduct;

beforeAll(() => {
  product = smallProduct();
});

afterAll(() => {
  product.remove();
});

const answerSchema = z.union([
  diagnosisSchema.required({ id: true }),
  z.strictObject({ id: z.string().nullable(), error: z.string().min(20) }),
]);
type Answer = z.infer<typeof answerSchema>;

const batch = (input: string | Buffer, ...args: string[]): Run =>
  run(product, 'cli.js', ['diagnose', '--batch', ...args], { input });
const line = (id: unknown, text: unknown): string => JSON.stringify({ id, text });

/** Every line of the output, when each is one answer. */
function answersOf({ out }: Run): Answer[] {
  expect(out.endsWith('\n')).toBe(true);
  return out
    .slice(0, -1)
    .split('\n')
    .map((text) => answerSchema.parse(JSON.parse(text)));
}

const shortly = (answer: Answer): string => `${answer.id ?? 'null'}: ${'error' in answer ? 'error' : answer.outcome}`;

test('each line gets its line, in order, whatever comes of it', () => {
  const answers = batch(
    [
      line('b', 'AADSTS50126'),
      line('a', 'the weather is nice'),
      line('c', 'DemoTemplateBroken'),
      line('q', 'what is a DR?'),
    ].join('\n'),
  );

  expect(answersOf(answers).map(shortly)).toEqual(['b: matched', 'a: none', 'c: matched', 'q: explained']);
  expect(answers).toMatchObject({ status: 0, err: '' });
});

test.each([
  ['words', 'hello'],
  ['half an object', '{"id":"x","text":"AADS'],
  ['a list', '["x","AADSTS50126"]'],
  ['no text', '{"id":"x"}'],
  ['no id', '{"text":"AADSTS50126"}'],
  ['a text that is a number', line('x', 50126)],
  ['an id that is an object', line({}, 'AADSTS50126')],
  ['null', 'null'],
])('a line with %s gets an error with id null, and the rest goes on', (_what, bad) => {
  const answers = batch([line('1', 'AADSTS50126'), bad, line('2', 'AADSTS50126')].join('\n'));

  expect(answersOf(answers).map(shortly)).toEqual(['1: matched', 'null: error', '2: matched']);
  expect(answers.status).toBe(0);
});

test('a text that cannot be read keeps its id', () => {
  const answers = answersOf(
    batch([line('empty', ' '), line('long', 'x'.repeat(longestPaste + 1)), line('good', 'AADSTS50126')].join('\n')),
  );

  expect(answers.map(shortly)).toEqual(['empty: error', 'long: error', 'good: matched']);
});

test('a number is taken as an id', () => {
  expect(answersOf(batch(line(7, 'AADSTS50126'))).map(shortly)).toEqual(['7: matched']);
});

test('one id on two lines gives two answers', () => {
  expect(answersOf(batch([line('x', 'AADSTS50126'), line('x', 'nothing here')].join('\n'))).map(shortly)).toEqual([
    'x: matched',
    'x: none',
  ]);
});

test.each([
  ['lines of Windows', '\r\n', ''],
  ['empty lines between', '\n\n \n', ''],
  ['a line end at the end', '\n', '\n'],
])('%s do no harm', (_what, between, end) => {
  const input = [line('1', 'AADSTS50126'), line('2', 'first\r\nsecond')].join(between) + end;

  expect(answersOf(batch(input)).map(shortly)).toEqual(['1: matched', '2: none']);
});

test('a mark before the first line does no harm, on standard input and in a file', () => {
  const marked = Buffer.from(`\uFEFF${line('1', 'AADSTS50126')}\r\n`);
  writeFileSync(path.join(product.root, 'work folder', 'my lines.ndjson'), marked);

  expect(answersOf(batch(marked)).map(shortly)).toEqual(['1: matched']);
  expect(answersOf(batch('', 'my lines.ndjson')).map(shortly)).toEqual(['1: matched']);
});

test('a thousand lines keep their order', () => {
  const texts = ['AADSTS50126', 'DemoTemplateBroken', 'nothing of interest', '{"error":{"code":"DemoTemplateBroken"}}'];
  const expected = ['matched', 'matched', 'none', 'matched'];
  const input = Array.from({ length: 1_000 }, (_, index) =>
    index % 100 === 99 ? 'no JSON' : line(String(index), texts[index % 4]),
  );

  const answers = batch(input.join('\n'));

  expect(answersOf(answers).map(shortly)).toEqual(
    input.map((_, index) => (index % 100 === 99 ? 'null: error' : `${index}: ${expected[index % 4] ?? ''}`)),
  );
  expect(answers.status).toBe(0);
});

test('lines of which none is usable end with 2, each still answered', () => {
  const answers = batch('hello\n{"id":"1"}\n');

  expect(answersOf(answers).map(shortly)).toEqual(['null: error', 'null: error']);
  expect(answers.status).toBe(2);
});

test.each([
  ['no lines', ''],
  ['blank lines', '\n \r\n'],
])('%s end with 2 and words', (_what, input) => {
  expect(batch(input)).toEqual({ status: 2, out: '', err: expect.stringContaining('no lines to read') });
});

test('a file that is not there ends with 2 and words', () => {
  expect(batch('', 'gone.ndjson')).toEqual({
    status: 2,
    out: '',
    err: expect.stringContaining('gone.ndjson could not be read'),
  });
});

test('a line is answered before the next one is written', async () => {
  const child = spawn(process.execPath, [path.join(product.root, 'dist', 'cli.js'), 'diagnose', '--batch'], {
    env: bareEnvironment(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  try {
    for (const id of ['1', '2']) {
      child.stdin.write(`${line(id, 'AADSTS50126')}\n`);
      const [piece]: unknown[] = await once(child.stdout, 'data');
      expect(shortly(answerSchema.parse(JSON.parse(String(piece))))).toBe(`${id}: matched`);
    }
  } finally {
    child.stdin.end();
  }
  expect(await exited).toEqual([0, null]);
});

test('a reader who has seen enough is no failure', async () => {
  const child = spawn(process.execPath, [path.join(product.root, 'dist', 'cli.js'), 'diagnose', '--batch'], {
    env: bareEnvironment(),
    stdio: 'pipe',
  });
  const said: string[] = [];
  child.stderr.on('data', (piece: Buffer) => said.push(piece.toString()));
  child.stdin.on('error', () => undefined);
  const closed = once(child, 'close');
  child.stdin.write(`${line('1', 'AADSTS50126')}\n`);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  child.stdin.end(`${line('2', 'AADSTS50126')}\n`.repeat(500));

  expect(await closed).toEqual([0, null]);
  expect(said.join('')).toBe('');
});
