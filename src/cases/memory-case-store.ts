import { stateOf, type Asker, type Case } from './case';
import type { CaseStore } from './case-store';

/** Cases in this process only: gone when it ends. Oldest cases leave first when there are very many. */
export function memoryCaseStore(mostCases = 10_000): CaseStore {
  const cases = new Map<string, Case>();
  return {
    // Copies go in and out, as with a database: nobody changes a stored case by holding on to it.
    find: async (id) => Promise.resolve(structuredClone(cases.get(id))),
    current: async (asker) => Promise.resolve(structuredClone([...cases.values()].findLast((aCase) => isOf(asker, aCase) && stateOf(aCase).status === 'open'))),
    save: async (aCase) => {
      const stored = cases.get(aCase.id);
      if ((stored?.version ?? 0) !== aCase.version - 1) return Promise.resolve('conflict');
      // Set anew, so that the map's order is that of the last change.
      cases.delete(aCase.id);
      cases.set(aCase.id, structuredClone(aCase));
      for (const id of cases.keys()) {
        if (cases.size <= mostCases) break;
        cases.delete(id);
      }
      return Promise.resolve('saved');
    },
  };
}

function isOf(asker: Asker, aCase: Case): boolean {
  return aCase.asker.personId === asker.personId && aCase.asker.conversationId === asker.conversationId;
}
