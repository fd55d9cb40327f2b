import { codeFromReference } from '../../../core/codes/code';
import { problemInArticle } from './problem-in-article';
import type { Rule } from './rule';

export const codesAreUnique: Rule = {
  name: 'codes-are-unique',
  demands: 'a code belongs to one article, so that its answer never depends on the order of files',
  check(files) {
    const owner = new Map<string, string>();
    return files.knowledge.articles
      .filter((article) => article.status !== 'retired')
      .flatMap((article) =>
        article.codes.flatMap((code, index) => {
          // Two references can mean one code: ntstatus and hresult share their numbers, and names ignore letter case.
          const { key } = codeFromReference(code.id);
          const other = owner.get(key);
          owner.set(key, article.id);
          return other
            ? [problemInArticle(files, article, ['codes', index], `${code.id} already belongs to ${other}`)]
            : [];
        }),
      );
  },
};
