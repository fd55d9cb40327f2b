import type { Browser, Page, Request } from 'playwright-core';
import { localBot, people } from '../../src/surfaces/local/playground-config';
import { BotTurns, type BotAnswer } from './bot-turns';
import { Cards } from './cards';
import { ChatError } from './chat-error';
import { groupMessage, rooms, type Person, type RawActivity, type Room } from './rooms';

const VIEWPORT = { width: 1280, height: 1000 };
const PATIENCE_MS = 30_000;
/** A press that has sent nothing by then acted inside the card: it opened a part of it, or an input was not valid. */
const LOCAL_PRESS_MS = 1_000;

export type CardWish = string | RegExp | ((text: string) => boolean);

const PAINTED = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))';

/** Opens the playground's page, enters the conversation, and resolves when the bot has taken the greetings which that causes. */
export async function openChat(
  browser: Browser,
  url: string,
  { conversation = 'personal' }: { conversation?: Room } = {},
): Promise<Chat> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-US' });
  // The page asks the internet for fonts; a screenshot has to look the same with and without a network.
  await context.route(
    (target) => target.hostname !== new URL(url).hostname,
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  // A link on a card opens a tab; behind it the chat page would stop painting.
  page.on('popup', (tab) => void tab.close());
  const turns = new BotTurns(page);
  const greeted = (room: Room): Promise<unknown> => {
    const greeting = { conversationId: rooms[room].id, since: Date.now() };
    return Promise.all(
      ['installationUpdate', 'conversationUpdate'].map((activity) => turns.end({ ...greeting, activity }, PATIENCE_MS)),
    );
  };
  try {
    await Promise.all([greeted('personal'), page.goto(url)]);
    await page.locator('button[title="Hide log panel"]').click();
    if (conversation !== 'personal')
      await Promise.all([
        greeted(conversation),
        page.getByRole('treeitem', { name: rooms[conversation].entry, exact: true }).click(),
      ]);
    return new Chat(page, turns, conversation);
  } catch (error) {
    await context.close();
    throw error;
  }
}

function isCardCall(url: URL): boolean {
  return url.pathname === '/_conversation/v1/invoke' || url.pathname === '/_conversation/v1/submit';
}

function fulfils(text: string, wish: CardWish): boolean {
  if (typeof wish === 'string') return text.includes(wish);
  return wish instanceof RegExp ? wish.test(text) : wish(text);
}

/** One conversation as a person sees it. */
export class Chat {
  readonly #page: Page;
  readonly #turns: BotTurns;
  readonly #room: Room;
  readonly #cards: Cards;
  #speaker: Person = people.maker;

  constructor(page: Page, turns: BotTurns, room: Room) {
    this.#page = page;
    this.#turns = turns;
    this.#room = room;
    this.#cards = new Cards(page);
  }

