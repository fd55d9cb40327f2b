import type { Article, Resolution } from './article';
import type { Knowledge } from './knowledge';
import type { ResolutionWords, Translation } from './translation-schema';

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
    ...Object.entries(translation.rules).flatMap(([ruleId, given]) => {
      const rule = knowledge.dumpRules.find((one) => one.id === ruleId);
      return pairsOf(['rules', ruleId], rule && { says: rule.says, do: rule.do }, given);
    }),
    ...Object.entries(translation.explanations).flatMap(([explanationId, given]) =>
      ofExplanation(explanationId, knowledge, given),
    ),
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
  const { values, of_device: ofDevice, ...rest } = given;
  const labels = Object.fromEntries(
    Object.entries(definition?.values ?? {}).map(([value, { label }]) => [value, label]),
  );
  const { title, check } = definition ?? {};
  return [
    ...pairsOf(['facts', fact], { title, ask: check?.ask, find_out: check?.find_out }, rest),
    ...pairsOf(['facts', fact, 'of_device'], check?.of_device, ofDevice),
    ...pairsOf(['facts', fact, 'values'], labels, values),
  ];
}

function ofExplanation(
  explanationId: string,
  { explanations = [] }: Knowledge,
  given: Translation['explanations'][string],
): Pair[] {
  const english = explanations.find((one) => one.id === explanationId);
  const place = ['explanations', explanationId];
  return [
    ...pairsOf(place, english && { title: english.title }, { title: given.title }),
    ...pairsOf([...place, 'sentences'], numbered(english?.sentences), given.sentences),
    ...pairsOf([...place, 'steps'], numbered(english?.steps), given.steps),
  ];
}

function numbered(texts: readonly string[] | undefined): Texts | undefined {
  return texts && Object.fromEntries(texts.map((text, index) => [String(index + 1), text]));
}
