import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codeTable } from '../../core/codes/code-table';
import { catalogueOf } from '../../core/diagnosis/engine';
import { wordsOfPhrase } from '../../core/intake/phrase-matcher';
import { phrasesOf } from '../../core/intake/hearing';
import { writeCompiled } from '../../core/knowledge/compiled-knowledge';
import { KnowledgeError } from '../../core/knowledge/knowledge-error';
import { compileAskings } from '../../core/knowledge/explanations/askings';
import { indexKnowledge, liveArticles } from '../../core/knowledge/knowledge-index';
import { compileLexicon } from '../../core/knowledge/lexicon';
import { sourcesOf } from '../../core/knowledge/source-digest';
import { lint } from './lint/lint';
import { problemInWords, readKnowledgeFiles } from './read-files';

/**
 * Reads, lints and compiles the knowledge under `root`: the text of dist/knowledge.json, the same for the same files.
 * Throws {@link KnowledgeError} with every file, line and reason rather than compile half of it.
 */
export function compileKnowledge(root: string): string {
  // Taken first: what is written while we read makes the result stale, never falsely fresh.
  const sources = sourcesOf(readdirSync(root, { recursive: true, encoding: 'utf8' }), (name) =>
    readFileSync(path.join(root, name), 'utf8'),
  );
  const files = readKnowledgeFiles(root);
  const problems = lint(files);
  if (problems.length > 0)
    throw new KnowledgeError(['The knowledge base has mistakes:', ...problems.map(problemInWords)].join('\n'));
  const { resolutions, ...knowledge } = files.knowledge;
  const phrases = phrasesOf(catalogueOf(indexKnowledge(files.knowledge, codeTable([]))));
  return writeCompiled(
    {
      knowledge: { ...knowledge, resolutions: [...resolutions.values()] },
      phraseWords: [...new Set(phrases)].map((phrase) => [phrase, wordsOfPhrase(phrase)]),
      codes: files.codes,
      lexicon: compileLexicon(liveArticles(knowledge)),
      askings: compileAskings(knowledge.explanations ?? []),
    },
    sources,
  );
}
