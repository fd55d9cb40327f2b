import { firstQuestion } from '../../../core/knowledge/guide/walk-guide';
import { liveArticles } from '../../../core/knowledge/knowledge-index';
import { guideFile, type KnowledgeFiles, type Problem } from '../read-files';
import type { Rule } from './rule';

/** More questions than these nobody should have to answer before they see an article. */
const mostQuestions = 4;

/** A button that leads nowhere leaves a person who has no error in the middle. */
export const guideLeadsHome: Rule = {
  name: 'guide-leads-home',
  demands: `every answer of ${guideFile} leads to a question, article or explanation that exists, in at most ${mostQuestions} questions, and every question can be reached from "${firstQuestion}"`,
  check: (files) => [...deadEnds(files), ...lostQuestions(files)],
};

function deadEnds({ knowledge, lineOf }: KnowledgeFiles): Problem[] {
  const { guide = {}, explanations = [] } = knowledge;
  const articles = new Set(liveArticles(knowledge).map(({ id }) => id));
  const explained = new Set(explanations.map(({ id }) => id));
  return Object.entries(guide).flatMap(([question, { answers }]) =>
    Object.entries(answers).flatMap(([answer, to]) => {
      const isThere =
        (to.question !== undefined && guide[to.question] !== undefined) ||
        (to.article !== undefined && articles.has(to.article)) ||
        (to.explanation !== undefined && explained.has(to.explanation));
      const line = lineOf(guideFile, [question, 'answers', answer]);
      const name = to.question ?? to.article ?? to.explanation ?? '';
      return isThere ? [] : [{ file: guideFile, line, message: `${question}, ${answer}: there is no ${name}` }];
    }),
  );
}

/** How many questions are answered before each one, by the longest way; a circle has no longest way. */
function depthsOf(guide: NonNullable<KnowledgeFiles['knowledge']['guide']>): Map<string, number> {
  const depths = new Map<string, number>();
  let next = guide[firstQuestion] ? [firstQuestion] : [];
  for (let depth = 1; next.length > 0 && depth <= mostQuestions + 1; depth += 1) {
    for (const question of next) depths.set(question, depth);
    next = next.flatMap((question) =>
      Object.values(guide[question]?.answers ?? {}).flatMap((to) => (to.question === undefined ? [] : [to.question])),
    );
  }
  return depths;
}

function lostQuestions({ knowledge, lineOf }: KnowledgeFiles): Problem[] {
  const { guide = {} } = knowledge;
  const depths = depthsOf(guide);
  return Object.keys(guide).flatMap((question) => {
    const depth = depths.get(question);
    const line = lineOf(guideFile, [question]);
    if (depth === undefined) return [{ file: guideFile, line, message: `${question} is never asked` }];
    return depth > mostQuestions
      ? [{ file: guideFile, line, message: `${question} comes too late, or in a circle` }]
      : [];
  });
}
