import type { ExhaustedReply, QuestionReply, Reply, StepsReply } from '../core/replies/reply';
import { repliesWithShorterSummary } from './shorter-summary';

/** A reply as data for its template. */
export type CardData = Readonly<Record<string, unknown>>;

type VerdictReply = QuestionReply | StepsReply | ExhaustedReply;

/** Something of a verdict that a person can do without when a card would be too large. */
interface Ballast {
  name: string;
  isIn: (reply: VerdictReply) => boolean;
  without: (reply: VerdictReply) => VerdictReply;
}

/** What is missed least goes first. */
const ballasts: readonly Ballast[] = [
  {
    name: 'why causes are ruled out',
    isIn: ({ causes }) => causes.some(({ state, why }) => state === 'ruled out' && why !== ''),
    without: (reply) => ({
      ...reply,
      causes: reply.causes.map((cause) => (cause.state === 'ruled out' ? { ...cause, why: '' } : cause)),
    }),
  },
  { name: 'notes', isIn: ({ notes }) => notes.length > 0, without: (reply) => ({ ...reply, notes: [] }) },
  {
    name: 'causes that are ruled out',
    isIn: ({ causes }) => causes.some(({ state }) => state === 'ruled out'),
    without: (reply) => ({ ...reply, causes: reply.causes.filter(({ state }) => state !== 'ruled out') }),
  },
  {
    name: 'all sources but the first',
    isIn: ({ sources }) => sources.length > 1,
    without: (reply) => ({ ...reply, sources: reply.sources.slice(0, 1) }),
  },
  {
    name: 'what the output says',
    isIn: ({ output }) => output.length > 0,
    without: (reply) => ({ ...reply, output: [] }),
  },
  {
    name: 'buttons that change an answer',
    isIn: ({ changeable }) => changeable.length > 0,
    without: (reply) => ({ ...reply, changeable: [] }),
  },
  {
    name: 'causes that are possible',
    isIn: ({ causes }) => causes.some(({ state }) => state !== 'ruled out'),
    without: (reply) => ({ ...reply, causes: [] }),
  },
  {
    name: 'links of the steps',
    isIn: (reply) => reply.kind === 'steps' && reply.steps.some(({ links }) => links.length > 0),
    without: (reply) =>
      reply.kind === 'steps' ? { ...reply, steps: reply.steps.map((step) => ({ ...step, links: [] })) } : reply,
  },
];

function hasVerdict(reply: Reply): reply is VerdictReply {
  return 'causes' in reply;
}

/** The reply, and then with ever more of its background left out. What is left out is named among the notes. */
export function* repliesWithLess(reply: Reply): Generator<Reply> {
  yield reply;
  if (reply.kind === 'handover' || reply.kind === 'desk') yield* repliesWithShorterSummary(reply);
  if (!hasVerdict(reply)) return;
  let less: VerdictReply = reply;
  const leftOut: string[] = [];
  for (const ballast of ballasts.filter(({ isIn }) => isIn(reply))) {
    less = ballast.without(less);
    leftOut.push(ballast.name);
    yield { ...less, notes: [...less.notes, `Left out to fit into one message: ${leftOut.join(', ')}.`] };
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
  'value',
  'urgency',
  'impact',
]);
/** Half an expression does harm and none at all does not: when it is too long, what is said of it has to do. */
const droppedWhenLong: ReadonlySet<string> = new Set(['corrected']);
const buttons: ReadonlySet<string> = new Set(['answers', 'examples', 'choices', 'urgencies', 'impacts']);
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
export function* clippedData(data: CardData): Generator<CardData> {
  for (const bound of bounds) {
    const clipped = clip(data, bound);
    yield typeof clipped.note === 'string'
      ? {
          ...clipped,
          note: [clipped.note, 'This is shortened to fit into one message.'].filter((part) => part !== '').join(' '),
        }
      : clipped;
  }
}

function clip(data: CardData, bound: Bound): CardData {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, wholeOrNothing.has(key) ? value : clipValue(value, bound, key)]),
  );
}

function clipValue(value: unknown, bound: Bound, key = ''): unknown {
  if (typeof value === 'string')
    return droppedWhenLong.has(key) && value.length > bound.characters ? '' : clipText(value, bound.characters);
  if (Array.isArray(value)) {
    const kept = buttons.has(key) ? value : value.slice(0, bound.items);
    const more = value.length - kept.length;
    const items = kept.map((item: unknown) => clipValue(item, bound));
    return more > 0 && typeof value[0] === 'string' ? [...items, `\u2026 and ${more} more`] : items;
  }
  return isData(value) ? clip(value, bound) : value;
}

/** At most so many UTF-16 units and an ellipsis; never half of a pair of them. */
export function clipText(text: string, characters: number): string {
  if (text.length <= characters) return text;
  return `${text.slice(0, characters).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
}

export function isData(value: unknown): value is CardData {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
