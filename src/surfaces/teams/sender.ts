import { CardFactory, MessageFactory, TurnContext, type Activity, type ResourceResponse } from 'botbuilder';
import type { CaseStore, ShownCard } from '../../core/cases/case-store';
import type { OutboxItem, Sent } from '../../core/cases/outbox';
import type { Case } from '../../core/cases/case';
import type { CaseCards } from '../../services/turns/case-cards';
import { readOutgoing, type Outgoing } from '../../services/turns/outgoing';
import { verbOf } from '../../core/actions/card-verb';
import type { Card, CardRenderer } from '../../rendering/card-templates';
import type { Reply } from '../../core/replies/reply';
import { summaryOf } from '../../core/replies/summary';
import { goesOnBelowNotice } from '../../core/replies/plain-replies';
import { message, said, type Text } from '../../core/languages/text';
import { defaultLanguage } from '../../core/languages/locale';
import type { Translator, Words } from '../../core/languages/translator';
import { UntrustedReferenceError, type TeamsAdapter, type TurnLogic } from './adapter';
import type { ConversationGate } from './connector/conversation-gate';
import { TeamsFault } from './connector/teams-fault';
import { isGroup, readReference, sdkReference, type StoredReference } from './conversation-reference';

export interface SenderParts {
  adapter: Pick<TeamsAdapter, 'reach'>;
  gate: ConversationGate;
  cases: CaseStore;
  cards: CaseCards;
  card: CardRenderer;
  wordsFor: Translator;
  /** IT's language. */
  deskWords: Words;
  report: (error: unknown) => void;
}

/** A reply as a message of Teams; `summary` is what its notification says. */
export function messageOf(card: Card, summary: string): Partial<Activity> {
  return { ...MessageFactory.attachment(CardFactory.adaptiveCard(card)), summary };
}

/** Whatever is still being sent when `signal` ends is given up and told as such. */
export type SendToTeams = (item: Pick<OutboxItem, 'body' | 'format'>, signal: AbortSignal) => Promise<Sent>;

