import { listing, message } from '../../core/languages/text';
import type { Reply } from '../../core/replies/reply';
import type { Decision } from '../turns/decision';

/** Says on the answer that a picture or a file came with the words and was not read, and what to paste instead. */
export function notingUnread(decision: Decision): Decision {
  const { answer } = decision;
  return { ...decision, answer: { ...answer, reply: withUnread(answer.reply) } };
}

const unread = message('note.unread');

function withUnread(reply: Reply): Reply {
  if (reply.kind === 'help' || reply.kind === 'notice')
    return { ...reply, message: listing('sentences', [reply.message, unread]) };
  if (reply.kind === 'explained') return { ...reply, sentences: [...reply.sentences, unread] };
  return { ...reply, note: listing('sentences', [reply.note, unread]) };
}
