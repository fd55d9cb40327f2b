import { openCase, withEvents, type Asker, type Case } from '../cases/case';
import type { CaseEvent } from '../cases/case-event';
import { stateOf } from '../cases/case-state';
import { newCaseId } from '../cases/case-id';
import type { CaseStore } from '../cases/case-store';
import { diagnoseCase } from '../cases/findings';
import { findingsOfReport, type Diagnosis } from '../diagnosis/diagnose';
import type { Engine } from '../diagnosis/engine';
import { handoverSummary } from '../escalation/handover';
import type { ErrorReport } from '../intake/read-paste';
import { composeReply } from '../replies/compose';
import { emptyNotice, helloReply, helpReply, lostCaseNotice, notYoursNotice, thanksNotice, tooLongNotice } from '../replies/plain-replies';
import { didNotHelp, eventsOfPress } from './press';
import { spokenEvent } from './spoken-event';
import type { Answer, Turn } from './turn';
import { commandIn, type Command } from './understand';

export interface ConversationParts {
  engine: Engine;
  cases: CaseStore;
  /** ISO time. */
  now: () => string;
  /** [0, 1) */
  random: () => number;
}

export interface Conversation {
  /** Answers a turn. Rejects only when the store fails. */
  take(turn: Turn): Promise<Answer>;
}

const outOfDate = 'This card was out of date, so nothing was changed. Here is where the case stands.';

/** The articles a diagnosis speaks of: the best one, or those to choose from. */
function frontOf({ matches, choices }: Diagnosis): string[] {
  return matches.slice(0, Math.max(choices, 1)).map(({ article }) => article.id);
}

