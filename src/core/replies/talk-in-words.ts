import type { Sentence } from '../cases/escalation-state';
import { message, said, type Text } from '../languages/text';
import type { Spoke } from './reply';

/** The earlier ones are in the case; a card shows what somebody has to know now. */
const mostShown = 4;

/** What both sides said, as one of them reads it: who, when, and the words. Words that were deleted are left out. */
export function talkInWords(sentences: readonly Sentence[], reader: Sentence['from']): Spoke[] {
  return sentences
    .filter(({ text }) => text !== '')
    .slice(-mostShown)
    .map(({ from, name, text, at }) => {
      const isOwn = from === 'asker' && reader === 'asker';
      return { who: whoAndWhen(from, isOwn ? message('talk.you') : said(name), at), words: said(text) };
    });
}

function whoAndWhen(from: Sentence['from'], name: Text, at: string): Text {
  const when = { name, date: said(at.slice(0, 10)), time: said(at.slice(11, 16)) };
  return from === 'IT' ? message('talk.it', when) : message('talk.asker', when);
}
