import { z } from 'zod';
import type { Action } from '../../../core/actions/action';
import { decodeAction } from '../../../core/actions/card-verb';
import type { Case } from '../../../core/cases/case';
import { stateOf } from '../../../core/cases/case-state';
import type { CaseStore } from '../../../core/cases/case-store';
import type { Words } from '../../../core/languages/translator';
import { spoken, type SpokenReply } from '../../../core/replies/spoken';
import type { Reply } from '../../../core/replies/reply';
import type { Conversation } from '../../../services/conversation/conversation';
import { subjectOf } from '../../../services/helpdesk/request-form';
import type { CaseViews } from '../../../services/turns/case-views';
import type { Refusal } from '../../route';
import { endpoint, type Endpoint } from '../endpoint';
import type { Person } from '../person';
import { caseSchema, casesSchema, pressSchema } from '../schemas/case-schema';
import type { CaseReply } from '../schemas/case-reply-schema';

export interface CasesParts {
  conversation: Pick<Conversation, 'take' | 'cards'>;
  cases: Pick<CaseStore, 'find' | 'casesOf'>;
  views: Pick<CaseViews, 'of' | 'engine'>;
  /** Where a case goes on in the chat; empty when the address is not known. */
  chatOf: (caseId: string) => string;
}

const nothing = z.strictObject({});
const caseParams = z.strictObject({ id: z.string().max(40) });
const mostListed = 50;

/** Somebody else's is answered like one that nobody has. */
const caseUnknown: Refusal = { status: 404, code: 'case-unknown', error: 'You have no such case.' };
const notHere: Refusal = {
  status: 400,
  code: 'action-not-here',
  error: 'This cannot be done here. Go on with the case in the chat.',
};

/** What can be done beside the chat. Whatever reaches IT or begins anew belongs to the chat, where IT\u2019s answers arrive. */
const doneHere: ReadonlySet<Action['kind']> = new Set([
  'view',
  'answer',
  'not known',
  'change answer',
  'choose article',
  'none of these',
  'step done',
  'fixed',
  'did not help',
  'take back',
  'guide',
]);

type CaseLine = z.infer<typeof casesSchema>['cases'][number];

function lineOf(aCase: Case, words: Words, { views }: Pick<CasesParts, 'views'>): CaseLine {
  const { status, escalation } = stateOf(aCase);
  return {
    id: aCase.id,
    title: words.say(subjectOf(aCase, views.of(aCase), views.engine.index).title),
    status,
    withIt: escalation !== undefined,
    changedAt: aCase.log.at(-1)?.at ?? '',
  };
}

async function ownCase(id: string, person: Person, { cases }: Pick<CasesParts, 'cases'>): Promise<Case | undefined> {
  const found = await cases.find(id);
  return found?.asker.personId === person.id ? found : undefined;
}

export function casesEndpoint(parts: CasesParts): Endpoint {
  return endpoint({
    method: 'GET',
    path: '/cases',
    summary: 'The cases of whoever asks, the last changed first.',
    forIt: false,
    params: nothing,
    query: nothing,
    body: z.undefined(),
    result: casesSchema,
    refuses: [],
    answer: async ({ person, words }) => {
      const lines = await parts.cases.casesOf(person.id, mostListed);
      const found = await Promise.all(lines.map(async ({ id }) => ownCase(id, person, parts)));
      return { found: { cases: found.flatMap((aCase) => (aCase ? [lineOf(aCase, words, parts)] : [])) } };
    },
  });
}

export function caseEndpoint(parts: CasesParts): Endpoint {
  return endpoint({
    method: 'GET',
    path: '/cases/{id}',
    summary: 'One case of whoever asks, as its card shows it now.',
    forIt: false,
    params: caseParams,
    query: nothing,
    body: z.undefined(),
    result: caseSchema,
    refuses: ['case-unknown'],
    answer: async ({ params, person, words }) => {
      const found = await ownCase(params.id, person, parts);
      return found ? shown(found, parts.conversation.cards.asker(found), words, parts) : { refusal: caseUnknown };
    },
  });
}

export function pressEndpoint(parts: CasesParts): Endpoint {
  return endpoint({
    method: 'POST',
    path: '/cases/{id}/actions',
    summary: 'Presses a button of the case. What has changed meanwhile is shown, and nothing is done.',
    forIt: false,
    params: caseParams,
    query: nothing,
    body: pressSchema,
    result: caseSchema,
    refuses: ['case-unknown', 'action-not-here'],
    answer: async ({ params, body, person, words }) => {
      const before = await ownCase(params.id, person, parts);
      if (!before) return { refusal: caseUnknown };
      const action = decodeAction({ verb: body.verb, inputs: {} });
      if (!action || !doneHere.has(action.kind)) return { refusal: notHere };
      const answer = await parts.conversation.take({
        kind: 'pressed',
        asker: before.asker,
        caseId: before.id,
        version: body.version,
        nonce: body.nonce,
        action,
        // The card in the chat is to follow what was done here.
        delivery: { key: '', place: '', group: true, name: person.name },
      });
      const after = await ownCase(params.id, person, parts);
      return answer && after ? shown(after, answer.reply, words, parts) : { refusal: caseUnknown };
    },
  });
}

function shown(
  aCase: Case,
  reply: Reply,
  words: Words,
  parts: CasesParts,
): { found: z.infer<typeof caseSchema> } | { refusal: Refusal } {
  const said = spoken(reply, words);
  return isOfCase(said)
    ? { found: { ...lineOf(aCase, words, parts), reply: said, chat: parts.chatOf(aCase.id) } }
    : { refusal: caseUnknown };
}

/** Any other reply says that the case is gone. */
function isOfCase(reply: SpokenReply): reply is CaseReply {
  return !['explained', 'whole', 'desk', 'shared', 'help', 'notice'].includes(reply.kind);
}
