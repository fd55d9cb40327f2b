import { message } from '../core/languages/text';
import type { Words } from '../core/languages/translator';
import type { ExhaustedReply, QuestionReply, StepsReply } from '../core/replies/reply';
import type { Spoken, SpokenReply } from '../core/replies/spoken';
import { repliesWithShorterSummary } from './shorter-summary';

/** A reply as data for its template. */
export type CardData = Readonly<Record<string, unknown>>;

type VerdictReply = Spoken<QuestionReply | StepsReply | ExhaustedReply>;

/** Something of a verdict that a person can do without when a card would be too large. */
interface Ballast {
  isIn: (reply: VerdictReply) => boolean;
  without: (reply: VerdictReply) => VerdictReply;
}

/** What is missed least goes first. */
const ballasts: readonly Ballast[] = [
  {
    isIn: ({ causes }) => causes.some(({ state, why }) => state === 'ruled out' && why !== ''),
    without: (reply) => ({
      ...reply,
      causes: reply.causes.map((cause) => (cause.state === 'ruled out' ? { ...cause, why: '' } : cause)),
    }),
  },
  { isIn: ({ notes }) => notes.length > 0, without: (reply) => ({ ...reply, notes: [] }) },
  {
    isIn: ({ causes }) => causes.some(({ state }) => state === 'ruled out'),
    without: (reply) => ({ ...reply, causes: reply.causes.filter(({ state }) => state !== 'ruled out') }),
  },
  {
    isIn: ({ sources }) => sources.length > 1,
    without: (reply) => ({ ...reply, sources: reply.sources.slice(0, 1) }),
  },
  {
    isIn: ({ output }) => output.length > 0,
    without: (reply) => ({ ...reply, output: [] }),
  },
  {
    isIn: ({ changeable }) => changeable.length > 0,
    without: (reply) => ({ ...reply, changeable: [] }),
  },
  {
    isIn: ({ causes }) => causes.some(({ state }) => state !== 'ruled out'),
    without: (reply) => ({ ...reply, causes: [] }),
  },
  {
    isIn: (reply) => reply.kind === 'steps' && reply.steps.some(({ links }) => links.length > 0),
    without: (reply) =>
      reply.kind === 'steps' ? { ...reply, steps: reply.steps.map((step) => ({ ...step, links: [] })) } : reply,
  },
];

function hasVerdict(reply: SpokenReply): reply is VerdictReply {
  return 'causes' in reply;
}

/** The reply, and then with ever more of its background left out, which is shown on pages of its own. */
export function* repliesWithLess(reply: SpokenReply, words: Words): Generator<SpokenReply> {
  yield reply;
  if (reply.kind === 'handover' || reply.kind === 'desk') yield* repliesWithShorterSummary(reply, words);
  if (!hasVerdict(reply)) return;
  let less: VerdictReply = reply;
  for (const ballast of ballasts.filter(({ isIn }) => isIn(reply))) {
    less = ballast.without(less);
    yield less;
  }
}

// Half a command, address or button does harm; the knowledge base keeps them short.
const wholeOrNothing: ReadonlySet<string> = new Set([
  'kind',
  'caseId',
  'nonce',
  'verb',
  'doneVerb',
  'url',
  'mailLink',
  'command',
  'label',
  'state',
  'by',
  'certainty',
  'value',
  'urgency',
  'impact',
]);
/** Half an expression does harm and none at all does not: when it is too long, what is said of it has to do. */
const droppedWhenLong: ReadonlySet<string> = new Set(['corrected']);
const buttons: ReadonlySet<string> = new Set([
  'answers',
  'buttons',
  'list',
  'few',
  'rest',
  'examples',
  'choices',
  'urgencies',
  'impacts',
]);
const bounds = [
  { characters: 600, items: 60 },
  { characters: 400, items: 40 },
  { characters: 300, items: 25 },
  { characters: 200, items: 15 },
  { characters: 150, items: 10 },
  { characters: 100, items: 7 },
  { characters: 60, items: 4 },
  { characters: 20, items: 1 },
] as const;

interface Bound {
  characters: number;
  items: number;
}

/** The last resort, for pastes that repeat themselves a thousand times: every text and list cut to ever less. */
export function* clippedData(data: CardData, words: Words): Generator<CardData> {
  for (const bound of bounds) yield clip(data, bound, words);
}

function clip(data: CardData, bound: Bound, words: Words): CardData {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      wholeOrNothing.has(key) ? value : clipValue(value, bound, { key, words }),
    ]),
  );
}

function clipValue(value: unknown, bound: Bound, { key = '', words }: { key?: string; words: Words }): unknown {
  if (typeof value === 'string')
    return droppedWhenLong.has(key) && value.length > bound.characters ? '' : clipText(value, bound.characters);
  if (Array.isArray(value)) {
    const kept = buttons.has(key) ? value : value.slice(0, bound.items);
    const more = value.length - kept.length;
    const items = kept.map((item: unknown) => clipValue(item, bound, { words }));
    return more > 0 && typeof value[0] === 'string'
      ? [...items, words.say(message('short.more', { count: more }))]
      : items;
  }
  return isData(value) ? clip(value, bound, words) : value;
}

/** At most so many UTF-16 units and an ellipsis; never half of a pair of them. */
export function clipText(text: string, characters: number): string {
  if (text.length <= characters) return text;
  return `${text.slice(0, characters).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
}

export function isData(value: unknown): value is CardData {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
