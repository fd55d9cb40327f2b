import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Reply } from '../../src/core/replies/reply';
import type { SpokenReply } from '../../src/core/replies/spoken';
import { cardRenderer, type Card } from '../../src/rendering/card-templates';
import { english } from './english';

const folder = path.join(__dirname, '..', '..', 'cards');

export function readTemplate(name: string): unknown {
  const template: unknown = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  return template;
}

/** Renders with the templates that are shipped, in any language. */
export const shippedCards = cardRenderer(readTemplate);

/** In English. */
export function render(reply: Reply | SpokenReply): Card {
  return shippedCards(reply, english);
}

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Every object in a card that has a type, outermost first. Fallbacks are left out: they stand in for their element. */
export function elementsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(elementsIn);
  if (!isObject(value)) return [];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    key === 'fallback' || key === 'data' ? [] : elementsIn(item),
  );
  return typeof value.type === 'string' ? [value, ...inner] : inner;
}

/** The texts of all elements of a type, in order. Code to copy counts as a run: no markdown is alive in either. */
export function textsIn(card: Card, type: 'TextBlock' | 'TextRun'): string[] {
  return elementsIn(card).flatMap((element) => {
    if (type === 'TextRun' && typeof element.codeSnippet === 'string') return [element.codeSnippet];
    return element.type === type && typeof element.text === 'string' ? [element.text] : [];
  });
}

/** The texts of all rich text blocks, their runs put together. */
export function richTextsIn(card: Card): string[] {
  return elementsIn(card).flatMap((element) =>
    element.type === 'RichTextBlock' || element.type === 'CodeBlock' ? [textsIn(element, 'TextRun').join('')] : [],
  );
}

/** What inputs say: what they are filled with, and the choices they offer. */
export function inputTextsIn(card: Card): string[] {
  const inputs = elementsIn(card).filter(({ type }) => typeof type === 'string' && type.startsWith('Input.'));
  return inputs
    .flatMap(({ value, choices }) => [
      value,
      ...(Array.isArray(choices)
        ? choices.map((choice: unknown) => (isObject(choice) ? choice.title : undefined))
        : []),
    ])
    .filter((text) => typeof text === 'string');
}

export interface Button {
  title: unknown;
  verb: unknown;
  data: unknown;
  fallback: unknown;
}

/** The buttons that tell the bot something. */
export function buttonsOn(card: Card): Button[] {
  return elementsIn(card).flatMap(({ type, title, verb, data, fallback }) =>
    type === 'Action.Execute' ? [{ title, verb, data, fallback }] : [],
  );
}

/** As Teams counts. */
export function bytesOf(card: Card): number {
  return JSON.stringify(card).length * 2;
}
