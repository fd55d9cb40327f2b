import { message, said, silence, type Text } from '../../core/languages/text';
import type { Words } from '../../core/languages/translator';
import type { ByKind, DeskAction, OfKind } from '../../core/actions/action';
import { withEvents, type Case } from '../../core/cases/case';
import type { Actor, CaseEvent } from '../../core/cases/case-event';
import { stateOf, type CaseState } from '../../core/cases/case-state';
import type { CaseStore } from '../../core/cases/case-store';
import type { FactCatalogue } from '../../core/knowledge/fact-catalogue';
import { goneForDeskNotice, notDeskNotice } from '../../core/replies/plain-replies';
import type { CaseCards } from '../turns/case-cards';
import { shows, type Decision } from '../turns/decision';
import type { PressedTurn } from '../turns/turn';
import { cutTo } from './fitting-text';
import { followersOf } from './incidents';
import { newsForAsker, newsForDesk, type Loudness } from './news';
import { longestSentence } from './sentences';
import { mayActAsDesk, type EscalationPolicy } from './policy';

/** A press on IT's card. */
export type DeskPress = PressedTurn & { action: DeskAction };

/** What IT does with a request, from its card in Teams or from its own ticket system. */
export interface DeskActions {
  /** Does it in the name of somebody in IT. `refused` says in words why nothing was changed. Rejects when the store fails. */
  act(aCase: Case, action: DeskAction, by: Actor): Promise<{ decision: Decision } | { refused: Text }>;
  /** A button of IT's card; refused for whoever is not of IT, or comes too late. */
  press(turn: DeskPress): Promise<Decision>;
}

interface Parts {
  cases: CaseStore;
  policy: EscalationPolicy;
  cards: CaseCards;
  facts: FactCatalogue;
  /** IT's language. */
  deskWords: Words;
  /** ISO time. */
  now: () => string;
  /** Without secrets: IT's notes are read by the person, and stored. */
  clean: (text: string) => string;
}

/** How each action of IT is told: in the case, to the person, to IT itself. */
interface Telling {
  event: CaseEvent;
  /** What needs the person notifies them; that somebody is on it changes the card they have. */
  loudness: Loudness;
  noteForAsker: Text;
  wordsForDesk: Text;
  /** It ends the incident. */
  closes: boolean;
  /** It concerns everybody who follows the incident. */
  forFollowers: boolean;
}

type Tell = { [Kind in keyof ByKind<DeskAction>]: (action: ByKind<DeskAction>[Kind], by: Actor) => Telling };

const tellings = (clean: Parts['clean']): Tell => {
  const noteOf = (note: string): string => cutTo(clean(note.trim()), longestSentence);
  return {
    'take request': (_action, by) => ({
      event: { kind: 'taken', by },
      loudness: 'quiet',
      noteForAsker: silence,
      wordsForDesk: message('toDesk.took'),
      closes: false,
      forFollowers: true,
    }),
    'need a fact': ({ fact }, by) => ({
      event: { kind: 'fact wanted', fact, by },
      loudness: 'loud',
      noteForAsker: message('news.asksYou'),
      wordsForDesk: message('toDesk.wants'),
      closes: false,
      forFollowers: false,
    }),
    // Whoever follows the incident waits for the same news, and may have written too.
    'write to the person': ({ text }, by) => ({
      event: { kind: 'wrote to asker', text: noteOf(text), by },
      loudness: 'loud',
      noteForAsker: message('news.itWrites'),
      wordsForDesk: message('toDesk.wroteToPerson', { words: said(noteOf(text)) }),
      closes: false,
      forFollowers: true,
    }),
    'report fixed': ({ note }, by) => ({
      event: { kind: 'fixed by IT', note: noteOf(note), by },
      loudness: 'loud',
      noteForAsker: message('news.fromIt'),
      wordsForDesk: message('toDesk.saysFixed'),
      closes: true,
      forFollowers: true,
    }),
    'not ours': ({ note }, by) => ({
      event: { kind: 'not ours', note: noteOf(note), by },
      loudness: 'loud',
      noteForAsker: message('news.fromIt'),
      wordsForDesk: message('toDesk.notOurs'),
      closes: true,
      forFollowers: true,
    }),
    'reopen request': () => ({
      event: { kind: 'still failing' },
      loudness: 'quiet',
      noteForAsker: silence,
      wordsForDesk: message('toDesk.reopened'),
      closes: false,
      forFollowers: true,
    }),
  };
};