  /** Sends a message, in the group with a mention of the bot, and resolves when the bot has finished with it. */
  async say(text: string): Promise<BotAnswer> {
    if (this.#speaker !== people.maker)
      return this.sendActivity(groupMessage(this.#speaker, text, this.#address('/_connector')));
    const keyboard = this.#page.keyboard;
    await this.#page.getByRole('textbox').last().click();
    if (this.#room === 'group') {
      await keyboard.type('@');
      await this.#page.locator('#typeahead-menu').getByRole('menuitem', { name: localBot.name }).click();
    }
    // In one piece: inserted after a piece of text, everything from the first line break on would be lost.
    await keyboard.insertText(this.#room === 'group' ? ` ${text}` : text);
    const since = Date.now();
    const [posted] = await Promise.all([
      this.#page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/messages')),
      this.#page.getByRole('button', { name: 'Send Message', exact: true }).click(),
    ]);
    const { text: sent } = posted.postDataJSON() as { text: string };
    if (!sent.endsWith(text))
      throw new ChatError('text-changed', `The page sent something else than what was typed: ${JSON.stringify(sent)}`);
    return this.#turnEnd('message', since);
  }

  cards(): Promise<number> {
    return this.#cards.count();
  }

  /** The visible text of the last card; empty when there is none. */
  lastCard(): Promise<string> {
    return this.#cards.lastText();
  }

  /** The visible text of the bot's last message: plain text, or a card together with the notice under it. */
  async lastReply(): Promise<string> {
    const replies = this.#page.locator('.fai-OutputCard');
    return (await replies.count()) === 0 ? '' : replies.last().innerText();
  }

  /** Waits until the last card is the wished one and returns its text. */
  waitForCard(wish: CardWish): Promise<string> {
    return this.#cards.until(
      async (text) => (fulfils(text, wish) ? text : undefined),
      (text, cause) =>
        new ChatError('card-timeout', `No card fulfilled ${String(wish)}. The last card was:\n${text}`, cause),
      PATIENCE_MS,
    );
  }

  /** Presses a button of the last card by its title, also in an overflow menu; says whether that sent anything to the bot. */
  async press(title: string): Promise<'sent' | 'not sent'> {
    const button = await this.#cards.until(
      () => this.#cards.findButton(title),
      (text, cause) =>
        new ChatError('no-such-button', `The last card has no button "${title}". It was:\n${text}`, cause),
      PATIENCE_MS,
    );
    const since = Date.now();
    const call = await this.#cardCallOf(() => button.click());
    if (!call) return 'not sent';
    await (await call.response())?.finished();
    // A submit is accepted at once and becomes a message to the bot; the answer to an invoke is the bot's own.
    if (call.url().endsWith('/submit')) await this.#turnEnd('message', since);
    await this.#page.evaluate(PAINTED);
    return 'sent';
  }

  /** Types into an input of the last card, found by its label. */
  /** Chooses an answer of a list that shows them all. */
  async pick(option: string): Promise<void> {
    await this.#cards.last.getByRole('radio', { name: option }).check();
  }

  /** Opens what is folded under a line. */
  async open(title: string): Promise<void> {
    await this.#cards.last.getByRole('button', { name: title }).click();
  }

  async fill(label: string, text: string): Promise<void> {
    // A required input's label ends with an asterisk.
    await this.#cards.last
      .getByLabel(new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\s*\\*)?$`))
      .fill(text);
  }

  /** What stands in an input of the last card. */
  async field(label: string): Promise<string> {
    return this.#cards.last.getByLabel(label).inputValue();
  }

  /** Chooses from a list of the last card, by the input's label. */
  async choose(label: string, option: string): Promise<void> {
    await this.#cards.last.getByRole('combobox', { name: label }).click();
    await this.#page.getByRole('option', { name: option, exact: true }).click();
  }

  /** From now on another person writes and presses. The page shows what they press, but not what they write. */
  async switchUser(person: Person): Promise<void> {
    if (this.#room === 'personal')
      throw new ChatError(
        'refused',
        'Only the maker has a personal chat with the bot; open the group chat to be somebody else.',
      );
    this.#speaker = person;
    await this.#page.unroute(isCardCall);
    // By itself the page always presses as the maker.
    await this.#page.route(isCardCall, (route) => {
      const body = route.request().postDataJSON() as Record<string, unknown>;
      return route.continue({ postData: { ...body, from: { id: person.id } } });
    });
  }

  /** Hands the bot an activity as it is. What it answers to an invoke this way is seen by nobody. */
  async sendActivity(raw: RawActivity): Promise<BotAnswer> {
    const since = Date.now();
    const response = await this.#page.request.post(this.#address('/_internal/v1/customActivities'), { data: raw });
    if (!response.ok())
      throw new ChatError(
        'refused',
        `The playground refused the activity with ${response.status()}: ${await response.text()}`,
      );
    return this.#turnEnd(raw.type, since);
  }

  /** A picture of the page, or of the last card alone in its full height. The playground knows no dark theme. */
  async screenshot(file: string, { of = 'page' }: { of?: 'page' | 'card' } = {}): Promise<void> {
    const look = { path: file, animations: 'disabled', caret: 'hide' } as const;
    if (of === 'page') {
      await this.#page.screenshot(look);
      return;
    }
    // Only what the page shows of a card gets into its picture, so the page has to be as tall as the card.
    const height = (await this.#cards.last.boundingBox())?.height ?? 0;
    await this.#page.setViewportSize({ ...VIEWPORT, height: Math.max(VIEWPORT.height, Math.ceil(height) + 400) });
    await this.#cards.last.screenshot(look);
    await this.#page.setViewportSize(VIEWPORT);
  }

  close(): Promise<void> {
    return this.#page.context().close();
  }

  #address(path: string): string {
    return new URL(path, this.#page.url()).href;
  }

  #turnEnd(activity: string, since: number): Promise<BotAnswer> {
    return this.#turns.end({ activity, conversationId: rooms[this.#room].id, since }, PATIENCE_MS);
  }

  async #cardCallOf(press: () => Promise<void>): Promise<Request | undefined> {
    let call: Request | undefined;
    const notice = (request: Request): void => {
      if (isCardCall(new URL(request.url()))) call ??= request;
    };
    this.#page.on('request', notice);
    try {
      await press();
      return (
        call ??
        (await this.#page
          .waitForRequest((request) => isCardCall(new URL(request.url())), { timeout: LOCAL_PRESS_MS })
          .catch(() => undefined))
      );
    } finally {
      this.#page.off('request', notice);
    }
  }
}
