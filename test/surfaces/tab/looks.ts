import { mkdirSync } from 'node:fs';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { z } from 'zod';

const findingsSchema = z.looseObject({
  violations: z.array(z.looseObject({ id: z.string(), nodes: z.array(z.looseObject({ html: z.string() })) })),
});

/** What axe finds on a page as it stands. It is put in by the browser's own debugger, past the page's policy. */
export async function axeFindings(frame: Frame): Promise<string[]> {
  await frame.evaluate(`if (!globalThis.axe) { ${axe.source} }`);
  const { violations } = findingsSchema.parse(await frame.evaluate('axe.run(document)'));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** By how many pixels the page is wider than its window. */
export async function overflow(frame: Frame): Promise<number> {
  return z
    .number()
    .parse(await frame.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));
}

/** Keeps a picture where TAB_PICTURES names a folder, for somebody to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['TAB_PICTURES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** teams-js asks its own list of hosts from the network, which the page's policy forbids; it then takes the list it brings. */
const expected = /res\.cdn\.office\.net|validDomains/;

/** Collects what a page complains of. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !expected.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
