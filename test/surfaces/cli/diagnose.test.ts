import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { longestPaste } from '../../../src/core/intake/read-paste';
import { diagnosisSchema, type DiagnosisJson } from '../../../src/rendering/diagnosis-json';
import { run, smallProduct, type Run, type SmallProduct } from '../../main/small-product';

/** How a picture begins. */
const picture = Buffer.from('89504e470d0a1a0a0000000d49484452000002800000018f080600000068b3', 'hex');

let product: SmallProduct;

beforeAll(() => {
  product = smallProduct();
});

afterAll(() => {
  product.remove();
});

function diagnose(args: readonly string[], input: string | Buffer = ''): Run {
  return run(product, 'cli.js', ['diagnose', ...args], { input });
}

function file(name: string, text: string | Buffer): string {
  const full = path.join(product.root, 'work folder', name);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  return name;
}

/** What --json printed, when it is one object of the schema and nothing else. */
function jsonOf({ out }: Run): DiagnosisJson {
  return diagnosisSchema.parse(JSON.parse(out));
}

/** A refusal in words: exit code 2 (or the one given), nothing on standard output, no stack. */
function expectRefusal({ status, out, err }: Run, words: RegExp, code = 2): void {
  expect(err).toMatch(words);
  expect(err).not.toMatch(/^\s+at /m);
  expect(out).toBe('');
  expect(status).toBe(code);
}

describe('a question', () => {
  test('is answered in words, with exit code 0', () => {
    const { status, out } = diagnose([], 'What is a demo robot?');

    expect(status).toBe(0);
    expect(out).toBe(
      [
        'The demo robot',
        'It runs demo flows.',
        'It lives in the demo machine.',
        '',
        'Sources',
        '  A page: https://learn.example.com/robot',
        '',
        'If something failed, paste its error here.',
        '',
      ].join('\n'),
    );
  });

  test('is explained in the JSON, and nothing is diagnosed', () => {
    const asked = diagnose(['--json'], 'what does DR mean');

    expect(asked.status).toBe(0);
    expect(jsonOf(asked)).toMatchObject({
      outcome: 'explained',
      explanation: {
        id: 'demo-robot',
        title: 'The demo robot',
        sentences: ['It runs demo flows.', 'It lives in the demo machine.'],
        steps: [],
        sources: [{ title: 'A page', url: 'https://learn.example.com/robot' }],
      },
      codes: [],
      matches: [],
      nextCheck: null,
      steps: [],
    });
  });

  test('beside a code is a failure', () => {
    expect(jsonOf(diagnose(['--json'], 'What is a demo robot? AADSTS50126'))).toMatchObject({
      outcome: 'matched',
      explanation: null,
    });
  });
});

describe('the exit code', () => {
  test('is 0 for an output that shows nothing wrong, which is an answer', () => {
    const healthy = 'AzureAdJoined : YES\nDomainJoined : YES\nAzureAdPrt : YES';

    expect(diagnose([], healthy)).toMatchObject({
      status: 0,
      out: expect.stringContaining('The demo machine is well.'),
    });
    expect(jsonOf(diagnose(['--json'], healthy))).toMatchObject({
      outcome: 'healthy',
      judged: [{ rule: 'machine-well', severity: 'healthy', lines: { AzureAdJoined: 'YES' } }],
    });
    expect(diagnose([], healthy.replace('DomainJoined : YES', 'DomainJoined : NO')).status).toBe(1);
  });

  test('is 0 when the text matched, and the question of the chat is printed', () => {
    const { status, out, err } = diagnose([], 'AADSTS50126');

    expect(out).toContain('The machine refused the account of the connection');
    expect(out).toContain('What did you type when you saved the connection?');
    expect(err).toBe('');
    expect(status).toBe(0);
  });

  test('is 1 when nothing matched, and what would help is printed', () => {
    const { status, out } = diagnose([], 'the weather is nice today');

    expect(out).toContain('What would help me');
    expect(status).toBe(1);
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \r\n\t\n'],
  ])('is 2 for %s', (_what, input) => {
    expectRefusal(diagnose([], input), /no text to read/);
  });

  test('is 2 for an empty file', () => {
    expectRefusal(diagnose([file('empty.txt', '')]), /no text to read/);
  });

  test('is 2 for a file that is not there, and names it', () => {
    expectRefusal(diagnose(['not here.txt']), /not here\.txt could not be read/);
  });

  test('is 2 for a folder', () => {
    expectRefusal(diagnose(['.']), /could not be read/);
  });

  test('is 2 for a text that is too long, 0 for one that just fits', () => {
    const fits = `AADSTS50126 ${'x '.repeat(longestPaste)}`.slice(0, longestPaste);

    expect(diagnose([file('long.txt', fits)]).status).toBe(0);
    expectRefusal(diagnose([file('longer.txt', `${fits}x`)]), /more than 128 KB/);
  });

  test.each([
    ['an option nobody knows', ['--jsn'], /unknown option.*[\s\S]*--help/],
    ['two files', ['a.txt', 'b.txt'], /too many arguments/],
  ])('is 2 for %s', (_what, args, words) => {
    expectRefusal(diagnose(args), words);
  });

  test('is 2 for a command nobody knows, 0 for help', () => {
    expect(run(product, 'cli.js', ['diagnos']).status).toBe(2);
    expect(run(product, 'cli.js', ['diagnose', '--help'])).toMatchObject({
      status: 0,
      err: '',
      out: expect.stringContaining('--batch'),
    });
  });
});

