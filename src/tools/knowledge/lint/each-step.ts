import type { Resolution, Step } from '../../../core/knowledge/article';
import { sharedResolutions, type KnowledgeFiles, type Problem } from '../read-files';
import { problemInArticle } from './problem-in-article';

/** A check of one step, with the steps that come before it. */
export type StepCheck = (step: Step, before: readonly Step[]) => readonly string[];

/** What a check finds in the steps of all articles and of the shared resolutions. */
export function faultsOfSteps(files: KnowledgeFiles, check: StepCheck): Problem[] {
  const { articles, resolutions } = files.knowledge;
  return [
    ...articles.flatMap((article) =>
      faultsIn(article.resolutions, check).map(({ resolution, step, message }) =>
        problemInArticle(files, article, ['resolutions', resolution, 'steps', step], message),
      ),
    ),
    ...faultsIn([...resolutions.values()], check).map(({ resolution, step, message }) => ({
      file: sharedResolutions,
      line: files.lineOf(sharedResolutions, [resolution, 'steps', step]),
      message,
    })),
  ];
}

interface Fault {
  resolution: number;
  step: number;
  message: string;
}

function faultsIn(resolutions: readonly Resolution[], check: StepCheck): Fault[] {
  return resolutions.flatMap(({ steps }, resolution) =>
    steps.flatMap((one, step) => check(one, steps.slice(0, step)).map((message) => ({ resolution, step, message }))),
  );
}
