import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadKnowledge } from '../../../src/adapters/knowledge/load-knowledge';
import { KnowledgeError } from '../../../src/core/knowledge/knowledge-error';
import { broken, knowledgeFolder, refused, type KnowledgeFolder } from '../../core/knowledge/knowledge-folder';
import { compileBeside } from '../../core/knowledge/load-folder';

let folder: KnowledgeFolder;
let product: string;

beforeEach(() => {
  folder = knowledgeFolder('product/knowledge');
  product = compileBeside(folder.root);
});

afterEach(() => {
  folder.remove();
});

/** What is said while it is loaded; the articles must be there in any case. */
function warnings(): string[] {
  const said: string[] = [];
  const { articleById } = loadKnowledge(product, (warning) => said.push(warning));
  expect([...articleById.keys()].sort()).toEqual(['machine-refused', 'template-broken']);
  return said;
}

const compiledAt = new Date('2026-11-20T10:00:00Z');
const later = new Date('2026-11-20T10:05:00Z');
const date = (file: string, when: Date): void => {
  utimesSync(path.join(product, file), when, when);
};
/** As if everything had been written before the build, whatever the clock of this machine does. */
function dateAll(): void {
  const earlier = new Date('2026-11-20T09:00:00Z');
  for (const name of ['', 'articles', 'articles/desktop-flows', 'articles/cloud-flows', 'facts', 'messages', 'codes'])
    date(path.join('knowledge', name), earlier);
  for (const name of [refused, broken, 'facts/account.yaml', 'facts/machine.yaml', 'messages/de.yaml'])
    date(path.join('knowledge', name), earlier);
  for (const name of ['resolutions.yaml', 'seed-shingles.txt', 'codes/10-demo.tsv'])
    date(path.join('knowledge', name), earlier);
  date('dist/knowledge.json', compiledAt);
}

const stale = [expect.stringMatching(/have changed since they were compiled.*npm run build/)];

test('knowledge as it was compiled is loaded without a word', () => {
  dateAll();

  expect(warnings()).toEqual([]);
});

test('an article that was edited since is noticed and said', () => {
  folder.change(refused, 'title: The', 'title: That');
  dateAll();
  date(`knowledge/${refused}`, later);

  expect(warnings()).toEqual(stale);
});

test('an article that was added since is noticed and said', () => {
  folder.write('articles/desktop-flows/new.yaml', folder.read(refused));
  dateAll();
  date('knowledge/articles/desktop-flows', later);

  expect(warnings()).toEqual(stale);
});

test('an article that was removed since is noticed and said', () => {
  dateAll();
  rmSync(path.join(folder.root, broken));
  date('knowledge/articles/cloud-flows', later);

  expect(warnings()).toEqual(stale);
});

test('files that are newer and say the same, as in a fresh checkout, are not stale', () => {
  dateAll();
  date(`knowledge/${refused}`, later);
  date('knowledge/articles', later);

  expect(warnings()).toEqual([]);
});

test('the schemas for editors are no knowledge', () => {
  folder.write('article.schema.json', '{}');

  expect(warnings()).toEqual([]);
});

test('without the folder of sources there is nothing to compare', () => {
  rmSync(folder.root, { recursive: true });

  expect(warnings()).toEqual([]);
});

test.each([
  ['is not there', () => rmSync(path.join(product, 'dist/knowledge.json')), /cannot be read.*npm run build/],
  ['is empty', () => writeFileSync(path.join(product, 'dist/knowledge.json'), ''), /damaged.*npm run build/],
])('a file that %s is refused, with a word about the build', (_what, damage, words) => {
  damage();

  const load = (): unknown => loadKnowledge(product, () => undefined);
  expect(load).toThrow(KnowledgeError);
  expect(load).toThrow(words);
});
