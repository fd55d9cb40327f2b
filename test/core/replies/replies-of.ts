import { openCase, withEvents } from '../../../src/core/cases/case';
import type { CaseEvent } from '../../../src/core/cases/case-event';
import { diagnoseCase } from '../../../src/core/cases/findings';
import type { Engine } from '../../../src/core/diagnosis/engine';
import { composeReply } from '../../../src/core/replies/compose';
import type { HandoverForm } from '../../../src/core/replies/compose-escalation';
import type { SpokenReply } from '../../../src/core/replies/spoken';
import { inEnglish } from '../../rendering/english';
import { reportOf, smallEngine } from '../knowledge/small-knowledge';

/** A form in which nothing stands yet. */
export const emptyForm: HandoverForm = {
  summary: '',
  details: '',
  withDetails: true,
  machine: '',
  flow: '',
  environment: '',
  since: '',
  urgency: 'normal',
  impact: 'one person',
  destination: undefined,
  mailLink: '',
};

/** The reply about a paste after the given events. */
export function replyTo(paste: string, events: readonly CaseEvent[] = [], engine: Engine = smallEngine): SpokenReply {
  const { text, redactions } = reportOf(paste, engine);
  const fresh = openCase('FM-7K3Q', { personId: 'maya', conversationId: 'chat' }, '2026-11-20T08:00:00Z', {
    kind: 'pasted',
    text,
    redactions,
  });
  const aCase = events.length === 0 ? fresh : withEvents(fresh, '2026-11-20T08:01:00Z', events);
  const form = { ...emptyForm, summary: 'The summary.' };
  return inEnglish(composeReply(aCase, diagnoseCase(aCase, engine), engine.index, { form }));
}

export const answered = (fact: string, value: string): CaseEvent => ({ kind: 'answered', fact, value });
export const notKnown = (fact: string): CaseEvent => ({ kind: 'not known', fact });
