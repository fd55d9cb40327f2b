import type { Case } from '../../core/cases/case';
import { stateOf } from '../../core/cases/case-state';
import type { CaseStore } from '../../core/cases/case-store';
import { mayActAsDesk, type EscalationPolicy } from './policy';
import { goneForDeskNotice, notDeskNotice } from '../../core/replies/plain-replies';
import { shows, type Decision } from '../conversation/decision';
import type { DeskAct, DeskActs } from './desk-acts';
import type { Presenter } from '../conversation/present';
import type { PressedTurn } from '../conversation/turn';

/** The buttons of IT's card. */
export interface DeskPresses {
  handles(verb: string): boolean;
  press(turn: PressedTurn): Promise<Decision>;
}

const verbs: ReadonlySet<string> = new Set(['take', 'want', 'it-fixed', 'not-ours']);

export function deskPresses({
  cases,
  policy,
  present,
  acts,
}: {
  cases: CaseStore;
  policy: EscalationPolicy;
  present: Presenter;
  acts: DeskActs;
}): DeskPresses {
  const refused = (aCase: Case, note: string): Decision =>
    shows({ reply: present.desk(aCase, note) ?? goneForDeskNotice(aCase.id), goesOn: true });
  return {
    handles: (verb) => verbs.has(verb),
    press: async (turn) => {
      if (!mayActAsDesk(policy, turn.asker)) return shows({ reply: notDeskNotice(), goesOn: false });
      const found = await cases.find(turn.caseId);
      if (!found) return shows({ reply: goneForDeskNotice(turn.caseId), goesOn: true });
      // IT's card may be older than the case: the person goes on meanwhile. What IT does holds all the same.
      const tooLate = tooLateFor(found, turn.verb);
      if (tooLate !== undefined) return refused(found, tooLate);
      const acted = await acts.act(found, actOf(turn), {
        id: turn.asker.personId,
        name: turn.delivery.name === '' ? 'IT' : turn.delivery.name,
      });
      if ('decision' in acted) return acted.decision;
      return refused(found, acted.refused);
    },
  };
}

/** An older card may offer what somebody else in IT did by now. */
function tooLateFor(aCase: Case, verb: string): string | undefined {
  const { escalation } = stateOf(aCase);
  if (escalation?.status === 'fixed' || escalation?.status === 'not ours')
    return 'This was closed already, so nothing was changed.';
  return verb === 'take' && escalation?.takenBy ? `${escalation.takenBy.name} has it already.` : undefined;
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
