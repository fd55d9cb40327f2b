import { isObject, render, type Json } from '../rendering/cards';
import type { Chat } from '../services/conversation/chat';

/** What a conversation costs a person until the fix. */
export interface Effort {
  presses: number;
  /** Lines in view on all cards that were shown, in a side panel of 300 px. */
  lines: number;
}

/** How a person goes on: what they know, which attempt is the fix, and how they answer the guide. */
export interface Plan {
  says: string;
  /** Facts they know, by their value; of every other one they know nothing. */
  knows?: Readonly<Record<string, string>>;
  /** The attempt that helps; 0 when a first look is all. */
  attempt: number;
  guide?: readonly string[];
}

const charactersOfLine: Readonly<Record<string, number>> = { Small: 42, Large: 26, ExtraLarge: 20 };
const charactersOfDefault = 36;

function linesOf(text: string, size: unknown): number {
  const width = (typeof size === 'string' ? charactersOfLine[size] : undefined) ?? charactersOfDefault;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

/** Lines in view: texts, inputs with their choices, and buttons, one each. */
export function linesInView(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + linesInView(item), 0);
  if (!isObject(value) || value.isVisible === false) return 0;
  const { type } = value;
  if (type === 'RichTextBlock' && Array.isArray(value.inlines)) return linesOfRuns(value.inlines);
  if (type === 'TextBlock') return linesOf(String(value.text), value.size);
  if (type === 'CodeBlock') return linesOf(String(value.codeSnippet), 'Small');
  if (type === 'Input.ChoiceSet' && value.style === 'expanded' && Array.isArray(value.choices))
    return 1 + value.choices.length;
  if (typeof type === 'string' && type.startsWith('Input.'))
    return 1 + (typeof value.value === 'string' ? linesOf(value.value, undefined) : 1);
  if (typeof type === 'string' && type.startsWith('Action.')) return 1;
  return ['body', 'items', 'columns', 'actions'].reduce((sum, key) => sum + linesInView(value[key]), 0);
}

function linesOfRuns(runs: readonly unknown[]): number {
  const [first] = runs.filter(isObject);
  return linesOf(runs.map((run) => (isObject(run) ? String(run.text) : '')).join(''), first?.size);
}

/** The buttons of a card by their verb, with how many presses each takes: one inside a fold takes one more. */
function pressesOf(card: unknown, before = 1): Map<string, number> {
  const found = new Map<string, number>();
  const walk = (value: unknown, presses: number): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item, presses);
      return;
    }
    if (!isObject(value)) return;
    if (value.type === 'Action.Execute') found.set(String(value.verb), presses);
    const deeper = presses + (value.type === 'Action.ShowCard' || value.isVisible === false ? 1 : 0);
    if (value.type === 'Input.ChoiceSet') for (const verb of valuesOf(value)) found.set(verb, deeper + 1);
    for (const [key, item] of Object.entries(value)) if (key !== 'fallback' && key !== 'data') walk(item, deeper);
  };
  walk(card, before);
  return found;
}

function valuesOf({ choices }: Json): string[] {
  return Array.isArray(choices) ? choices.map((one: unknown) => (isObject(one) ? String(one.value) : '')) : [];
}

const mostTurns = 40;

/** Plays a conversation to the fix, as its card offers it. */
export async function effortOf(chat: Chat, plan: Plan): Promise<Effort> {
  const effort: Effort = { presses: 0, lines: 0 };
  const shown = (): void => {
    effort.lines += linesInView(render(chat.reply));
  };
  const press = async (verb: string, inputs: Record<string, string> = {}): Promise<void> => {
    const presses = pressesOf(render(chat.reply)).get(verb);
    if (presses === undefined) throw new Error(`the card (${chat.reply.kind}) has no ${verb}`);
    effort.presses += presses;
    await chat.presses(verb, { inputs });
    shown();
  };
  await chat.says(plan.says);
  shown();
  let attempt = 1;
  const guide = [...(plan.guide ?? [])];
  for (let turn = 0; plan.attempt > 0 && turn < mostTurns && !isOver(chat); turn += 1) {
    const verb = nextVerb(chat, plan, attempt, guide);
    if (verb === 'did-not-help') attempt += 1;
    const { reply } = chat;
    await press(verb, verb === 'send' && reply.kind === 'handover' ? { summary: reply.summary } : {});
  }
  return effort;
}

/** Fixed, or with IT, from where on it is the same for everybody. */
function isOver({ reply }: Chat): boolean {
  return reply.kind === 'closed' || reply.kind === 'sent';
}

function nextVerb({ reply }: Chat, { knows = {}, attempt: right }: Plan, attempt: number, guide: string[]): string {
  const offered = [...pressesOf(render(reply)).keys()];
  const ledBy = offered.find((verb) => verb.endsWith(`=${guide[0] ?? ' '}`));
  if (ledBy !== undefined) {
    guide.shift();
    return ledBy;
  }
  if (reply.kind === 'question')
    return (
      Object.entries(knows)
        .map(([fact, value]) => `answer:${fact}=${value}`)
        .find((verb) => offered.includes(verb)) ??
      offered.find((verb) => verb.startsWith('not-known:')) ??
      ''
    );
  if (reply.kind === 'choice') return offered[0] ?? '';
  if (reply.kind === 'handover') return 'send';
  if (reply.kind !== 'steps') return 'ask-it';
  if (attempt < right) return 'did-not-help';
  const next = reply.steps.filter(({ done }) => !done);
  const [current] = next;
  if (current && current.by !== 'maker') return 'ask-it';
  const stepDone = offered.find((verb) => verb.startsWith('step-done:'));
  return stepDone !== undefined && next.length > 1 ? stepDone : 'fixed';
}
