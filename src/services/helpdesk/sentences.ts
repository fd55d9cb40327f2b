import type { Case } from '../../core/cases/case';
import type { CaseEvent } from '../../core/cases/case-event';
import { stateOf } from '../../core/cases/case-state';
import type { Sentence } from '../../core/cases/escalation-state';
import type { Engine } from '../../core/diagnosis/engine';
import { listing, message, type Text } from '../../core/languages/text';
import type { Words } from '../../core/languages/translator';
import { hiddenInWords } from '../../core/replies/hidden-in-words';
import type { CaseCards } from '../turns/case-cards';
import { shows, type Decision } from '../turns/decision';
import { cutTo, plainText } from './fitting-text';
import { isWithIt } from './requests';

/** What one side may say at once, in UTF-16 units: a few sentences. What is longer is a paste, or a letter. */
export const longestSentence = 1_000;

/** How often a person may write before IT says something: a ticket is not a chat to fill. */
const mostInARow = 5;

interface Parts {
  read: Engine['read'];
  cards: Pick<CaseCards, 'asker'>;
  goOn: (aCase: Case, events: readonly CaseEvent[], note?: Text) => Decision;
  /** IT's language. */
  deskWords: Words;
}

/** A person's sentence to IT, in the case; or the reason why it was not passed on. */
export type WriteToIt = (aCase: Case, text: string, name: string) => Decision;

export function writingToIt({ read, cards, goOn, deskWords }: Parts): WriteToIt {
  const stays = (aCase: Case, note: Text): Decision =>
    shows({ reply: cards.asker(aCase, note), caseId: aCase.id, goesOn: true });

  return (aCase, text, name) => {
    const { escalation } = stateOf(aCase);
    if (!escalation || !isWithIt(aCase)) return stays(aCase, message('write.notWithIt'));
    if (inARow(escalation.sentences) >= mostInARow) return stays(aCase, message('write.tooOften'));
    if (text.length > longestSentence) return stays(aCase, message('write.tooLong', { most: longestSentence }));
    const reading = read(plainText(text));
    if (reading.kind !== 'report') return stays(aCase, message('write.empty'));
    const { report } = reading;
    const event: CaseEvent = {
      kind: 'wrote to IT',
      text: cutTo(report.text.trim(), longestSentence),
      name: name === '' ? deskWords.say(message('desk.aMaker')) : name,
    };
    return goOn(aCase, [event], listing('sentences', [message('write.done'), hiddenInWords(report.redactions)]));
  };
}

function inARow(sentences: readonly Sentence[]): number {
  return sentences.length - 1 - sentences.findLastIndex(({ from }) => from === 'IT');
}
