import type { Article, Resolution } from './article';
import type { Explanation } from './explanations/explanation';
import type { FactCatalogue } from './fact-catalogue';
import type { JudgedRule } from './dump-rules';
import type { FieldReference } from './field-reference';
import type { Guide } from './guide/guide-schema';
import type { MessageFile } from './localized-messages';
import type { TranslationFile } from './translation-schema';

/** Everything a diagnosis knows, as loaded and linted. Plain data: it runs in the browser too. */
export interface Knowledge {
  articles: readonly Article[];
  /** Shared resolutions by id. */
  resolutions: ReadonlyMap<string, Resolution>;
  facts: FactCatalogue;
  /** What the lines of `dsregcmd /status` mean. */
  fields: FieldReference;
  /** What lines of `dsregcmd /status` say together. */
  dumpRules: readonly JudgedRule[];
  /** What the products say in other languages, a file a language. */
  localized: readonly MessageFile[];
  /** What answers questions, where nothing has failed. */
  explanations?: readonly Explanation[];
  /** Questions that lead whoever has no error that is known. */
  guide?: Guide;
  /** What this base says, in other languages, a file a language. */
  translations?: readonly TranslationFile[];
}

/** Without questions nobody is led anywhere. */
export function guideIn({ guide = {} }: Pick<Knowledge, 'guide'>): Guide {
  return guide;
}

/** The resolution a cause names: the article's own first, then a shared one. The lint proves it exists. */
export function resolutionOf(
  article: Article,
  resolutionId: string,
  shared: ReadonlyMap<string, Resolution>,
): Resolution | undefined {
  return article.resolutions.find((resolution) => resolution.id === resolutionId) ?? shared.get(resolutionId);
}
