import { openCase, withEvents, type Asker, type Case } from '../../core/cases/case';
import type { CaseEvent } from '../../core/cases/case-event';
import { caseIdsIn, newCaseId } from '../../core/cases/case-id';
import { stateOf } from '../../core/cases/case-state';
import type { CaseStore } from '../../core/cases/case-store';
import { essenceOf } from '../../core/cases/essence';
import { diagnoseCase } from '../../core/cases/findings';
import { findingsOfReport, type Diagnosis } from '../../core/diagnosis/diagnose';
import type { Engine } from '../../core/diagnosis/engine';
import { checkOf } from '../../core/diagnosis/next-check';
import type { ErrorReport } from '../../core/intake/read-paste';
import {
  casesReply,
  emptyNotice,
  forgetReply,
  helloReply,
  helpReply,
  notYoursNotice,
  thanksNotice,
  tooLongNotice,
  unknownCaseNotice,
} from '../../core/replies/plain-replies';
import { changes, shows, type Decision } from './decision';
import { didNotHelp, thanksFor } from './press';
import { notUnderstood } from './not-understood';
import type { Presenter } from './present';
import { spokenEvent } from './spoken-event';
import { stillFailing } from '../helpdesk/still-failing';
import { tellDesk } from '../helpdesk/tell-desk';
import { commandIn, yesOrNo, type Command } from './understand';
import { newsForDesk } from '../helpdesk/news';

export interface HearParts {
  engine: Engine;
  cases: CaseStore;
  present: Presenter;
  now: () => string;
  random: () => number;
  /** Takes a request to IT back, or says why not. */
  undo: (aCase: Case) => Promise<Decision>;
}

export interface Hearing {
  /** What a person's words do. */
  hear(asker: Asker, text: string): Promise<Decision>;
  /** Opens a case of the person's again, by its id. */
  resume(asker: Asker, caseId: string): Promise<Decision>;
  /** Changes a case as its asker. IT is told when it has the case. */
  goOn(aCase: Case, events: readonly CaseEvent[], note?: string): Decision;
  /** After IT said that it is fixed. */
  stillFails(aCase: Case): Promise<Decision>;
}

