import type { Redaction } from '../intake/redact';

/** Who has the problem, and where they talk to us. One person may have the same chat open on several devices. */
export interface Asker {
  personId: string;
  conversationId: string;
}

/** What happened in a case, in order. The ledger is the case; its state is worked out from it. */
export type CaseEvent =
  | { kind: 'pasted'; text: string; redactions: Redaction[] }
  | { kind: 'answered'; fact: string; value: string }
  | { kind: 'not known'; fact: string }
  | { kind: 'chosen'; article: string }
  | { kind: 'none of the choices'; articles: string[] }
  | { kind: 'did not help'; cause: string }
  | { kind: 'asked IT' }
  | { kind: 'went back' }
  | { kind: 'fixed' }
  | { kind: 'left' };

/** One problem, from paste to fix. `version` counts its changes; `at` are ISO times. */
export interface Case {
  /** FM-7K3Q: short enough to read out. */
  id: string;
  asker: Asker;
  version: number;
  ledger: { at: string; event: CaseEvent }[];
}

export interface CaseState {
  status: 'open' | 'fixed' | 'left';
  /** Redacted pastes, oldest first. */
  texts: string[];
  redactions: Redaction[];
  answers: ReadonlyMap<string, string>;
  unknown: ReadonlySet<string>;
  /** `article/cause` whose steps did not help. */
  tried: ReadonlySet<string>;
  chosen: string | undefined;
  /** Articles the person said it is not. */
  refused: ReadonlySet<string>;
  /** The handover is open on the card. */
  askingIt: boolean;
}

export function openCase(id: string, asker: Asker, at: string, first: CaseEvent): Case {
  return { id, asker, version: 1, ledger: [{ at, event: first }] };
}

export function withEvents(aCase: Case, at: string, events: readonly CaseEvent[]): Case {
  return { ...aCase, version: aCase.version + 1, ledger: [...aCase.ledger, ...events.map((event) => ({ at, event }))] };
}

/** The state of a case: a pure fold of its ledger. Saying something new about a fact replaces what was said before. */
export function stateOf({ ledger }: Case): CaseState {
  const answers = new Map<string, string>();
  const unknown = new Set<string>();
  const tried = new Set<string>();
  const refused = new Set<string>();
  const texts: string[] = [];
  const redactions = new Map<Redaction['kind'], number>();
  let status: CaseState['status'] = 'open';
  let chosen: string | undefined;
  let askingIt = false;
  for (const { event } of ledger) {
    askingIt = event.kind === 'asked IT';
    switch (event.kind) {
      case 'pasted':
        texts.push(event.text);
        for (const { kind, count } of event.redactions) redactions.set(kind, (redactions.get(kind) ?? 0) + count);
        break;
      case 'answered':
        answers.set(event.fact, event.value);
        unknown.delete(event.fact);
        break;
      case 'not known':
        unknown.add(event.fact);
        answers.delete(event.fact);
        break;
      case 'chosen':
        chosen = event.article;
        break;
      case 'none of the choices':
        for (const article of event.articles) refused.add(article);
        break;
      case 'did not help':
        tried.add(event.cause);
        break;
      case 'asked IT':
      case 'went back':
        break;
      case 'fixed':
        status = 'fixed';
        break;
      case 'left':
        status = 'left';
        break;
    }
  }
  return { status, texts, redactions: [...redactions].map(([kind, count]) => ({ kind, count })), answers, unknown, tried, chosen, refused, askingIt };
}
