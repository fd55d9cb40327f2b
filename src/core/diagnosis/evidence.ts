import { nameOfHttpStatus } from '../codes/http-status';
import type { Speaker } from '../codes/speaker';
import type { ErrorReport } from '../intake/read-paste';
import type { Article, EvidenceRole } from '../knowledge/article';
import type { KnowledgeIndex, Pointer } from '../knowledge/knowledge-index';
import { isAboutUs } from '../knowledge/whose-product';
import { judge, type Domains } from './domains';

/** Something in the paste that speaks for an article, in the person's own words. */
export interface Evidence {
  kind: 'code' | 'message' | 'state' | 'words';
  role: EvidenceRole;
  /** The canonical name of a code, or the words matched. */
  text: string;
  /** Depth in nested JSON; the innermost error is nearest the cause. */
  depth: number;
  /** A code's key. */
  key?: string;
  /** A message that is the words of a sentence which carries another one. */
  isAround?: boolean;
}

/** One piece of evidence, and the article it speaks for. */
export interface Saying {
  article: Article;
  piece: Evidence;
}

/** Everything in a report that speaks for some article by itself: codes, messages, statuses, mentions and states. */
export function evidenceIn(report: ErrorReport, index: KnowledgeIndex, stated: Domains): Saying[] {
  return [
    ...byCodes(report, index),
    ...byMessages(report, index),
    ...byStatuses(report.httpStatuses, index),
    ...byMention(report, index),
    ...byStates(report, index, stated),
  ];
}

/**
 * How much a code or sentence that several products use says here: all of it where one of the article's speakers speaks,
 * less where nobody is named at all, nothing where somebody else speaks.
 */
function roleSaid({ role, said_by: saidBy }: Pointer, spoken: readonly Speaker[]): EvidenceRole | undefined {
  if (saidBy === undefined || saidBy.some((speaker) => spoken.includes(speaker))) return role;
  if (spoken.length > 0) return undefined;
  return role === 'wrapper' ? role : 'umbrella';
}

function byCodes({ codes, speakers }: ErrorReport, index: KnowledgeIndex): Saying[] {
  return codes.flatMap(({ code, names, text, depth }): Saying[] => {
    const pointer = index.articleOfCode(code.key);
    const role = pointer && roleSaid(pointer, speakers);
    return pointer && role
      ? [{ article: pointer.article, piece: { kind: 'code', role, text: names[0] ?? text, depth, key: code.key } }]
      : [];
  });
}

function byMessages({ messages, speakers }: ErrorReport, index: KnowledgeIndex): Saying[] {
  return messages.flatMap(({ id, text, depth, isAround }): Saying[] => {
    const pointer = index.articleOfMessage(id);
    const role = pointer && roleSaid(pointer, speakers);
    return pointer && role
      ? [{ article: pointer.article, piece: { kind: 'message', role, text, depth, isAround } }]
      : [];
  });
}

/**
 * What a status in a sentence speaks for. It counts where nothing else says anything for sure and the paste is about what we know: every
 * web server tells of some.
 */
export function evidenceOfSaidStatuses({ saidStatuses, text }: ErrorReport, index: KnowledgeIndex): Saying[] {
  return saidStatuses.length > 0 && isAboutUs(text) ? byStatuses(saidStatuses, index) : [];
}

function byStatuses(statuses: readonly number[], index: KnowledgeIndex): Saying[] {
  return statuses.flatMap((status): Saying[] => {
    const name = nameOfHttpStatus(status);
    const named = name === undefined ? undefined : index.codes.byName(name);
    const pointer = named && index.articleOfCode(named.code.key);
    return pointer
      ? [{ article: pointer.article, piece: { kind: 'message', role: 'wrapper', text: `HTTP ${status}`, depth: 0 } }]
      : [];
  });
}

function byMention({ text }: ErrorReport, index: KnowledgeIndex): Saying[] {
  const article = index.articleOfMention(text);
  return article ? [{ article, piece: { kind: 'message', role: 'umbrella', text: text.trim(), depth: 0 } }] : [];
}

function byStates({ facts }: ErrorReport, index: KnowledgeIndex, stated: Domains): Saying[] {
  const fromPaste = new Set(facts.filter(({ from }) => from === 'dsregcmd').map(({ fact }) => fact));
  return index.states.flatMap(({ article, role, when }): Saying[] => {
    const named = Object.keys(when);
    if (!named.some((fact) => fromPaste.has(fact)) || judge(when, stated) !== 'holds') return [];
    const text = named.map((fact) => `${fact} ${[...(stated.get(fact) ?? [])].join('/')}`).join(', ');
    return [{ article, piece: { kind: 'state', role, text, depth: 0 } }];
  });
}
