import type { Article, Resolution } from '../../../core/knowledge/article';
import { sharedResolutions } from '../read-files';
import { shingleLength, shinglesOf } from '../shingles';
import { problemInExplanation } from './problem-in-explanation';
import { problemInArticle } from './problem-in-article';
import type { Rule } from './rule';

function textsOf(resolution: Resolution): string[] {
  return [
    resolution.title,
    ...resolution.steps.flatMap((step) => [
      step.do,
      step.verify ?? '',
      step.risk?.warning ?? '',
      step.risk?.safer ?? '',
      step.risk?.undo ?? '',
    ]),
  ];
}

/** What we wrote ourselves: not the product's messages, commands, examples and titles of sources. */
function paragraphsOf(article: Article): { keys: (string | number)[]; text: string }[] {
  return [
    { keys: ['title'], text: article.title },
    { keys: ['summary'], text: article.summary },
    ...article.causes.map((cause, index) => ({ keys: ['causes', index], text: `${cause.title} | ${cause.why ?? ''}` })),
    ...article.resolutions.flatMap((resolution, index) =>
      textsOf(resolution).map((text) => ({ keys: ['resolutions', index], text })),
    ),
    ...article.notes.map((text, index) => ({ keys: ['notes', index], text })),
  ];
}

// Menu paths in quotes and links are the product's words; nobody can write them otherwise.
const literals = /"[^"]{1,300}"|https:\/\/\S{1,400}/g;

export const ownWords: Rule = {
  name: 'own-words',
  demands: `no paragraph shares ${shingleLength} words in a row with a seed document`,
  check(files) {
    const copied = (text: string): string | undefined =>
      text
        .split(literals)
        .flatMap(shinglesOf)
        .find(({ hash }) => files.seedShingles.has(hash))?.words;
    const inArticles = files.knowledge.articles.flatMap((article) =>
      paragraphsOf(article).flatMap(({ keys, text }) => {
        const words = copied(text);
        return words === undefined
          ? []
          : [problemInArticle(files, article, keys, `"${words}" stands in a seed document too`)];
      }),
    );
    const inShared = [...files.knowledge.resolutions.values()].flatMap((resolution) =>
      textsOf(resolution).flatMap((text) => {
        const words = copied(text);
        return words === undefined
          ? []
          : [
              {
                file: sharedResolutions,
                line: 1,
                message: `${resolution.id}: "${words}" stands in a seed document too`,
              },
            ];
      }),
    );
    const inExplanations = (files.knowledge.explanations ?? []).flatMap((explanation) =>
      (['sentences', 'steps'] as const).flatMap((key) =>
        explanation[key].flatMap((text, index) => {
          const words = copied(text);
          return words === undefined
            ? []
            : [problemInExplanation(files, explanation, [key, index], `"${words}" stands in a seed document too`)];
        }),
      ),
    );
    return [...inArticles, ...inShared, ...inExplanations];
  },
};
