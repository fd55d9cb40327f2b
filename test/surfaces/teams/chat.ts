import { says, type Sender } from './activities';
import { buttonOf, type CardButton } from './card-buttons';
import { startFakeConnector, type ConnectorCall, type FakeConnector } from './fake-connector';
import { startBot, type RunningBot } from './running-bot';

/** A bot over the small knowledge, a connector that listens to it, and a maker who talks to it. */
export interface Chat {
  bot: RunningBot;
  connector: FakeConnector;
  maya: Sender;
  /** What the bot sent since this was last asked. */
  sent(): ConnectorCall[];
  /** Says something that gets a card, and gives the card's button. */
  cardFor(sender: Sender, text: string, title: string): Promise<CardButton>;
  close(): Promise<void>;
}

export async function startChat(choices: Parameters<typeof startBot>[0] = {}): Promise<Chat> {
  const connector = await startFakeConnector();
  const bot = await startBot(choices);
  const sent = (): ConnectorCall[] => connector.calls.splice(0);
  return {
    bot,
    connector,
    maya: { serviceUrl: connector.url },
    sent,
    cardFor: async (sender, text, title) => {
      await bot.post(says(sender, text));
      return buttonOf(cardIn(sent().at(-1)), title);
    },
    close: async () => {
      await bot.close();
      await connector.close();
    },
  };
}

export function cardIn(call: ConnectorCall | undefined): unknown {
  return call?.activity.attachments?.[0]?.content;
}
