import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { codeTable } from '../../../src/core/codes/code-table';
import { openKnowledge, readCompiled, writeCompiled } from '../../../src/core/knowledge/compiled-knowledge';
import { compileAskings } from '../../../src/core/knowledge/explanations/askings';
import { KnowledgeError } from '../../../src/core/knowledge/knowledge-error';
import { indexKnowledge, liveArticles, type KnowledgeIndex } from '../../../src/core/knowledge/knowledge-index';
import { compileLexicon } from '../../../src/core/knowledge/lexicon';
import { wordsOfPhrase } from '../../../src/core/intake/phrase-matcher';
import { readKnowledgeFiles } from '../../../src/tools/knowledge/read-files';

const project = path.join(__dirname, '..', '..', '..');
const document = readFileSync(path.join(project, 'dist', 'knowledge.json'), 'utf8');
const files = readKnowledgeFiles(path.join(project, 'knowledge'));
const compiled = openKnowledge(readCompiled(document));

/** Without anything the build prepared. */
const fromFiles: KnowledgeIndex = indexKnowledge(files.knowledge, codeTable(files.codes));

describe('what was compiled is what the files say', () => {
  test('in every article, fact, resolution, field and message', () => {
    expect(compiled.knowledge.articles.length).toBeGreaterThan(400);
    expect(compiled.knowledge).toEqual(files.knowledge);
  });

  test('in what is answered to every question', () => {
    const askings = (files.knowledge.explanations ?? []).flatMap((explanation) => explanation.askings);
    const answers = ({ explanationOf }: KnowledgeIndex): unknown => askings.map((asking) => explanationOf(asking)?.id);

    expect(askings.length).toBeGreaterThan(300);
    expect(answers(compiled)).toEqual(answers(fromFiles));
  });

  test('in the order of facts and their values, which is the order of questions and buttons', () => {
    const orderOf = ({ facts }: KnowledgeIndex['knowledge']): unknown =>
      Object.entries(facts).map(([fact, { values }]) => [fact, Object.keys(values)]);

    expect(orderOf(compiled.knowledge)).toEqual(orderOf(files.knowledge));
  });

  test('in the name of every code', () => {
    const keys = [...new Set(files.codes.map(({ code }) => code.key))];
    const names = [...new Set(files.codes.flatMap((code) => code.names))];

    expect(keys.map((key) => compiled.codes.byKey(key))).toEqual(keys.map((key) => fromFiles.codes.byKey(key)));
    expect(names.map((name) => compiled.codes.byName(name)?.code)).toEqual(
      names.map((name) => fromFiles.codes.byName(name)?.code),
    );
  });

  test('in the words of every phrase that intake looks for', () => {
    expect(compiled.phraseWords.size).toBeGreaterThan(1000);
    for (const { phrase } of compiled.messages) expect(compiled.phraseWords.get(phrase)).toEqual(wordsOfPhrase(phrase));
  });

  test('in the lexicon, to the last digit of a weight', () => {
    expect(readCompiled(document).part('lexicon')).toEqual(compileLexicon(liveArticles(files.knowledge)));
  });

  test('in what own words find, misspelt ones too', () => {
    const said = files.knowledge.articles.map(({ title, phrases: [phrase = title] }, at) =>
      at % 2 === 0 ? phrase : phrase.replace(/(\w{4})(\w)(\w)(?=\w)/, '$1$3$2'),
    );
    const found = (index: KnowledgeIndex, text: string): unknown =>
      index.searchWords(text).map(({ article, confidence, words }) => [article.id, confidence, words]);

    for (const text of said.filter((_, at) => at % 5 === 0))
      expect(found(compiled, text)).toEqual(found(fromFiles, text));
  });
});

describe('a document is refused, with a word about the build,', () => {
  const refusal = (text: string): string => {
    try {
      readCompiled(text);
    } catch (error) {
      if (error instanceof KnowledgeError) return error.message;
      throw error;
    }
    return 'it was taken';
  };

  test.each(['', '[]', 'not JSON', 'null', '[\n{}\n]', '[\n"words",\n{},\n{}\n]\n'])('when it is %j', (text) => {
    expect(refusal(text)).toMatch(/damaged.*npm run build/);
  });

  test('when it is of another format, whatever else is in it', () => {
    expect(refusal('[\n{"format":999,"something":"new"},\n{}\n]\n')).toMatch(
      /format 999.*reads format \d+\b.*npm run build/,
    );
  });

  const small = writeCompiled(
    {
      knowledge: { articles: [], resolutions: [], facts: {}, fields: {}, dumpRules: [], localized: [] },
      phraseWords: [['the gate is closed', ['the', 'gate', 'is', 'closed']]],
      codes: [],
      lexicon: compileLexicon([]),
      askings: compileAskings([]),
    },
    { names: ['articles/gate.yaml'], digest: 'sources' },
  );

  test('when it was cut short anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: small.length - 4 }), (length) => {
        expect(refusal(small.slice(0, length))).toMatch(/damaged/);
      }),
    );
  });

  test('when any one letter of its content is another one', () => {
    const content = small.indexOf('\n', 2);
    fc.assert(
      fc.property(fc.integer({ min: content + 1, max: small.length - 5 }), (at) => {
        expect(refusal(`${small.slice(0, at)}~${small.slice(at + 1)}`)).toMatch(/damaged/);
      }),
    );
  });

  test('and not when it is as it was written', () => {
    expect(refusal(small)).toBe('it was taken');
    expect(readCompiled(small).sources).toMatchObject({ digest: 'sources' });
  });
});

test('the document is ASCII and one JSON list', () => {
  expect(document).toMatch(/^[\x00-\x7F]*$/);
  expect(JSON.parse(document)).toHaveLength(6);
});