const mostListed = 6;
/** "FM-7K3Q", "case FM-7K3Q", "show me my case FM-7K3Q"; an id in the middle of an error is none. */
const asksForCase =
  /^(?:(?:please|open|show|resume|continue|go on with|go to|back to|me|my|the)\s+){0,4}(?:case[\s:#]+)?FM/i;

export function hearing({ engine, cases, present, now, random, undo }: HearParts): Hearing {
  const goOn: Hearing['goOn'] = (aCase, events, note = '') => {
    const changed = withEvents(aCase, now(), events);
    // One that is put aside is with IT still, and so is its outage.
    const closes = stateOf(changed).status === 'fixed';
    return changes(
      changed,
      { reply: present.asker(changed, note), caseId: aCase.id, goesOn: true },
      {
        outbox: events
          .map((event) => tellDesk(event, engine.index.knowledge.facts))
          .filter((news) => news !== '')
          .flatMap((news) => newsForDesk(changed, news, now()))
          .slice(-1),
        incidents: closes ? [{ kind: 'close', caseId: aCase.id }] : [],
      },
    );
  };

  const stillFails = stillFailing({ cases, goOn, now });

  const listCases = async (asker: Asker): Promise<Decision> => {
    const lines = await cases.casesOf(asker.personId, mostListed);
    const found = await Promise.all(lines.map(async (line) => ({ ...line, case: await cases.find(line.id) })));
    return shows({
      reply: casesReply(
        found.flatMap(({ id, status, changedAt, case: aCase }) =>
          aCase ? [{ id, status, changedAt, title: present.subject(aCase).title }] : [],
        ),
      ),
      goesOn: false,
    });
  };

  const resume: Hearing['resume'] = async (asker, caseId) => {
    const found = await cases.find(caseId);
    if (!found) return shows({ reply: unknownCaseNotice(caseId), goesOn: false });
    if (found.asker.personId !== asker.personId) return shows({ reply: notYoursNotice(caseId), goesOn: false });
    const moved = { ...found, asker };
    // In another chat than before the case goes on there.
    if (stateOf(found).status === 'fixed') return shows({ reply: present.asker(found), caseId, goesOn: true });
    return goOn(moved, [{ kind: 'resumed' }]);
  };

  const obey = async (asker: Asker, command: Command, current: Case | undefined): Promise<Decision | undefined> => {
    const onCase = (...events: CaseEvent[]): Decision | undefined => (current ? goOn(current, events) : undefined);
    switch (command) {
      case 'hello':
        return shows({ reply: helloReply(current?.id), goesOn: false });
      case 'help':
        return shows({ reply: helpReply(), goesOn: false });
      case 'thanks':
        return shows({ reply: thanksNotice(), goesOn: false });
      case 'my cases':
        return listCases(asker);
      case 'forget me':
        return shows({ reply: forgetReply(), goesOn: false });
      case 'start over':
        return current
          ? { ...goOn(current, [{ kind: 'left' }]), answer: { reply: helpReply('A clean start'), goesOn: false } }
          : shows({ reply: helpReply('A clean start'), goesOn: false });
      case 'back':
        if (!current) return undefined;
        if (stateOf(current).askingIt) return onCase({ kind: 'went back' });
        if (isWithIt(current)) return undo(current);
        if (stateOf(current).escalation) return onCase({ kind: 'went back' });
        return stateOf(current).canGoBack
          ? goOn(current, [{ kind: 'took back' }], 'I took the last step back.')
          : goOn(current, [], 'There is nothing to take back.');
      case 'ask IT':
        return current && isWithIt(current) ? goOn(current, [], 'IT has this already.') : onCase({ kind: 'asked IT' });
      case 'fixed':
        return onCase({ kind: 'fixed' });
      case 'did not help': {
        if (current && stateOf(current).escalation?.status === 'fixed') return stillFails(current);
        const tried = current && !isWithIt(current) ? didNotHelp(diagnoseCase(current, engine).diagnosis) : undefined;
        return current && tried?.kind === 'events' ? goOn(current, tried.events, tried.note) : undefined;
      }
    }
  };

  const hear: Hearing['hear'] = async (asker, text) => {
    const current = await cases.current(asker);
    const [named] = text.length > 40 ? [] : caseIdsIn(text);
    if (named !== undefined && asksForCase.test(text.trim())) return resume(asker, named);
    const command = commandIn(text);
    const obeyed = command && (await obey(asker, command, current));
    if (obeyed) return obeyed;
    const didItWork = current && stateOf(current).escalation?.status === 'fixed' ? yesOrNo(text) : undefined;
    if (current && didItWork) return didItWork === 'yes' ? goOn(current, [{ kind: 'fixed' }]) : stillFails(current);

    const reading = engine.read(text);
    if (reading.kind === 'empty') return shows({ reply: emptyNotice(), goesOn: false });
    if (reading.kind === 'too long') return shows({ reply: tooLongNotice(reading.length), goesOn: false });
    const { report } = reading;
    const asked = current && diagnoseCase(current, engine).diagnosis;
    const said = current && asked && spokenEvent(text, report, onCard(asked, current), engine.index.knowledge.facts);
    if (said) return goOn(current, [said], thanksFor(said, stateOf(current).escalation));
    if (current && asked && belongsTo(asked, report)) {
      // The same text again is the same text: a redelivery under a new id, or a person who is not sure it arrived.
      if (stateOf(current).texts.includes(report.text))
        return goOn(current, [], 'You pasted this before; it is part of the case.');
      return goOn(current, [pasted(report, engine)], 'I added what you pasted to this case.');
    }
    // Words that fit nothing while a case is open are a misunderstood answer or a remark, not a new problem.
    if (current && asked && (asked.matches.length > 0 || isWithIt(current)) && alone(report).outcome === 'none')
      return shows({
        reply: present.asker(current, notUnderstood(onCard(asked, current), stateOf(current).escalation)),
        caseId: current.id,
        goesOn: true,
      });
    const fresh = openCase(newCaseId(random), asker, now(), pasted(report, engine));
    return changes(fresh, { reply: present.asker(fresh), caseId: fresh.id, goesOn: false });
  };

  /** What the card asks. While IT has the case that is what IT wants to know, whatever else the diagnosis would ask. */
  const onCard = (asked: Diagnosis, aCase: Case): Diagnosis => {
    const { escalation, askingIt } = stateOf(aCase);
    if (!escalation || askingIt) return asked;
    return { ...asked, choices: 0, nextCheck: checkOf(escalation.wanted, engine.index.knowledge.facts) };
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

  return { hear, resume, goOn, stillFails };
}

function pasted(report: ErrorReport, engine: Engine): CaseEvent {
  return { kind: 'pasted', text: report.text, essence: essenceOf(report, engine), redactions: report.redactions };
}

function isWithIt(aCase: Case): boolean {
  const status = stateOf(aCase).escalation?.status;
  return status !== undefined && status !== 'not ours' && status !== 'undelivered';
}

/** The articles a diagnosis speaks of: the best one, or those to choose from. */
function frontOf({ matches, choices }: Diagnosis): string[] {
  return matches.slice(0, Math.max(choices, 1)).map(({ article }) => article.id);
}