describe('an argument', () => {
  test.each([
    ['a code', 'AADSTS50126'],
    ['a sentence', 'The demo machine refused the connection.'],
  ])('may be %s', (_what, given) => {
    expect(jsonOf(diagnose(['--json', given])).matches[0]?.article).toBe('machine-refused');
  });

  test('that a file has as its name is that file', () => {
    file('AADSTS50126', 'the weather is nice');

    expect(jsonOf(diagnose(['--json', 'AADSTS50126'])).outcome).toBe('none');
    rmSync(path.join(product.root, 'work folder', 'AADSTS50126'));
    expect(jsonOf(diagnose(['--json', 'AADSTS50126'])).outcome).toBe('matched');
  });

  test('with nothing in it is refused', () => {
    expectRefusal(diagnose(['']), /no text to read/);
  });
});

test.each([
  ['a file', (): Run => diagnose([file('screenshot.png', picture)]), /screenshot\.png is no text/],
  ['standard input', (): Run => diagnose([], picture), /What came on standard input is no text/],
])('a picture as %s is refused', (_what, asks, words) => {
  expectRefusal(asks(), words);
});

describe('--answer', () => {
  test('answers the question beforehand, in words and in JSON', () => {
    const inWords = diagnose(['AADSTS50126', '--answer', 'SavedSecret=pin']);

    expect(inWords.out).toContain('A PIN is saved where the password belongs.');
    expect(inWords.out).not.toContain('--answer');
    expect(jsonOf(diagnose(['AADSTS50126', '--json', '--answer', 'SavedSecret=pin']))).toMatchObject({
      nextCheck: null,
      facts: { SavedSecret: 'pin' },
    });
  });

  test('may say that nobody can tell, and then no question is left', () => {
    const { out, status } = diagnose(['AADSTS50126', '--answer', 'SavedSecret=unknown']);

    expect(out).not.toContain('What did you type');
    expect(status).toBe(0);
  });

  test('is told where it is wanted', () => {
    expect(diagnose(['AADSTS50126']).out).toContain('--answer SavedSecret=pin');
  });

  test('leaves the warning about a secret where it is', () => {
    expect(diagnose(['AADSTS50126 password=Hunter2Hunter2', '--answer', 'SavedSecret=pin']).out).toContain(
      'Please change this',
    );
  });

  test.each([
    ['a value of nobody', ['AADSTS50126', '--answer', 'SavedSecret=pen'], /pin, password, unknown/],
    ['many texts', ['--batch', '--answer', 'SavedSecret=pin'], /not for --batch/],
  ])('is refused for %s', (_what, args, words) => {
    expectRefusal(diagnose(args), words);
  });
});

test('--version prints the version', () => {
  writeFileSync(path.join(product.root, 'package.json'), '{"version":"7.3.1"}');

  expect(run(product, 'cli.js', ['--version'])).toEqual({ status: 0, out: '7.3.1\n', err: '' });
  rmSync(path.join(product.root, 'package.json'));
  expect(run(product, 'cli.js', ['--version'])).toEqual({ status: 0, out: 'unknown\n', err: '' });
});

