import type { Article } from '../../../core/knowledge/article';
import type { KnowledgeFiles, Problem } from '../read-files';

/** A problem at a path inside an article's file. */
export function problemInArticle(
  files: KnowledgeFiles,
  article: Article,
  keys: readonly (string | number)[],
  message: string,
): Problem {
  const file = files.fileOf.get(article) ?? article.id;
  return { file, line: files.lineOf(file, keys), message };
}
