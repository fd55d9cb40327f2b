import {
  TeamsActivityHandler,
  type AdaptiveCardInvokeResponse,
  type Activity,
  type AdaptiveCardInvokeValue,
  type InvokeResponse,
  TurnContext,
} from 'botbuilder';
import { z } from 'zod';
import type { CaseStore } from '../../core/cases/case-store';
import type { Conversation } from '../../services/conversation/conversation';
import type { Answer, Delivery, Turn } from '../../services/turns/turn';
import type { CardRenderer } from '../../rendering/card-templates';
import { helloReply, troubleNotice } from '../../core/replies/plain-replies';
import { summaryOf } from '../../core/replies/summary';
import type { Guide } from '../../core/knowledge/guide/guide-schema';
import { defaultLanguage } from '../../core/languages/locale';
import type { Translator, Words } from '../../core/languages/translator';
import type { Reply } from '../../core/replies/reply';
import { bringsUnread, wordsOf } from './activity-text';
import { cardActionIn, type CardAction } from './card-action';
import { isGroup, referenceIn } from './conversation-reference';
import { messageOf } from './sender';
import { withTyping, type After } from './typing';

export interface BotParts {
  conversation: Pick<Conversation, 'take'>;
  cases: Pick<CaseStore, 'rememberCard'>;
  card: CardRenderer;
  wordsFor: Translator;
  /** What the welcome offers to begin with. */
  guide: Guide;
  after: After;
  /** Told of every failure the person was shown a trouble card for. */
  report(error: unknown): void;
}

/**
 * Past the turn: its context notes what was sent through it, and is gone when the answer is there before Teams has taken the sign.
 */
async function showTyping(context: TurnContext): Promise<unknown> {
  const place = TurnContext.getConversationReference(context.activity);
  return context.adapter.sendActivities(context, [TurnContext.applyConversationReference({ type: 'typing' }, place)]);
}

/** Speaks Teams: activities in, cards out. Knows nothing of diagnosis. */
export class FlowMedicBot extends TeamsActivityHandler {
  private readonly welcomed = new Set<string>();

  constructor(private readonly parts: BotParts) {
    super();
    this.onMessage(async (context, next) => {
      const press = cardActionIn(context.activity.value);
      if (press) await this.answerSubmit(context, press);
      else await this.answerWords(context);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      await this.welcome(context);
      await next();
    });
  }

  /** Anything else that Teams tells is acknowledged and left alone. */
  protected override async onTurnActivity(context: TurnContext): Promise<void> {
    const { type, name } = context.activity;
    if (type === 'message' || type === 'conversationUpdate' || (type === 'invoke' && name === 'adaptiveCard/action'))
      await super.onTurnActivity(context);
  }

  /** A button of a card was pressed: the answer takes the card's place. */
  protected override async onAdaptiveCardInvoke(
    context: TurnContext,
    invoke: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    // The verb of an Action.Execute travels beside its data, which saves room on every card.
    const { data, verb } = invokeActionSchema.parse(invoke.action);
    const press = cardActionIn(verb === undefined ? data : { ...data, verb });
    const answer = press ? await this.take(pressTurn(context, press)) : trouble;
    if (answer === trouble || answer === 'answered before') return this.troubleMessage(context);
    if (press && answer.caseId !== press.caseId) await this.remember(context, answer, context.activity.replyToId);
    return {
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: this.parts.card(answer.reply, this.wordsFor(context)),
    };
  }

  /** Words below the card and not a card: the one that was pressed stays, with all that was typed into it. */
  private troubleMessage(context: TurnContext): AdaptiveCardInvokeResponse {
    const words = this.wordsFor(context);
    const { title, message } = troubleNotice();
    return { statusCode: 200, type: messageType, value: { text: `${words.say(title)}. ${words.say(message)}` } };
  }

