import { withEvents, type Case } from '../../core/cases/case';
import type { Actor, CaseEvent } from '../../core/cases/case-event';
import { stateOf } from '../../core/cases/case-state';
import type { CaseStore } from '../../core/cases/case-store';
import { cutTo } from './fitting-text';
import type { FactCatalogue } from '../../core/knowledge/fact-catalogue';
import type { Decision } from '../conversation/decision';
import { followersOf } from './followers';
import type { Presenter } from '../conversation/present';
import { newsForAsker, newsForDesk, type Loudness } from './news';

/** What IT does with a case, from its card in Teams or from its own ticket system. */
export type DeskAct =
  | { kind: 'take' }
  | { kind: 'want'; fact: string }
  | { kind: 'fixed'; note: string }
  | { kind: 'not ours'; note: string }
  | { kind: 'reopen' };

export interface DeskActs {
  act(aCase: Case, act: DeskAct, by: Actor): Promise<{ decision: Decision; changed: Case } | { refused: string }>;
}

interface Parts {
  cases: CaseStore;
  present: Presenter;
  facts: FactCatalogue;
  now: () => string;
  /** Without secrets: IT's notes are read by the person, and stored. */
  clean: (text: string) => string;
}

const longestNote = 1_000;

/** Changes the case IT acts on and, where everybody who follows it is concerned, theirs too. */
export function deskActs({ cases, present, facts, now, clean }: Parts): DeskActs {
  return {
    act: async (aCase, act, by) => {
      const { escalation, status } = stateOf(aCase);
      if (!escalation) return { refused: 'The person took this request back, or it was closed.' };
      if (act.kind === 'want' && !facts[act.fact]?.check) return { refused: 'Choose what you need to know first.' };
      const event = eventOf(act, by, clean);
      const followers = act.kind === 'want' ? [] : await followersOf(aCase, cases);
      // The first person may be done with it while others still wait.
      if (status === 'fixed' && act.kind !== 'reopen' && followers.length === 0)
        return { refused: 'The person closed this case already.' };
      const changed = withEvents(aCase, now(), [event]);
      const all = [changed, ...followers.map((follower) => withEvents(follower, now(), [event]))];
      const closes = act.kind === 'fixed' || act.kind === 'not ours';
      return {
        changed,
        decision: {
          answer: { reply: present.desk(changed) ?? present.asker(changed), goesOn: true },
          change: {
            cases: all,
            outbox: [
              ...all.flatMap((one) => newsForAsker(one, loudness[act.kind], noteFor[act.kind], now())),
              ...newsForDesk(changed, `${by.name}: ${wordsFor[act.kind]}`, now()),
            ],
            incidents: closes ? [{ kind: 'close', caseId: aCase.id }] : [],
          },
        },
      };
    },
  };
}

function eventOf(act: DeskAct, by: Actor, clean: Parts['clean']): CaseEvent {
  switch (act.kind) {
    case 'take':
      return { kind: 'taken', by };
    case 'want':
      return { kind: 'fact wanted', fact: act.fact, by };
    case 'fixed':
      return { kind: 'fixed by IT', note: cutTo(clean(act.note), longestNote), by };
    case 'not ours':
      return { kind: 'not ours', note: cutTo(clean(act.note), longestNote), by };
    case 'reopen':
      return { kind: 'still failing' };
  }
}

// What needs the person notifies them; that somebody is on it changes the card they have.
const loudness: Record<DeskAct['kind'], Loudness> = {
  take: 'quiet',
  want: 'loud',
  fixed: 'loud',
  'not ours': 'loud',
  reopen: 'quiet',
};
const noteFor: Record<DeskAct['kind'], string> = {
  take: '',
  want: 'IT asks you something.',
  fixed: 'News from IT.',
  'not ours': 'News from IT.',
  reopen: '',
};
const wordsFor: Record<DeskAct['kind'], string> = {
  take: 'took it.',
  want: 'asked the person for a fact.',
  fixed: 'says it is fixed.',
  'not ours': 'says it is not theirs.',
  reopen: 'opened it again.',
};