/** Changes the case IT acts on and, where everybody who follows it is concerned, theirs too. */
export function deskActions({ cases, policy, cards, facts, deskWords, now, clean }: Parts): DeskActions {
  const tell = tellings(clean);
  // A function of its own kind, so that the compiler pairs the action with its entry.
  const tellingOf = <Kind extends keyof ByKind<DeskAction>>(action: OfKind<DeskAction, Kind>, by: Actor): Telling => {
    const telling: Tell[Kind] = tell[action.kind];
    return telling(action, by);
  };

  /** A desk's callback may name anybody, in any words. */
  const namedCleanly = ({ id, name }: Actor): Actor => {
    const cleaned = clean(name);
    return { id, name: cleaned === '' ? deskWords.say(message('desk.it')) : cleaned };
  };

  /** What is missing from what was filled in on the card. */
  const incompleteIn = (action: DeskAction): Text | undefined => {
    if (action.kind === 'need a fact' && !facts[action.fact]?.check) return message('desk.refused.chooseFact');
    return action.kind === 'write to the person' && clean(action.text.trim()) === ''
      ? message('desk.refused.writeFirst')
      : undefined;
  };

  const act: DeskActions['act'] = async (aCase, action, actor) => {
    const by = namedCleanly(actor);
    const { escalation, status } = stateOf(aCase);
    if (!escalation) return { refused: message('desk.refused.gone') };
    const incomplete = incompleteIn(action);
    if (incomplete) return { refused: incomplete };
    const { event, loudness, noteForAsker, wordsForDesk, closes, forFollowers } = tellingOf(action, by);
    const followers = forFollowers ? await followersOf(aCase, cases) : [];
    // The first person may be done with it while others still wait.
    if (status === 'fixed' && action.kind !== 'reopen request' && followers.length === 0)
      return { refused: message('desk.refused.closedByPerson') };
    const changed = withEvents(aCase, now(), [event]);
    const all = [changed, ...followers.map((follower) => withEvents(follower, now(), [event]))];
    return {
      decision: {
        answer: { reply: cards.desk(changed) ?? cards.asker(changed), goesOn: true },
        change: {
          cases: all,
          outbox: [
            ...all.flatMap((one) => newsForAsker(one, loudness, noteForAsker, now())),
            ...newsForDesk(changed, message('toDesk.by', { name: said(by.name), what: wordsForDesk }), now()),
          ],
          incidents: closes ? [{ kind: 'close', caseId: aCase.id }] : [],
        },
      },
    };
  };

  const refused = (aCase: Case, note: Text): Decision =>
    shows({ reply: cards.desk(aCase, note) ?? goneForDeskNotice(aCase.id), goesOn: true });

  const press: DeskActions['press'] = async ({ asker, delivery, caseId, action }) => {
    if (!mayActAsDesk(policy, asker)) return shows({ reply: notDeskNotice(), goesOn: false });
    const found = await cases.find(caseId);
    if (!found) return shows({ reply: goneForDeskNotice(caseId), goesOn: true });
    // IT's card may be older than the case: the person goes on meanwhile. What IT does holds all the same.
    const tooLate = tooLateFor(stateOf(found), action);
    if (tooLate !== undefined) return refused(found, tooLate);
    const by = { id: asker.personId, name: delivery.name === '' ? deskWords.say(message('desk.it')) : delivery.name };
    const acted = await act(found, action, by);
    return 'decision' in acted ? acted.decision : refused(found, acted.refused);
  };

  return { act, press };
}

/** An older card may offer what somebody else in IT did by now. */
function tooLateFor({ escalation }: CaseState, { kind }: DeskAction): Text | undefined {
  if (escalation?.status === 'fixed' || escalation?.status === 'not ours') return message('desk.refused.closed');
  return kind === 'take request' && escalation?.takenBy
    ? message('desk.refused.taken', { name: said(escalation.takenBy.name) })
    : undefined;
}
