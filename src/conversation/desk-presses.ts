import type { CaseStore } from '../cases/case-store';
import { mayActAsDesk, type EscalationPolicy } from '../escalation/policy';
import { goneForDeskNotice, notDeskNotice } from '../replies/plain-replies';
import { shows, type Decision } from './decision';
import type { DeskAct, DeskActs } from './desk-acts';
import type { Presenter } from './present';
import type { PressedTurn } from './turn';

/** The buttons of IT's card. */
export interface DeskPresses {
  handles(verb: string): boolean;
  press(turn: PressedTurn): Promise<Decision>;
}

const verbs: ReadonlySet<string> = new Set(['take', 'want', 'it-fixed', 'not-ours']);

export function deskPresses({ cases, policy, present, acts }: { cases: CaseStore; policy: EscalationPolicy; present: Presenter; acts: DeskActs }): DeskPresses {
  return {
    handles: (verb) => verbs.has(verb),
    press: async (turn) => {
      if (!mayActAsDesk(policy, turn.asker)) return shows({ reply: notDeskNotice(), goesOn: false });
      const found = await cases.find(turn.caseId);
      if (!found) return shows({ reply: goneForDeskNotice(turn.caseId), goesOn: true });
      // IT's card may be older than the case: the person goes on meanwhile. What IT does holds all the same.
      const acted = await acts.act(found, actOf(turn), { id: turn.asker.personId, name: turn.delivery.name === '' ? 'IT' : turn.delivery.name });
      if ('decision' in acted) return acted.decision;
      const desk = present.desk(found, acted.refused);
      return shows({ reply: desk ?? goneForDeskNotice(found.id), goesOn: true });
    },
  };
}

function actOf({ verb, inputs }: PressedTurn): DeskAct {
  switch (verb) {
    case 'want':
      return { kind: 'want', fact: inputs['fact'] ?? '' };
    case 'it-fixed':
      return { kind: 'fixed', note: (inputs['note-fixed'] ?? '').trim() };
    case 'not-ours':
      return { kind: 'not ours', note: (inputs['note-refused'] ?? '').trim() };
    default:
      return { kind: 'take' };
  }
}