  /** The SDK's type wants an object for every answer to a press; Teams wants a message to be a text. */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const answered = await super.onInvokeActivity(context);
    const plain = messageAnswerSchema.safeParse(answered.body);
    return plain.success ? { ...answered, body: plain.data } : answered;
  }

  /** What was said is answered by the outbox, stored together with what it changed; only trouble is told at once. */
  private async answerWords(context: TurnContext): Promise<void> {
    const text = wordsOf(context.activity);
    const turn: Turn = {
      kind: 'said',
      asker: askerOf(context),
      text,
      // Where there are no words at all, the answer says it anyway.
      unread: text !== '' && bringsUnread(context.activity),
      delivery: deliveryOf(context),
    };
    const answer = await withTyping(
      async () => this.take(turn),
      async () => showTyping(context),
      {
        after: this.parts.after,
        report: (error) => {
          this.parts.report(error);
        },
      },
    );
    if (answer === trouble) await this.send(context, answer.reply);
  }

  /** Clients without Action.Execute send the fallback as a message; its card is changed by an update. */
  private async answerSubmit(context: TurnContext, press: CardAction): Promise<void> {
    const answer = await this.take(pressTurn(context, press));
    if (answer === 'answered before') return;
    const replyTo = context.activity.replyToId;
    const replaced = replyTo !== undefined && answer.goesOn && (await this.replaceCard(context, replyTo, answer.reply));
    if (!replaced) await this.remember(context, answer, await this.send(context, answer.reply));
  }

  /** The id of the new message, where the client has them. */
  private async send(context: TurnContext, reply: Reply): Promise<string | undefined> {
    return (await context.sendActivity(this.messageOf(context, reply)))?.id;
  }

  /** In the language of the person's client. */
  private messageOf(context: TurnContext, reply: Reply): Partial<Activity> {
    const words = this.wordsFor(context);
    return messageOf(this.parts.card(reply, words), words.say(summaryOf(reply)));
  }

  private wordsFor({ activity }: TurnContext): Words {
    return this.parts.wordsFor(activity.locale ?? defaultLanguage);
  }

  /** A message that now shows a case is that case's card from now on. */
  private async remember(context: TurnContext, { caseId }: Answer, activityId: string | undefined): Promise<void> {
    if (activityId === undefined || caseId === undefined) return;
    try {
      await this.parts.cases.rememberCard({
        caseId,
        audience: 'asker',
        conversationId: context.activity.conversation.id,
        activityId,
        place: referenceIn(context.activity),
      });
    } catch (error) {
      // The case is safe; only an older card of it will not be put to rest.
      this.parts.report(error);
    }
  }

  private async welcome(context: TurnContext): Promise<void> {
    const { activity } = context;
    const joined = activity.membersAdded?.some(({ id }) => id === activity.recipient.id) ?? false;
    // Clients repeat this at every page load.
    if (!joined || activity.conversation.conversationType !== 'personal' || this.welcomed.has(activity.conversation.id))
      return;
    this.welcomed.add(activity.conversation.id);
    try {
      await this.send(context, helloReply(this.parts.guide, undefined));
    } catch (error) {
      // Nobody waits for a welcome, and Teams would only tell the same again.
      this.parts.report(error);
    }
  }

  /** A failure becomes a plain word to the person; what they wrote is not half-answered. */
  private async take(turn: Turn): Promise<Answer | 'answered before'> {
    try {
      return (await this.parts.conversation.take(turn)) ?? 'answered before';
    } catch (error) {
      this.parts.report(error);
      return trouble;
    }
  }

  private async replaceCard(context: TurnContext, activityId: string, reply: Reply): Promise<boolean> {
    try {
      await context.updateActivity({ ...this.messageOf(context, reply), id: activityId });
      return true;
    } catch (error) {
      // The card may have been deleted by the person; the case itself is safe.
      this.parts.report(error);
      return false;
    }
  }
}

const invokeActionSchema = z.looseObject({
  data: z.record(z.string(), z.unknown()).optional().catch(undefined),
  verb: z.string().optional().catch(undefined),
});

const messageType = 'application/vnd.microsoft.activity.message';
const messageAnswerSchema = z
  .strictObject({ statusCode: z.number(), type: z.literal(messageType), value: z.strictObject({ text: z.string() }) })
  .transform(({ value, ...rest }) => ({ ...rest, value: value.text }));

const trouble: Answer = { reply: troubleNotice(), goesOn: false };

function askerOf({ activity }: TurnContext): Turn['asker'] {
  // Channel threads carry ;messageid=... behind the conversation's own id.
  return {
    // Object ids are GUIDs, which mean the same in both cases; IT's members stand in the settings in small letters.
    personId: activity.from.aadObjectId?.toLowerCase() ?? activity.from.id,
    conversationId: activity.conversation.id.split(';')[0] ?? activity.conversation.id,
  };
}

function deliveryOf({ activity }: TurnContext): Delivery {
  return { key: activity.id ?? '', place: referenceIn(activity), group: isGroup(activity), name: activity.from.name };
}

function pressTurn(context: TurnContext, press: CardAction): Turn {
  return { kind: 'pressed', asker: askerOf(context), delivery: deliveryOf(context), ...press };
}
