import { createEngine, type Engine } from '../../../core/diagnosis/engine';
import { articleSearch, type ArticleSearch } from '../../../core/knowledge/article-search';
import { openKnowledge, readCompiled } from '../../../core/knowledge/compiled-knowledge';
import { liveArticles } from '../../../core/knowledge/knowledge-index';

/** The engine and its articles, in this page. */
export interface OpenedKnowledge {
  engine: Engine;
  search: ArticleSearch;
}

let opening: Promise<OpenedKnowledge> | undefined;

/** Fetches the knowledge once for all screens. Rejects when it cannot be had; the next call tries again. */
export async function openedKnowledge(address: string): Promise<OpenedKnowledge> {
  opening ??= open(address).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(address: string): Promise<OpenedKnowledge> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const index = openKnowledge(readCompiled(await answer.text()));
  return {
    engine: createEngine(index),
    search: articleSearch(liveArticles(index.knowledge), (key) => index.codes.byKey(key)?.names ?? []),
  };
}
