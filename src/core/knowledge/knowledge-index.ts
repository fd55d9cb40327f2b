import { codeFromReference, nameSystems } from '../codes/code';
import { codeTable, joinedCodeTable, type CodeTable, type NamedCode } from '../codes/code-table';
import type { Speaker } from '../codes/speaker';
import type { Article, Condition, EvidenceRole } from './article';
import { compileAskings, type CompiledAskings } from './explanations/askings';
import type { Explanation } from './explanations/explanation';
import { recogniser } from './explanations/recogniser';
import type { Knowledge } from './knowledge';
import { compileLexicon, openLexicon, type CompiledLexicon, type Lexicon } from './lexicon';
import { shortlistSearch, type ShortlistSearch } from './shortlist/shortlist';
import { wordSearch, type WordSearch } from './word-search';

/** An article that a code, message or state speaks for, and how strongly. */
export interface Pointer {
  article: Article;
  role: EvidenceRole;
  /** It counts only where one of these speaks. */
  said_by?: readonly Speaker[] | undefined;
}

/** The knowledge, filed so that a report finds its articles without walking through all of them. */
export interface KnowledgeIndex {
  knowledge: Knowledge;
  /** Names of the articles' own codes and of all the tables. */
  codes: CodeTable;
  articleById: ReadonlyMap<string, Article>;
  articleOfCode(key: string): Pointer | undefined;
  messages: readonly { id: string; phrase: string }[];
  articleOfMessage(id: string): Pointer | undefined;
  states: readonly (Pointer & { when: Condition })[];
  /** The article of a name that is all a person wrote ("AzureAdPrt", "what is KB 5021155?"). */
  articleOfMention(text: string): Article | undefined;
  searchWords: WordSearch;
  /** What a person's words may mean, where the search by words is silent or unsure. It never abstains. */
  shortlist: ShortlistSearch;
  /** What answers a question that is all a person wrote. */
  explanationOf(text: string): Explanation | undefined;
  /** Phrases of messages and facts with their words, as far as they were taken apart before. */
  phraseWords: ReadonlyMap<string, readonly string[]>;
}

/** What is slow to work out and was worked out before; without it indexing does it, when it is first needed. */
export interface Prepared {
  /** Of the articles that are not retired, in their order. */
  lexicon?: () => CompiledLexicon;
  phraseWords?: ReadonlyMap<string, readonly string[]>;
  /** Of the explanations, in their order. */
  askings?: () => CompiledAskings;
}

/** The articles a person can be led to. */
export function liveArticles({ articles }: Pick<Knowledge, 'articles'>): Article[] {
  return articles.filter(({ status }) => status !== 'retired');
}

// "what is AzureAdPrt?", "AzureAdPrt meaning", "the dsregcmd field AzureAdPrt"
const asking =
  /^(?:(?:what(?: is|'?s| does)|explain|meaning of|about|the|field|dsregcmd field)\s+)+|(?:\s+(?:mean|means|meaning|field))+[?!.\s]*$/gi;
const longestMention = 140;

/** What two mentions have in common when they are the same: their letters and digits. */
export function asMention(text: string): string {
  return text
    .trim()
    .replace(asking, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** Files the knowledge. `tables` name codes. */
export function indexKnowledge(knowledge: Knowledge, tables: CodeTable, prepared: Prepared = {}): KnowledgeIndex {
  const live = liveArticles(knowledge);
  const compiledLexicon = prepared.lexicon ?? (() => compileLexicon(live));
  // Opened when first needed: most pastes hold a code, and starting need not wait for this.
  let opened: Lexicon | undefined;
  const lexicon = (): Lexicon => (opened ??= openLexicon(compiledLexicon(), live));
  const searchWords = wordSearch(lexicon);
  const explanations = knowledge.explanations ?? [];
  const named: NamedCode[] = live.flatMap((article) =>
    article.codes.flatMap(({ id, name }): NamedCode[] => {
      const code = codeFromReference(id);
      const isName = nameSystems.some((system) => system === code.system);
      if (name !== undefined) return [{ code, names: [name] }];
      if (isName) return [{ code, names: [code.value] }];
      if (code.system === 'event') return [{ code, names: [`Event ${code.value}`] }];
      return [{ code, names: [code.system === 'aadsts' ? `AADSTS${code.value}` : code.value] }];
    }),
  );
  const byCode = new Map<string, Pointer>(
    live.flatMap((article) =>
      article.codes.map(({ id, role, said_by }) => [codeFromReference(id).key, { article, role, said_by }] as const),
    ),
  );
  const articleById = new Map(live.map((article) => [article.id, article]));
  const messages = [
    ...live.flatMap((article) =>
      article.messages.map(({ text, role, said_by }, index) => ({
        id: `${article.id}#${index}`,
        phrase: text,
        pointer: { article, role, said_by },
      })),
    ),
    ...knowledge.localized.flatMap(({ language, messages: byArticle }) =>
      Object.entries(byArticle).flatMap(([id, texts]) => {
        const article = articleById.get(id);
        return article
          ? texts.map(({ text, role }, index) => ({
              id: `${id}#${language}${index}`,
              phrase: text,
              pointer: { article, role },
            }))
          : [];
      }),
    ),
  ];
  const byMessage = new Map<string, Pointer>(messages.map(({ id, pointer }) => [id, pointer]));

  const mentions = new Map(
    live.flatMap((article) => article.mentions.map((mention) => [asMention(mention), article] as const)),
  );

  return {
    knowledge,
    // Tables first: their names are the canonical ones of the references.
    codes: joinedCodeTable([tables, codeTable(named)]),
    articleById,
    articleOfCode: (key) => byCode.get(key),
    messages: messages.map(({ id, phrase }) => ({ id, phrase })),
    articleOfMessage: (id) => byMessage.get(id),
    states: live.flatMap((article) => article.states.map(({ when, role }) => ({ article, role, when }))),
    articleOfMention: (text) => (text.length > longestMention ? undefined : mentions.get(asMention(text))),
    searchWords,
    shortlist: shortlistSearch(live, lexicon, searchWords),
    explanationOf: recogniser(explanations, prepared.askings ?? (() => compileAskings(explanations))),
    phraseWords: prepared.phraseWords ?? new Map(),
  };
}
