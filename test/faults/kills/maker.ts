import { z } from 'zod';
import type { CaseStore } from '../../../src/core/cases/case-store';
import type { Operation } from '../history/history';
import type { StoredEvent } from '../history/read-ledgers';
import { saysTrouble, type ChatService } from './chat-service';

/** The operation that caused an event. */
export function causeOf(caseId: string, { kind, text }: StoredEvent): string {
  return kind === 'pasted' ? (/paste-\d+/.exec(text)?.[0] ?? '') : `${caseId} ${kind}`;
}

export function conversationOf(number: number): string {
  return `chat-${number}`;
}

/** The operation that a message in a conversation answers. */
export function answerIn(conversation: string): string {
  return conversation.replace('chat', 'paste');
}

export interface MakerParts {
  number: number;
  service: ChatService;
  /** The port of a living bot. */
  port(): Promise<number>;
  cases: Pick<CaseStore, 'current'>;
  began(operation: Operation): Operation;
}

/** A store that is busy may refuse a turn now and then. */
const mostRefusals = 20;

const openSchema = z.object({ id: z.string(), version: z.number() });

/** A maker pastes a failure, asks IT and writes to IT, over HTTP as Teams does: what was not answered with 200 is delivered again. */
export async function livesThroughKills({ number, service, port, cases, began }: MakerParts): Promise<void> {
  const conversation = conversationOf(number);
  const personId = `person-${number}`;
  const common = {
    channelId: 'msteams',
    serviceUrl: service.url,
    from: { id: personId, aadObjectId: personId, name: personId },
    recipient: { id: 'bot', name: 'Flow Medic' },
    conversation: { id: conversation, conversationType: 'personal' },
  };

  const deliver = async (operation: Operation, activity: Record<string, unknown>): Promise<void> => {
    began(operation);
    for (let refusals = 0; !operation.acknowledged;) {
      service.troubled.delete(conversation);
      const answer = await answerTo(await port(), { ...common, ...activity });
      operation.acknowledged = answer === 'accepted' && !service.troubled.has(conversation);
      if (!operation.acknowledged && answer !== 'gone') refusals += 1;
      // A bot that lives and still refuses is not being killed but broken.
      if (refusals === mostRefusals)
        throw new Error(`${operation.id} was refused ${refusals} times, at last with: ${answer}`);
    }
  };
  const press = async (verb: string, event: string, inputs: Readonly<Record<string, string>> = {}): Promise<string> => {
    const { id, version } = openSchema.parse(await cases.current({ personId, conversationId: conversation }));
    const data = { caseId: id, version, nonce: `nonce-${version}`, verb, ...inputs };
    await deliver(
      { id: `${id} ${event}`, acknowledged: false, effect: true, answer: 'none' },
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        id: `${conversation}-${verb}`,
        value: { action: { type: 'Action.Execute', title: verb, data } },
      },
    );
    return id;
  };

  await deliver(
    { id: answerIn(conversation), acknowledged: false, effect: true, answer: 'at least once' },
    {
      type: 'message',
      id: `${conversation}-paste`,
      text: `AADSTS50126: ${answerIn(conversation)} of the flow failed`,
      textFormat: 'plain',
    },
  );
  await press('ask-it', 'asked IT');
  // A machine of its own, so that nobody's request joins another's.
  const id = await press('send', 'escalated', {
    summary: 'The flow of the treasury fails.',
    machine: `PC-${number}`,
    since: 'today',
    urgency: 'high',
    impact: 'a team',
  });
  // What it sets going: one ticket at the desk, noted once in the case.
  began({ id: `${id} filed`, acknowledged: true, effect: true, answer: 'exactly once', after: `${id} escalated` });
  // In words, for the card may be older than the ticket's number.
  await deliver(
    { id: `${id} wrote to IT`, acknowledged: false, effect: true, answer: 'none', after: `${id} escalated` },
    { type: 'message', id: `${conversation}-tell`, text: 'tell IT: the treasury waits for it', textFormat: 'plain' },
  );
  began({ id: `${id} commented`, acknowledged: true, effect: false, answer: 'exactly once' });
}

/** `accepted`, `gone`, or what a living bot said instead. */
async function answerTo(port: number, activity: Record<string, unknown>): Promise<string> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const answer = await response.text();
    return response.status === 200 && !saysTrouble(answer) ? 'accepted' : `${response.status} ${answer}`;
  } catch {
    // It died with the answer on its lips, or does not listen any more.
    return 'gone';
  }
}
