import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { knowledgeInputs, sweepCompiled } from '../../scripts/built-files.cjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'flow medic built '));
  for (const name of ['src/main.ts', 'src/core/one.ts', 'src/core/words.d.ts']) write(name);
  for (const name of ['dist/main.js', 'dist/core/one.js', 'dist/.tsbuildinfo', 'dist/tools/compile.js']) write(name);
  write('src/tools/compile.ts');
  write('knowledge/articles/one.yaml');
  write('package-lock.json');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(name: string, text = name): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}
const isThere = (name: string): boolean => existsSync(path.join(root, name));
const remove = (name: string): void => {
  rmSync(path.join(root, name));
};

describe('what was compiled', () => {
  test('is left alone when it fits', () => {
    expect(sweepCompiled(root)).toEqual({ orphans: [], missing: [] });
    expect(isThere('dist/.tsbuildinfo')).toBe(true);
  });

  test('goes when its source is gone, and the rest stays', () => {
    remove('src/core/one.ts');

    expect(sweepCompiled(root)).toEqual({ orphans: ['core/one.js'], missing: [] });
    expect(isThere('dist/core/one.js')).toBe(false);
    expect(isThere('dist/main.js')).toBe(true);
  });

  test('is compiled anew when part of it is missing, though the compiler remembers it', () => {
    remove('dist/core/one.js');

    expect(sweepCompiled(root)).toEqual({ orphans: [], missing: ['core/one.js'] });
    expect(isThere('dist/.tsbuildinfo')).toBe(false);
  });

  test('may not be there at all', () => {
    rmSync(path.join(root, 'dist'), { recursive: true });

    expect(sweepCompiled(root).missing).toEqual(['core/one.js', 'main.js', 'tools/compile.js']);
  });
});

describe('what the knowledge is compiled from', () => {
  test('is the same twice', () => {
    expect(knowledgeInputs(root)).toBe(knowledgeInputs(root));
  });

  test.each([
    ['an article changes', () => write('knowledge/articles/one.yaml', 'other')],
    ['an article is added', () => write('knowledge/articles/two.yaml')],
    ['an article is deleted', () => remove('knowledge/articles/one.yaml')],
    ['what compiles it changes', () => write('dist/tools/compile.js', 'other')],
    ['the core changes', () => write('dist/core/one.js', 'other')],
    ['a package changes', () => write('package-lock.json', 'other')],
    [
      'a line moves from one file to another',
      () => {
        write('knowledge/articles/one.yaml', 'knowledge/articles/');
        write('knowledge/articles/two.yaml', 'one.yaml');
      },
    ],
  ])('differs when %s', (_what, change) => {
    const before = knowledgeInputs(root);
    change();

    expect(knowledgeInputs(root)).not.toBe(before);
  });

  test.each(['dist/surfaces/teams.js', 'knowledge/article.schema.json'])('does not follow from %s', (name) => {
    const before = knowledgeInputs(root);
    write(name);

    expect(knowledgeInputs(root)).toBe(before);
  });
});
