import { openCase, stateOf, withEvents, type Asker, type Case, type CaseEvent } from '../cases/case';
import { newCaseId } from '../cases/case-id';
import type { CaseStore } from '../cases/case-store';
import { diagnoseCase } from '../cases/findings';
import type { Engine } from '../diagnosis/engine';
import { handoverSummary } from '../escalation/handover';
import { isDump, readDsregcmd } from '../intake/dsregcmd';
import { MappedText } from '../intake/mapped-text';
import type { ErrorReport } from '../intake/read-paste';
import { composeReply } from '../replies/compose';
import { emptyNotice, helloReply, helpReply, lostCaseNotice, notYoursNotice, thanksNotice, tooLongNotice } from '../replies/plain-replies';
import { eventsOfPress } from './press';
import type { Answer, Turn } from './turn';
import { answerIn, commandIn, type Command } from './understand';

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

/** Turns what a person does into changes of their case, and the case into the reply to show. */
export function createConversation({ engine, cases, now, random }: ConversationParts): Conversation {
  const show = (aCase: Case, goesOn: boolean, note = ''): Answer => {
    const found = diagnoseCase(aCase, engine);
    const summary = stateOf(aCase).askingIt ? handoverSummary(aCase, found, engine.index) : '';
    return { reply: composeReply(aCase, found, engine.index, { note, summary }), caseId: aCase.id, goesOn };
  };

  /** Applies events, again on the newest version when somebody else was faster. */
  const change = async (aCase: Case, events: readonly CaseEvent[]): Promise<Case> => {
    for (let latest = aCase; ; ) {
      const changed = withEvents(latest, now(), events);
      if ((await cases.save(changed)) === 'saved') return changed;
      latest = (await cases.find(aCase.id)) ?? aCase;
    }
  };

  const open = async (asker: Asker, report: ErrorReport): Promise<Case> => {
    for (;;) {
      const fresh = openCase(newCaseId(random), asker, now(), { kind: 'pasted', text: report.text, redactions: report.redactions });
      if ((await cases.save(fresh)) === 'saved') return fresh;
    }
  };

  const obey = async (command: Command, current: Case | undefined): Promise<Answer | undefined> => {
    const onCase = async (event: CaseEvent, note = ''): Promise<Answer | undefined> => (current ? show(await change(current, [event]), true, note) : undefined);
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
        const pressed = current && eventsOfPress('did-not-help', current, diagnoseCase(current, engine).diagnosis);
        return current && pressed?.kind === 'events' ? show(await change(current, pressed.events), true, pressed.note) : undefined;
      }
    }
  };

  const hear = async (asker: Asker, text: string): Promise<Answer> => {
    const current = await cases.current(asker);
    const command = commandIn(text);
    const obeyed = command && (await obey(command, current));
    if (obeyed) return obeyed;

    const check = current && diagnoseCase(current, engine).diagnosis.nextCheck;
    const answer = check && answerIn(text, check, engine.index.knowledge.facts);
    if (current && check && answer) {
      const event: CaseEvent = answer.kind === 'value' ? { kind: 'answered', fact: check.fact, value: answer.value } : { kind: 'not known', fact: check.fact };
      return show(await change(current, [event]), true);
    }

    const reading = engine.read(text);
    if (reading.kind === 'empty') return { reply: emptyNotice(), goesOn: false };
    if (reading.kind === 'too long') return { reply: tooLongNotice(reading.length), goesOn: false };
    const { report } = reading;
    if (current && belongsTo(current, report)) {
      return show(await change(current, [{ kind: 'pasted', text: report.text, redactions: report.redactions }]), true, 'I added what you pasted to this case.');
    }
    const fresh = await open(asker, report);
    if (current && diagnoseCase(fresh, engine).diagnosis.outcome === 'none' && check) {
      // Words that fit nothing while a question is open are a misunderstood answer, not a new problem.
      await change(fresh, [{ kind: 'left' }]);
      return show(await change(current, []), true, 'I could not read that as an answer. Press a button, type one of the answers, or paste the output of the command.');
    }
    return show(fresh, false);
  };

  /** Whether a new paste goes on with the case: a command's output, or more about the same problem. */
  const belongsTo = (current: Case, report: ErrorReport): boolean => {
    const before = diagnoseCase(current, engine).diagnosis;
    const [matched] = before.matches;
    if (!matched) return false;
    const readings = readDsregcmd([{ text: MappedText.of(report.text), path: [], depth: 0 }]);
    if (isDump(readings)) return true;
    const named = engine.diagnose({ report, answers: new Map(), unknown: new Set(), tried: new Set() });
    const [other] = named.matches;
    if (!other) return report.facts.length > 0 && named.outcome === 'none';
    return other.article.id === matched.article.id;
  };

  const press = async (turn: Extract<Turn, { kind: 'pressed' }>): Promise<Answer> => {
    if (turn.verb.startsWith('try:')) return hear(turn.asker, turn.verb.slice('try:'.length));
    const found = await cases.find(turn.caseId);
    if (!found) return { reply: lostCaseNotice(turn.caseId), goesOn: true };
    if (found.asker.personId !== turn.asker.personId) return { reply: notYoursNotice(turn.caseId), goesOn: true };
    if (found.version !== turn.version) return show(found, true, 'This card was out of date, so nothing was changed. Here is where the case stands.');
    const pressed = eventsOfPress(turn.verb, found, diagnoseCase(found, engine).diagnosis);
    switch (pressed.kind) {
      case 'events':
        return show(await change(found, pressed.events), true, pressed.note);
      case 'start over':
        if (stateOf(found).status === 'open') await change(found, [{ kind: 'left' }]);
        return { reply: helpReply('A clean start'), goesOn: true };
      case 'refused':
        return show(found, true, 'That button does not fit this case any more, so nothing was changed.');
    }
  };

  return { take: async (turn) => (turn.kind === 'said' ? hear(turn.asker, turn.text) : press(turn)) };
}
