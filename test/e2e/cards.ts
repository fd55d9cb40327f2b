import type { Locator, Page } from 'playwright-core';
import type { ChatError } from './chat-error';

// Text and not a function, because this project is compiled without the browser's types.
const LAST_CARD_DIFFERS = `(seen) => {
  const card = [...document.querySelectorAll('.ac-preview-panel')].at(-1);
  return (card ? card.innerText : '') !== seen;
}`;

/** The cards on the chat page. */
export class Cards {
  readonly #page: Page;
  readonly #cards: Locator;

  constructor(page: Page) {
    this.#page = page;
    // Not ".ac-adaptiveCard": an opened ShowCard is one too, inside its card.
    this.#cards = page.locator('.ac-preview-panel');
  }

  get last(): Locator {
    return this.#cards.last();
  }

  count(): Promise<number> {
    return this.#cards.count();
  }

  async lastText(): Promise<string> {
    return (await this.count()) === 0 ? '' : this.last.innerText();
  }

  /** Tries with every new face of the last card until `find` finds something. */
  async until<Found>(
    find: (text: string) => Promise<Found | undefined>,
    failure: (text: string, cause: unknown) => ChatError,
    withinMs: number,
  ): Promise<Found> {
    const deadline = Date.now() + withinMs;
    for (;;) {
      const text = await this.lastText();
      const found = await find(text);
      if (found !== undefined) return found;
      try {
        await this.#page.waitForFunction(LAST_CARD_DIFFERS, text, { timeout: Math.max(1, deadline - Date.now()) });
      } catch (error) {
        throw failure(text, error);
      }
    }
  }

  /** A button of the last card by its title; one that stands in an overflow menu is left there with its menu open. */
  async findButton(title: string): Promise<Locator | undefined> {
    const named = { name: title, exact: true };
    const button = this.last
      .getByRole('button', named)
      .or(this.last.getByRole('link', named))
      .filter({ visible: true });
    if ((await button.count()) > 0) return button.first();
    for (const more of await this.last
      .getByRole('button', { name: 'More options', exact: true })
      .filter({ visible: true })
      .all()) {
      await more.click();
      // The menu hangs on the page, not on the card.
      const items = this.#page.getByRole('menuitem');
      await items.first().waitFor();
      const item = this.#page.getByRole('menuitem', named);
      if ((await item.count()) > 0) return item.first();
      await this.#page.keyboard.press('Escape');
      await items.first().waitFor({ state: 'hidden' });
    }
    return undefined;
  }
}