/** Turns what a person does into changes of their case, and the case into the reply to show. */
export function createConversation({ engine, cases, now, random }: ConversationParts): Conversation {
  const show = (aCase: Case, goesOn: boolean, note = ''): Answer => {
    const found = diagnoseCase(aCase, engine);
    const summary = stateOf(aCase).askingIt ? handoverSummary(aCase, found, engine.index) : '';
    return { reply: composeReply(aCase, found, engine.index, { note, summary }), caseId: aCase.id, goesOn };
  };

  /** Applies events, again on the newest version when somebody else was faster. Undefined when the case is gone. */
  const change = async (aCase: Case, events: readonly CaseEvent[]): Promise<Case | undefined> => {
    for (let latest: Case | undefined = aCase; latest; latest = await cases.find(aCase.id)) {
      const changed = withEvents(latest, now(), events);
      if ((await cases.save(changed)) === 'saved') return changed;
    }
    return undefined;
  };

  const lost = (caseId: string): Answer => ({ reply: lostCaseNotice(caseId), goesOn: true });

  const goOn = async (aCase: Case, events: readonly CaseEvent[], note = ''): Promise<Answer> => {
    const changed = await change(aCase, events);
    return changed ? show(changed, true, note) : lost(aCase.id);
  };

  const open = async (asker: Asker, report: ErrorReport): Promise<Case> => {
    for (;;) {
      const fresh = openCase(newCaseId(random), asker, now(), { kind: 'pasted', text: report.text, redactions: report.redactions });
      if ((await cases.save(fresh)) === 'saved') return fresh;
    }
  };

  const obey = async (command: Command, current: Case | undefined): Promise<Answer | undefined> => {
    const onCase = async (event: CaseEvent): Promise<Answer | undefined> => (current ? goOn(current, [event]) : undefined);
    switch (command) {
      case 'hello':
        return { reply: helloReply(current?.id), goesOn: false };
      case 'help':
        return { reply: helpReply(), goesOn: false };
      case 'thanks':
        return { reply: thanksNotice(), goesOn: false };
      case 'start over':
        if (current) await change(current, [{ kind: 'left' }]);
        return { reply: helpReply('A clean start'), goesOn: false };
      case 'ask IT':
        return onCase({ kind: 'asked IT' });
      case 'fixed':
        return onCase({ kind: 'fixed' });
      case 'did not help': {
        const tried = current && didNotHelp(diagnoseCase(current, engine).diagnosis);
        return current && tried?.kind === 'events' ? goOn(current, tried.events, tried.note) : undefined;
      }
    }
  };

  const hear = async (asker: Asker, text: string): Promise<Answer> => {
    const current = await cases.current(asker);
    const command = commandIn(text);
    const obeyed = command && (await obey(command, current));
    if (obeyed) return obeyed;

    const reading = engine.read(text);
    if (reading.kind === 'empty') return { reply: emptyNotice(), goesOn: false };
    if (reading.kind === 'too long') return { reply: tooLongNotice(reading.length), goesOn: false };
    const { report } = reading;
    const asked = current && diagnoseCase(current, engine).diagnosis;
    const said = asked && spokenEvent(text, report, asked, engine.index.knowledge.facts);
    if (current && said) return goOn(current, [said]);
    if (current && asked && belongsTo(asked, report)) {
      return goOn(current, [{ kind: 'pasted', text: report.text, redactions: report.redactions }], 'I added what you pasted to this case.');
    }
    // Words that fit nothing while a case is open are a misunderstood answer or a remark, not a new problem.
    if (current && asked && asked.matches.length > 0 && alone(report).outcome === 'none') return goOn(current, [], notUnderstood(asked));
    return show(await open(asker, report), false);
  };

  const alone = (report: ErrorReport): Diagnosis => engine.diagnose(findingsOfReport(report));

  /** Whether a new paste goes on with the case: a command's output, or more about the same problem. */
  const belongsTo = (before: Diagnosis, report: ErrorReport): boolean => {
    if (before.matches.length === 0) return false;
    if (report.isDump) return true;
    const named = alone(report);
    if (named.matches.length === 0) return report.facts.length > 0 && named.outcome === 'none';
    const front = frontOf(before);
    return frontOf(named).some((article) => front.includes(article));
  };

  const press = async (turn: Extract<Turn, { kind: 'pressed' }>): Promise<Answer> => {
    if (turn.verb.startsWith('try:')) return hear(turn.asker, turn.verb.slice('try:'.length));
    const found = await cases.find(turn.caseId);
    if (!found) return lost(turn.caseId);
    if (found.asker.personId !== turn.asker.personId) return { reply: notYoursNotice(turn.caseId), goesOn: false };
    if (found.version !== turn.version) return show(found, true, outOfDate);
    const pressed = eventsOfPress(turn.verb, found, diagnoseCase(found, engine).diagnosis);
    switch (pressed.kind) {
      case 'events': {
        // Two presses of one card: the slower one was made on a card that is out of date by now, so it is not tried again.
        const changed = withEvents(found, now(), pressed.events);
        if ((await cases.save(changed)) === 'saved') return show(changed, true, pressed.note);
        const latest = await cases.find(found.id);
        return latest ? show(latest, true, outOfDate) : lost(found.id);
      }
      case 'start over':
        if (stateOf(found).status === 'open') await change(found, [{ kind: 'left' }]);
        return { reply: helpReply('A clean start'), goesOn: true };
      case 'refused':
        return show(found, true, 'That button does not fit this case any more, so nothing was changed.');
    }
  };

  return { take: async (turn) => (turn.kind === 'said' ? hear(turn.asker, turn.text) : press(turn)) };
}

/** Says how to go on, by what the card waits for. */
function notUnderstood({ nextCheck, choices }: Diagnosis): string {
  if (nextCheck === undefined && choices === 0) return 'I found no error in that, so the case stands as it is. Press a button, or paste an error text.';
  const otherWay = nextCheck?.check.command === undefined ? '' : ', or paste the output of the command';
  return `I could not read that as an answer. Press a button, type one of the answers or its number${otherWay}.`;
}