/** Sends what the outbox holds for Teams. */
export function teamsSender({
  adapter,
  gate,
  cases,
  cards,
  card,
  wordsFor,
  deskWords,
  report,
}: SenderParts): SendToTeams {
  const reached = async (place: StoredReference, work: TurnLogic, signal: AbortSignal): Promise<Sent> => {
    try {
      await adapter.reach(place, work, signal);
      return { kind: 'done' };
    } catch (error) {
      return outcomeOf(error);
    }
  };
  const at = async (place: StoredReference, signal: AbortSignal, work: TurnLogic): Promise<Sent> => {
    const entry = gate.enter(hostOf(place), place.conversation.id);
    if (entry.kind === 'not now') return entry;
    const sent = await reached(place, work, signal);
    entry.leave(sent);
    return sent;
  };

  const wordsOf = ({ locale = defaultLanguage }: StoredReference): Words => wordsFor(locale);
  const messageIn = (reply: Reply, words: Words): Partial<Activity> =>
    messageOf(card(reply, words), words.say(summaryOf(reply)));

  /** The card of a case for a place: in a group without the asker's buttons, which Teams then fetches for the asker alone. */
  const cardFor = (
    aCase: Case,
    audience: ShownCard['audience'],
    place: StoredReference,
    note: Text,
  ): Partial<Activity> | undefined => {
    const reply =
      audience === 'desk'
        ? cards.desk(aCase, note)
        : isGroup(place)
          ? cards.shared(aCase, ownerOf(place))
          : cards.asker(aCase, note);
    if (!reply) return undefined;
    const words = audience === 'desk' ? deskWords : wordsOf(place);
    const shown = card(reply, words);
    const refreshing =
      reply.kind === 'shared' && place.user ? { refresh: refreshFor(aCase, place.user.id, words) } : {};
    return messageOf({ ...shown, ...refreshing }, words.say(summaryOf(reply)));
  };

  const show = async (
    { caseId, audience, place: stored, note }: Extract<Outgoing, { kind: 'case' }>,
    signal: AbortSignal,
  ): Promise<Sent> => {
    const place = readReference(stored);
    const found = await cases.find(caseId);
    const made = found && place && cardFor(found, audience, place, note);
    // Deleted, or taken back: there is nothing to show any more.
    if (!place || !made) return { kind: 'done' };
    const before = (await cases.cardsOf(caseId)).find(
      (shown) => shown.audience === audience && shown.conversationId === place.conversation.id,
    );
    return at(place, signal, async (context) => {
      const sent = await say(context, place, made);
      if (sent?.id !== undefined)
        await cases.rememberCard({
          caseId,
          audience,
          conversationId: place.conversation.id,
          activityId: sent.id,
          place: stored,
        });
      // The case goes on below; the old card must not look alive. It may have been deleted by the person; the case is safe.
      if (before && before.activityId !== sent?.id) await rest(context, before, found, wordsOf(place)).catch(report);
    });
  };

  const rest = async (
    context: TurnContext,
    { activityId, audience }: ShownCard,
    aCase: Case,
    words: Words,
  ): Promise<void> => {
    const newer = audience === 'desk' ? cards.desk(aCase) : cards.asker(aCase);
    await context.updateActivity({ ...messageIn(goesOnBelowNotice(aCase.id, newer), words), id: activityId });
  };

  const refresh = async (
    { caseId, audience, note }: Extract<Outgoing, { kind: 'refresh' }>,
    signal: AbortSignal,
  ): Promise<Sent> => {
    const found = await cases.find(caseId);
    if (!found) return { kind: 'done' };
    for (const { place: stored, activityId } of (await cases.cardsOf(caseId)).filter(
      (shown) => shown.audience === audience,
    )) {
      const place = readReference(stored);
      const made = place && cardFor(found, audience, place, note);
      const sent: Sent = made
        ? await at(place, signal, async (context) => {
            await context.updateActivity({ ...made, id: activityId });
          })
        : { kind: 'done' };
      if (sent.kind === 'try again' || sent.kind === 'not now') return sent;
      if (sent.kind === 'refused') report(new Error(`a card of ${caseId} could not be changed: ${sent.reason}`));
    }
    return { kind: 'done' };
  };

  return async (item, signal) => {
    const outgoing = readOutgoing(item);
    switch (outgoing.kind) {
      case 'case':
        return show(outgoing, signal);
      case 'refresh':
        return refresh(outgoing, signal);
      case 'plain': {
        const place = readReference(outgoing.place);
        return place
          ? at(place, signal, async (context) => {
              await say(context, place, messageIn(outgoing.reply, wordsOf(place)));
            })
          : { kind: 'refused', reason: 'its conversation reference cannot be read' };
      }
    }
  };
}

function hostOf({ serviceUrl }: StoredReference): string {
  return URL.canParse(serviceUrl) ? new URL(serviceUrl).host : '';
}

/** Whose case a group sees. */
function ownerOf({ user }: StoredReference): Text {
  return typeof user?.name === 'string' ? said(user.name) : message('desk.thePerson');
}

/** A message of its own: the SDK would make it the answer to an activity that never was. */
async function say(
  context: TurnContext,
  place: StoredReference,
  message: Partial<Activity>,
): Promise<ResourceResponse | undefined> {
  const [sent] = await context.adapter.sendActivities(context, [
    TurnContext.applyConversationReference(message, sdkReference(place)),
  ]);
  return sent;
}

/** Teams asks for the asker's own view by pressing this for them. */
function refreshFor({ id, version }: Case, userId: string, words: Words): unknown {
  return {
    action: {
      type: 'Action.Execute',
      title: words.say(message('buttons.showMine')),
      verb: verbOf({ kind: 'view' }),
      data: { caseId: id, version, nonce: '' },
    },
    userIds: [userId],
  };
}

/** What may well be taken in later. A token that was refused is asked for anew (401). */
const passing: ReadonlySet<number> = new Set([401, 408, 412, 425, 429]);

function outcomeOf(error: unknown): Sent {
  if (error instanceof UntrustedReferenceError) return { kind: 'refused', reason: error.message };
  const reason = error instanceof Error ? error.message : 'unknown fault';
  if (!(error instanceof TeamsFault)) return { kind: 'try again', reason };
  const { status, afterMs } = error;
  // Without a status nothing was answered at all: the network.
  return status === undefined || status >= 500 || passing.has(status)
    ? { kind: 'try again', reason, ...(afterMs === undefined ? {} : { afterMs }) }
    : { kind: 'refused', reason };
}
