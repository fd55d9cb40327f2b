import { verbOf } from '../actions/card-verb';
import { message, said, type PlainKey, type Text } from '../languages/text';
import { exampleButtons } from './plain-replies';
import type { HelpReply } from './reply';

/** How a case stands for its person. `since`: the ISO time from which IT has it, or from which `takenBy` has. */
export type CaseStanding =
  | { status: 'open' | 'fixed' | 'left' }
  | { status: 'with IT' | 'fixed by IT'; takenBy: string | undefined; since: string };

/** One of a person's cases. `changedAt` is an ISO time. */
export type ListedCase = { id: string; title: Text; changedAt: string } & CaseStanding;

const statuses = {
  open: 'cases.status.open',
  fixed: 'cases.status.fixed',
  left: 'cases.status.left',
} as const satisfies Record<string, PlainKey>;

function statusInWords(standing: CaseStanding): Text {
  if (!('since' in standing)) return message(statuses[standing.status]);
  const { status, takenBy, since } = standing;
  if (status === 'fixed by IT') return message('cases.status.fixedByIt');
  const date = said(since.slice(0, 10));
  return takenBy === undefined
    ? message('cases.status.withIt', { date })
    : message('cases.status.takenByIt', { name: said(takenBy), date });
}

/** "my cases": what there is, each with a button that goes on with it. */
export function casesReply(cases: readonly ListedCase[]): HelpReply {
  if (cases.length === 0)
    return {
      kind: 'help',
      title: message('cases.none'),
      message: message('cases.open'),
      can: [],
      examples: exampleButtons,
    };
  return {
    kind: 'help',
    title: message('cases.title'),
    message: message('cases.message'),
    can: cases.map(lineOf),
    // A fixed one too: it can be opened again there.
    examples: cases.map(({ id }) => ({ label: said(id), verb: verbOf({ kind: 'open case', caseId: id }) })),
  };
}

/** With IT it matters since when; otherwise when something happened last. */
function lineOf(one: ListedCase): Text {
  const known = { case: said(one.id), status: statusInWords(one), title: one.title };
  return 'since' in one
    ? message('cases.lineWithIt', known)
    : message('cases.line', { ...known, date: said(one.changedAt.slice(0, 10)) });
}