describe('--json', () => {
  test('prints one object of the schema', () => {
    const answer = diagnose(['--json'], 'The demo machine refused the connection. AADSTS50126');

    const json = jsonOf(answer);
    expect(json).toMatchObject({
      outcome: 'matched',
      matches: [{ article: 'machine-refused' }],
      nextCheck: { fact: 'SavedSecret', answers: ['pin', 'password'] },
    });
    expect(json.id).toBeUndefined();
    expect(answer.status).toBe(0);
  });

  test('says where in the paste a code stands', () => {
    const paste = 'the error: AADSTS50126.';
    const [code] = jsonOf(diagnose(['--json'], paste)).codes;

    expect(paste.slice(code?.start, code?.end)).toBe(code?.text);
    expect(code).toMatchObject({ system: 'aadsts', value: '50126' });
  });

  test('prints an object of the schema when nothing matched', () => {
    const answer = diagnose(['--json'], 'the weather is nice today');

    expect(jsonOf(answer)).toMatchObject({ outcome: 'none', matches: [], nextCheck: null, steps: [] });
    expect(answer.status).toBe(1);
  });

  test('prints nothing to standard output when the input cannot be used', () => {
    expectRefusal(diagnose(['--json'], ''), /no text to read/);
  });

  test('never repeats a pasted secret', () => {
    const { out, err } = diagnose(['--json'], 'AADSTS50126 password=Hunter2Hunter2');

    expect(out + err).not.toContain('Hunter2Hunter2');
    expect(jsonOf({ status: 0, out, err }).redactions).not.toEqual([]);
  });
});

describe('a file', () => {
  test('may lie in a folder with a space in its name', () => {
    expect(jsonOf(diagnose(['--json', file('my errors/run 1.txt', 'AADSTS50126')])).outcome).toBe('matched');
  });

  test.each([
    ['UTF-8 with a mark', Buffer.from('\uFEFFthe demo machine refused the connection', 'utf8')],
    [
      'UTF-16, as Windows PowerShell writes it',
      Buffer.from('\uFEFFthe demo machine refused the connection\r\n', 'utf16le'),
    ],
    ['lines of Windows', Buffer.from('Error:\r\nthe demo machine\r\nrefused the connection\r\n')],
  ])('may be %s', (_what, bytes) => {
    expect(jsonOf(diagnose(['--json', file('windows.txt', bytes)])).matches[0]?.article).toBe('machine-refused');
  });

  test('gives the same as standard input', () => {
    expect(diagnose(['--json', file('same.txt', 'AADSTS50126')])).toEqual(diagnose(['--json'], 'AADSTS50126'));
  });
});

describe('knowledge that is not fit for use', () => {
  let damaged: SmallProduct;
  beforeEach(() => {
    damaged = smallProduct();
  });
  afterEach(() => {
    damaged.remove();
  });
  const asks = (): Run => run(damaged, 'cli.js', ['diagnose', '--json'], { input: 'AADSTS50126' });

  test('is refused when it was never compiled, and the build is named', () => {
    rmSync(path.join(damaged.root, 'dist', 'knowledge.json'));

    expectRefusal(asks(), /compiled knowledge .* cannot be read.*npm run build/);
  });

  test('is told when its files have changed since, and what was compiled goes on', () => {
    const before = asks();
    damaged.knowledge.change('articles/desktop-flows/machine-refused.yaml', 'status: validated', 'status: perfect');
    const after = asks();

    expect(before.err).toBe('');
    expect(after.err).toMatch(/have changed since they were compiled.*npm run build/);
    expect({ ...after, err: '' }).toEqual(before);
  });

  test('stops the build with file, line and reason, as the lint says it, and leaves what was compiled before', () => {
    damaged.knowledge.change('articles/desktop-flows/machine-refused.yaml', 'status: validated', 'status: perfect');
    const build = run(damaged, 'tools/compile.js', []);

    expectRefusal(build, /knowledge\/articles\/desktop-flows\/machine-refused\.yaml:5 {2}status: /, 1);
    for (const line of run(damaged, 'tools/kb.js', []).err.split('\n')) expect(build.err).toContain(line);
    expect(asks().status).toBe(0);
  });

  test('is used as soon as it is compiled again', () => {
    damaged.knowledge.change(
      'articles/desktop-flows/machine-refused.yaml',
      'title: The machine refused',
      'title: The machine turned away',
    );

    expect(run(damaged, 'tools/compile.js', [])).toEqual({ status: 0, out: '', err: '' });
    expect(asks()).toMatchObject({ status: 0, out: expect.stringContaining('The machine turned away'), err: '' });
  });
});
