import type { Forgotten } from '../../core/cases/case-store';
import { forgottenNotice, keptNotice } from '../../core/replies/plain-replies';
import { shows, type Decision } from './decision';
import type { Hearing } from './hear';
import type { PressedTurn } from './turn';

/** Buttons that belong to no case: examples to try, the list of cases, deleting everything. */
export interface CaselessPresses {
  handles(verb: string): boolean;
  press(turn: PressedTurn): Promise<Decision>;
}

export function caseless({
  forget,
  listen,
}: {
  forget: (personId: string) => Promise<Forgotten>;
  listen: Hearing;
}): CaselessPresses {
  return {
    handles: (verb) => /^(?:try|open|forget):/.test(verb),
    press: async ({ asker, verb }) => {
      const detail = verb.slice(verb.indexOf(':') + 1);
      if (verb.startsWith('try:')) return listen.hear(asker, detail);
      if (verb.startsWith('open:')) return listen.resume(asker, detail);
      return shows({
        reply: detail === 'yes' ? forgottenNotice(await forget(asker.personId)) : keptNotice(),
        goesOn: true,
      });
    },
  };
}
