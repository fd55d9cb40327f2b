import { isSilent, message, said, type Text } from '../languages/text';
import type { Reply } from './reply';
import type { SpokenReply } from './spoken';

type Either = Reply | SpokenReply;
type ByKind = { [Kind in Either['kind']]: Extract<Either, { kind: Kind }> };

const text = (value: Text | string): Text => (typeof value === 'string' ? said(value) : value);
const isSaid = (value: Text | string): boolean => (typeof value === 'string' ? value !== '' : !isSilent(value));
const titleOf = ({ title }: { title: Text | string }): Text => text(title);
const titled = (title: Text | string, what: Text | string): Text =>
  message('summary.with', { title: text(title), what: text(what) });

const summaries: { [Kind in keyof ByKind]: (reply: ByKind[Kind]) => Text } = {
  question: ({ title, ask }) => titled(title, ask),
  steps: ({ title, heading }) => titled(title, heading),
  choice: ({ intro }) => text(intro),
  exhausted: ({ title }) => message('summary.exhausted', { title: text(title) }),
  decoded: ({ codes }) =>
    message('summary.decoded', { code: codes[0] ? text(codes[0].name) : message('summary.aCode') }),
  nothing: () => message('headings.notKnown'),
  handover: ({ caseId }) => message('summary.handover', { case: said(caseId) }),
  desk: ({ caseId, title }) => message('summary.desk', { case: said(caseId), title: text(title) }),
  sent: ({ caseId, title }) => titled(caseId, title),
  shared: ({ caseId, title }) => titled(caseId, title),
  whole: ({ of }) => summaryOf(of),
  explained: titleOf,
  guide: ({ title, ask }) => (isSaid(title) ? text(title) : text(ask)),
  healthy: titleOf,
  closed: titleOf,
  help: titleOf,
  notice: ({ title, message: more }) => (isSaid(title) ? text(title) : text(more)),
};

/** One line for a notification: what the card is about. */
export function summaryOf(reply: Either): Text {
  return summaryOfKind(reply.kind, reply);
}

function summaryOfKind<Kind extends keyof ByKind>(kind: Kind, reply: ByKind[Kind]): Text {
  return summaries[kind](reply);
}
