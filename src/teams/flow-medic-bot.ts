import { CardFactory, MessageFactory, TeamsActivityHandler, type Activity, type AdaptiveCardInvokeResponse, type AdaptiveCardInvokeValue, type TurnContext } from 'botbuilder';
import type { Conversation } from '../conversation/conversation';
import type { Answer, Turn } from '../conversation/turn';
import type { CardRenderer } from '../replies/card-templates';
import { helloReply, troubleNotice } from '../replies/plain-replies';
import type { Reply } from '../replies/reply';
import { summaryOf } from '../replies/text';
import { wordsOf } from './activity-text';
import { cardPressIn, type CardPress } from './card-press';
import { shownCards } from './shown-cards';

export interface BotParts {
  conversation: Conversation;
  card: CardRenderer;
  /** Told of every failure the person was shown a trouble card for. */
  report(error: unknown): void;
}

/** Speaks Teams: activities in, cards out. Knows nothing of diagnosis. */
export class FlowMedicBot extends TeamsActivityHandler {
  private readonly shown = shownCards();
  private readonly welcomed = new Set<string>();

  constructor(private readonly parts: BotParts) {
    super();
    this.onMessage(async (context, next) => {
      const press = cardPressIn(context.activity.value);
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
    if (type === 'message' || type === 'conversationUpdate' || (type === 'invoke' && name === 'adaptiveCard/action')) await super.onTurnActivity(context);
  }

  /** A button of a card was pressed: the answer takes the card's place. */
  protected override async onAdaptiveCardInvoke(context: TurnContext, invoke: AdaptiveCardInvokeValue): Promise<AdaptiveCardInvokeResponse> {
    const press = cardPressIn(invoke.action.data);
    const answer: Answer = press ? await this.take(pressTurn(context, press)) : { reply: troubleNotice(), goesOn: false };
    const replyTo = context.activity.replyToId;
    if (replyTo !== undefined) {
      this.remember(answer, replyTo);
      // In a group the invoke's answer reaches only the presser. The others see the card change too, but not into a word that is for the presser alone.
      if (context.activity.conversation.isGroup && (answer.caseId !== undefined || answer.goesOn)) await this.replaceCard(context, replyTo, answer.reply);
    }
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: this.parts.card(answer.reply) };
  }

  private async answerWords(context: TurnContext): Promise<void> {
    const answer = await this.take({ kind: 'said', asker: askerOf(context), text: wordsOf(context.activity) });
    const { caseId, goesOn } = answer;
    const before = caseId === undefined ? undefined : this.shown.of(caseId);
    await this.send(context, answer);
    // The case goes on below, under the person's words; the old card must not look alive.
    if (caseId !== undefined && before !== undefined && goesOn) await this.replaceCard(context, before, { kind: 'notice', title: caseId, message: 'This case goes on below.' });
  }

  /** Clients without Action.Execute send the fallback as a message; its card is changed by an update. */
  private async answerSubmit(context: TurnContext, press: CardPress): Promise<void> {
    const answer = await this.take(pressTurn(context, press));
    const replyTo = context.activity.replyToId;
    const replaced = replyTo !== undefined && answer.goesOn && (await this.replaceCard(context, replyTo, answer.reply));
    if (replaced) this.remember(answer, replyTo);
    else await this.send(context, answer);
  }

  private async send(context: TurnContext, answer: Answer): Promise<void> {
    const sent = await context.sendActivity(this.message(answer.reply));
    if (sent?.id !== undefined) this.remember(answer, sent.id);
  }

  private remember({ caseId }: Answer, activityId: string): void {
    if (caseId !== undefined) this.shown.remember(caseId, activityId);
  }

  private async welcome(context: TurnContext): Promise<void> {
    const { activity } = context;
    const joined = activity.membersAdded?.some(({ id }) => id === activity.recipient.id) ?? false;
    // Clients repeat this at every page load.
    if (!joined || activity.conversation.conversationType !== 'personal' || this.welcomed.has(activity.conversation.id)) return;
    this.welcomed.add(activity.conversation.id);
    await context.sendActivity(this.message(helloReply(undefined)));
  }

  /** A failure becomes a plain word to the person; what they wrote is not half-answered. */
  private async take(turn: Turn): Promise<Answer> {
    try {
      return await this.parts.conversation.take(turn);
    } catch (error) {
      this.parts.report(error);
      return { reply: troubleNotice(), goesOn: false };
    }
  }

  private async replaceCard(context: TurnContext, activityId: string, reply: Reply): Promise<boolean> {
    try {
      await context.updateActivity({ ...this.message(reply), id: activityId });
      return true;
    } catch (error) {
      // The card may have been deleted by the person; the case itself is safe.
      this.parts.report(error);
      return false;
    }
  }

  private message(reply: Reply): Partial<Activity> {
    const activity = MessageFactory.attachment(CardFactory.adaptiveCard(this.parts.card(reply)));
    return { ...activity, summary: summaryOf(reply) };
  }
}

function askerOf({ activity }: TurnContext): Turn['asker'] {
  // Channel threads carry ;messageid=... behind the conversation's own id.
  return { personId: activity.from.aadObjectId ?? activity.from.id, conversationId: activity.conversation.id.split(';')[0] ?? activity.conversation.id };
}

function pressTurn(context: TurnContext, press: CardPress): Turn {
  return { kind: 'pressed', asker: askerOf(context), ...press };
}
