import MiniSearch from 'minisearch';
import { codeFromReference } from '../codes/code';
import type { Article } from './article';
import type { Area } from './area';

/** Finds articles while a person types: any of their words, also begun or slightly misspelt. It never abstains; the diagnosis does. */
export interface ArticleSearch {
  /** Best first, at most `most`; with an area only its articles. Without words the area's articles by title. */
  find(words: string, options?: { area?: Area | undefined; most?: number }): Article[];
}

interface Filed {
  id: string;
  title: string;
  codes: string;
  told: string;
  causes: string;
}

/** What is found in a title or a code is more telling than what is found in a cause. */
const boost = { title: 6, codes: 6, told: 2, causes: 1 };
const longestQuery = 200;
const enough = 30;
/** Shorter words are begun by too many others, and are never misspelt. */
const shortestBegun = 2;
const shortestMisspelt = 5;

/** Files the articles when they are first looked for. `namesOf` gives the names of a code by its key. */
export function articleSearch(
  articles: readonly Article[],
  namesOf: (key: string) => readonly string[],
): ArticleSearch {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const byTitle = articles.toSorted((one, other) => (one.title < other.title ? -1 : 1));
  let index: MiniSearch<Filed> | undefined;
  const filed = (): MiniSearch<Filed> => {
    if (index) return index;
    index = new MiniSearch<Filed>({ fields: ['title', 'codes', 'told', 'causes'] });
    index.addAll(articles.map((article) => filedOf(article, namesOf)));
    return index;
  };
  return {
    find: (words, { area, most = enough } = {}) => {
      const isWanted = (article: Article): boolean => area === undefined || article.area === area;
      const query = words.trim().slice(0, longestQuery);
      if (query === '') return byTitle.filter(isWanted).slice(0, most);
      const options = {
        boost,
        prefix: (term: string) => term.length >= shortestBegun,
        fuzzy: (term: string) => (term.length >= shortestMisspelt && !/\d/.test(term) ? 0.2 : false),
      };
      // Every word first; where no article has them all, any of them.
      const all = filed().search(query, { ...options, combineWith: 'AND' });
      const hits = all.length > 0 ? all : filed().search(query, options);
      return hits
        .flatMap(({ id }) => byId.get(String(id)) ?? [])
        .filter(isWanted)
        .slice(0, most);
    },
  };
}

function filedOf(article: Article, namesOf: (key: string) => readonly string[]): Filed {
  const codes = article.codes.map(({ id }) => codeFromReference(id));
  return {
    id: article.id,
    title: article.title,
    codes: codes.flatMap(({ key, value }) => [value, ...namesOf(key)]).join(' '),
    told: [article.summary, ...article.phrases, ...article.mentions, ...article.messages.map(({ text }) => text)].join(
      ' ',
    ),
    causes: article.causes.map(({ title }) => title).join(' '),
  };
}
