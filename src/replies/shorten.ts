import type { ExhaustedReply, QuestionReply, Reply, StepsReply, Verdict } from './reply';

/** A reply as data for its template. */
export type CardData = Readonly<Record<string, unknown>>;

/** Something of a verdict that a person misses least, so it goes first when a card would be too large. */
interface Ballast {
  name: string;
  isIn: (verdict: Verdict) => boolean;
  without: (verdict: Verdict) => Pick<Verdict, 'causes' | 'notes'>;
}

const ballasts: readonly Ballast[] = [
  {
    name: 'why causes are ruled out',
    isIn: ({ causes }) => causes.some(({ state, why }) => state === 'ruled out' && why !== ''),
    without: ({ causes, notes }) => ({ causes: causes.map((cause) => (cause.state === 'ruled out' ? { ...cause, why: '' } : cause)), notes }),
  },
  { name: 'notes', isIn: ({ notes }) => notes.length > 0, without: ({ causes }) => ({ causes, notes: [] }) },
  {
    name: 'causes that are ruled out',
    isIn: ({ causes }) => causes.some(({ state }) => state === 'ruled out'),
    without: ({ causes, notes }) => ({ causes: causes.filter(({ state }) => state !== 'ruled out'), notes }),
  },
];

function hasVerdict(reply: Reply): reply is QuestionReply | StepsReply | ExhaustedReply {
  return 'causes' in reply;
}

/** The reply, and then with ever more of its background left out. What is left out is named among the notes. */
export function* repliesWithLess(reply: Reply): Generator<Reply> {
  yield reply;
  if (!hasVerdict(reply)) return;
  let less = reply;
  const leftOut: string[] = [];
  for (const ballast of ballasts.filter(({ isIn }) => isIn(reply))) {
    less = { ...less, ...ballast.without(less) };
    leftOut.push(ballast.name);
    yield { ...less, notes: [...less.notes, `Left out to fit into one message: ${leftOut.join(', ')}.`] };
  }
}

// Half a command, address or button does harm; the knowledge base keeps them short.
const wholeOrNothing: ReadonlySet<string> = new Set(['kind', 'caseId', 'verb', 'url', 'command', 'label', 'state', 'by']);
const buttons: ReadonlySet<string> = new Set(['answers', 'examples', 'choices']);
const bounds = [
  { characters: 600, items: 60 },
  { characters: 300, items: 25 },
  { characters: 150, items: 10 },
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
    yield typeof data.note === 'string' ? { ...clipped, note: [data.note, 'This is shortened to fit into one message.'].filter((part) => part !== '').join(' ') } : clipped;
  }
}

function clip(data: CardData, bound: Bound): CardData {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, wholeOrNothing.has(key) ? value : clipValue(value, bound, buttons.has(key))]));
}

function clipValue(value: unknown, bound: Bound, keepsAll: boolean): unknown {
  if (typeof value === 'string') return clipText(value, bound.characters);
  if (Array.isArray(value)) {
    const kept = keepsAll ? value : value.slice(0, bound.items);
    const more = value.length - kept.length;
    const items = kept.map((item: unknown) => clipValue(item, bound, false));
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
