import { french } from './french';
import { german } from './german';
import { japanese } from './japanese';
import { portuguese } from './portuguese';
import { slovenian } from './slovenian';
import { spanish } from './spanish';
import type { Knowledge } from '../knowledge/knowledge';
import { mergeTranslation } from '../knowledge/translation';
import type { Catalogue, Language } from './translator';

/** Our own messages in other languages, by language; English stands in `en/`. A translation is a folder beside it, a file that joins it, and a line here. */
const catalogues: ReadonlyMap<string, Catalogue> = new Map([
  ['de', german],
  ['es', spanish],
  ['fr', french],
  ['ja', japanese],
  ['pt', portuguese],
  ['sl', slovenian],
]);

/** Every language in which something can be said: our own messages, what the knowledge base says, or both. */
export function languagesOf(knowledge: Knowledge): ReadonlyMap<string, Language> {
  const taught = new Map(
    (knowledge.translations ?? []).map((file) => [file.language, mergeTranslation(knowledge, file).texts] as const),
  );
  const names = new Set([...catalogues.keys(), ...taught.keys()]);
  return new Map(
    [...names].map((name) => [name, { catalogue: catalogues.get(name) ?? {}, taught: taught.get(name) ?? new Map() }]),
  );
}
