import { z } from 'zod';
import { id, type Article, type Resolution } from './article';
import type { Knowledge } from './knowledge';

/**
 * What the knowledge base says, in one other language. Everything is named by its id and may be missing: what nobody
 * translated is said in English. Causes, steps and answers keep their ids, conditions and order; only words are given.
 */

const words = z.string().trim().min(1).max(600);

const stepWords = z.strictObject({
  do: words.optional(),
  verify: words.optional(),
  warning: words.optional(),
  safer: words.optional(),
  undo: words.optional(),
});

const resolutionWords = z.strictObject({
  title: words.optional(),
  steps: z
    .record(z.string().regex(/^\d{1,2}$/), stepWords)
    .default({})
    .describe('By the number of the step, from 1'),
});
type ResolutionWords = z.infer<typeof resolutionWords>;

const articleWords = z.strictObject({
  title: words.optional(),
  summary: words.optional(),
  notes: z
    .record(z.string().regex(/^\d{1,2}$/), words)
    .default({})
    .describe('By their number, from 1'),
  causes: z.record(id, z.strictObject({ title: words.optional(), why: words.optional() })).default({}),
  resolutions: z.record(id, resolutionWords).default({}),
});

const factWords = z.strictObject({
  title: words.optional(),
  values: z.record(z.string(), words).default({}).describe('The text on the button of each answer'),
  ask: words.optional(),
  find_out: words.optional(),
});

const fieldWords = z.strictObject({ meaning: words.optional(), otherwise: words.optional() });

export const translationSchema = z.strictObject({
  articles: z.record(id, articleWords).default({}),
  resolutions: z.record(id, resolutionWords).default({}).describe('Those that several articles share'),
  facts: z.record(z.string(), factWords).default({}),
  fields: z.record(z.string(), fieldWords).default({}).describe('Lines of `dsregcmd /status`'),
  tables: z
    .record(z.string(), words)
    .default({})
    .describe('What the code tables call an area or a family of numbers, by its English'),
});
export type Translation = z.infer<typeof translationSchema>;

/** One language's file as it was read. */
export interface TranslationFile extends Translation {
  language: string;
}

/** One text and its translation; without English where the translation is of something that does not exist. */
interface Pair {
  place: readonly string[];
  english: string | undefined;
  translated: string | undefined;
}

/** English texts of the knowledge with their translation, and the places of the translation that lead nowhere. */
export function mergeTranslation(
  knowledge: Knowledge,
  translation: Translation,
): { texts: ReadonlyMap<string, string>; faults: (readonly string[])[] } {
  const pairs = [
    ...Object.entries(translation.articles).flatMap(([articleId, given]) =>
      ofArticle(
        ['articles', articleId],
        knowledge.articles.find((article) => article.id === articleId),
        given,
      ),
    ),
    ...Object.entries(translation.resolutions).flatMap(([resolutionId, given]) =>
      ofResolution(['resolutions', resolutionId], knowledge.resolutions.get(resolutionId), given),
    ),
    ...Object.entries(translation.facts).flatMap(([fact, given]) => ofFact(fact, knowledge, given)),
    ...Object.entries(translation.fields).flatMap(([field, given]) => {
      const { meaning, otherwise } = knowledge.fields[field] ?? {};
      return pairsOf(['fields', field], { meaning, otherwise }, given);
    }),
    ...Object.entries(translation.tables).map(([english, translated]) => ({
      place: ['tables', english],
      english,
      translated,
    })),
  ].filter(({ translated }) => translated !== undefined);
  return {
    texts: new Map(
      pairs.flatMap(({ english, translated }) =>
        english === undefined || translated === undefined ? [] : [[english, translated] as const],
      ),
    ),
    faults: pairs.flatMap(({ place, english }) => (english === undefined ? [place] : [])),
  };
}

type Texts = Readonly<Record<string, string | undefined>>;

/** Texts of the same name. */
function pairsOf(place: readonly string[], english: Texts | undefined, translated: Texts): Pair[] {
  return Object.entries(translated).map(([name, text]) => ({
    place: [...place, name],
    english: english?.[name],
    translated: text,
  }));
}

function ofArticle(
  place: readonly string[],
  article: Article | undefined,
  given: Translation['articles'][string],
): Pair[] {
  const { notes, causes, resolutions, ...rest } = given;
  return [
    ...pairsOf(place, article && { title: article.title, summary: article.summary }, rest),
    ...pairsOf([...place, 'notes'], numbered(article?.notes), notes),
    ...Object.entries(causes).flatMap(([causeId, words]) => {
      const cause = article?.causes.find((one) => one.id === causeId);
      return pairsOf([...place, 'causes', causeId], cause && { title: cause.title, why: cause.why }, words);
    }),
    ...Object.entries(resolutions).flatMap(([resolutionId, words]) =>
      ofResolution(
        [...place, 'resolutions', resolutionId],
        article?.resolutions.find((one) => one.id === resolutionId),
        words,
      ),
    ),
  ];
}

function ofResolution(
  place: readonly string[],
  resolution: Resolution | undefined,
  { title, steps }: ResolutionWords,
): Pair[] {
  return [
    ...pairsOf(place, resolution && { title: resolution.title }, { title }),
    ...Object.entries(steps).flatMap(([number, words]) => {
      const step = resolution?.steps[Number(number) - 1];
      const english = step && { do: step.do, verify: step.verify, ...step.risk, level: undefined };
      return pairsOf([...place, 'steps', number], english, words);
    }),
  ];
}

function ofFact(fact: string, { facts }: Knowledge, given: Translation['facts'][string]): Pair[] {
  const definition = facts[fact];
  const { values, ...rest } = given;
  const labels = Object.fromEntries(
    Object.entries(definition?.values ?? {}).map(([value, { label }]) => [value, label]),
  );
  const { title, check } = definition ?? {};
  return [
    ...pairsOf(['facts', fact], { title, ask: check?.ask, find_out: check?.find_out }, rest),
    ...pairsOf(['facts', fact, 'values'], labels, values),
  ];
}

function numbered(texts: readonly string[] | undefined): Texts | undefined {
  return texts && Object.fromEntries(texts.map((text, index) => [String(index + 1), text]));
}
