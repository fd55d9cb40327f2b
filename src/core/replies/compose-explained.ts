import type { Explanation } from '../knowledge/explanations/explanation';
import { message, said, silence, taught, type Text } from '../languages/text';
import type { ExplainedReply } from './explained-reply';
import type { Reply } from './reply';
import { linksOf } from './verdict';

/** Answers a question. `open` is the card of the case that is open meanwhile, which stays as it is. */
export function explainedReply(explanation: Explanation, open?: Reply): ExplainedReply {
  const { title, sentences, steps, sources } = explanation;
  return {
    kind: 'explained',
    title: taught(title),
    sentences: sentences.map(taught),
    steps: steps.map(taught),
    sources: linksOf(sources),
    goesOn: open === undefined ? silence : standingIn(open),
  };
}

/** Where the open case stands, with the question that still waits for its answer. */
function standingIn(open: Reply): Text {
  if (!('caseId' in open)) return silence;
  const asked = askedIn(open);
  const filling = { case: said(open.caseId) };
  return asked === undefined
    ? message('explained.caseStays', filling)
    : message('explained.caseAsks', { ...filling, ask: asked });
}

function askedIn(open: Reply): Text | undefined {
  if (open.kind === 'question') return open.ask;
  if (open.kind === 'choice') return open.intro;
  return open.kind === 'sent' && open.answers.length > 0 ? open.ask : undefined;
}
