/** What a card says first: what the person's turn did, or why it did nothing. */
export const conversation = {
  'newer.note':
    'A newer version of me went on with this case, so I can only show it here. To go on now, copy the summary for your IT, or paste the error again for a new case.',
  'newer.handover': 'This summary is ready to copy into a mail or a ticket for your IT.',
  'newer.neighbour':
    'A newer version of me went on with a case that belongs to this one, so nothing was changed. Please try again later.',

  'note.assistantFound': 'An assistant has found this from your words.',
  'note.outOfDate': 'This card was out of date, so nothing was changed. Here is where the case stands.',
  'note.buttonDoesNotFit': 'That button does not fit this case any more, so nothing was changed.',
  'note.tookBack': 'I took the last step back.',
  'note.nothingToTakeBack': 'There is nothing to take back.',
  'note.itHasThis': 'IT has this already.',
  'note.pastedBefore': 'You pasted this before; it is part of the case.',
  'note.added': 'I added what you pasted to this case.',
  'note.addedOtherProblem':
    'I added what you pasted to this case. It changes what I think: before, it looked like this: {before}.',
  'note.addedOtherCause':
    'I added what you pasted to this case. It changes what I think, so this is not what I said before.',
  'note.kept': 'This is a new case, {new}. {case} is kept: write \u201Ccase {case}\u201D to go back to it.',
  'note.cameBack': 'I am sorry that it came back. The case is open again, with everything you said before.',
  'note.cameBackToIt': 'I am sorry that it came back. The case is open again, and I told IT.',
  'note.answerAgain':
    'Answer this again. To change an earlier answer, write \u201Cback\u201D or open the causes on the card.',
  'note.noAnswerToChange': 'There is no answer to change here.',
  'note.unread':
    'I did not read the picture or file that came with it, because I can read text only. Copy the text that stands in it and paste it here.',
  'note.ruledOut': 'Thank you. I ruled that cause out.',
  'note.cannotDo': 'That is fine. This is what IT will read; change it as you like.',
  'note.answerToIt': 'Thank you. IT has your answer.',
  'note.unknownToIt': 'IT knows now that you cannot tell.',

  'notUnderstood.answer': 'I could not read that as an answer. Press a button, type one of the answers or its number.',
  'notUnderstood.answerOrOutput':
    'I could not read that as an answer. Press a button, type one of the answers or its number, or paste the output of the command.',
  'notUnderstood.didItWork':
    'I could not read that. Did it work? Press a button, or write \u201Cyes\u201D or \u201Cno\u201D.',
  'notUnderstood.withIt':
    'IT has this case. I passed nothing on. To write to IT, use the button or begin with \u201Ctell IT:\u201D; an error or an output that you paste is added. Write \u201Cit works\u201D when it does, or \u201Cstart over\u201D for another problem.',
  'notUnderstood.noError':
    'I found no error in that, so the case stands as it is. Press a button, or paste an error text.',

  'send.noDesk': 'No desk is connected here, so I cannot send it. Copy the summary to your IT.',
  'send.empty': 'The summary is empty, so nothing was sent. Write at least what fails.',
  'send.tooLong': 'That is too long to send, so nothing was sent. Shorten the summary.',
  'send.tooMany':
    'You sent {count} requests within the hour, which is as many as I pass on. Nothing was sent now; it stays here, and you can send it when the hour is over. If it cannot wait, mail or call your IT.',
  'send.askedAlready':
    'You asked IT about this already: {case}. Nothing was sent a second time; write \u201Ccase {case}\u201D to see where it stands.',
  'undo.tooLate':
    'It has been sent already, so it cannot be taken back. IT can close it, or press \u201CIt works now\u201D when it does.',
  'undo.done': 'I took it back. Nothing was sent.',

  'write.done': 'I passed that on to IT.',
  'write.notWithIt':
    'IT does not have this case yet, so nothing was passed on. Write \u201Cask IT\u201D to send it first.',
  'write.empty': 'There were no words in that, so nothing was passed on.',
  'write.tooLong':
    'That is longer than {most} characters, so nothing was passed on. Say it shorter; an error or an output you can paste into this chat.',
  'write.tooOften':
    'You wrote several times and IT has not answered yet, so I pass nothing more on for now. IT sees all you wrote before.',

  'remind.when': 'When? Write it with the days, for example \u201Cremind me in 30 days\u201D.',
  'remind.done': 'I remind you on {date}. Write \u201Cno reminder\u201D to take that back.',
  'remind.set': 'I remind you on {date}.',
  'remind.none': 'No reminder is set for this case.',
  'remind.dropped': 'I took the reminder back.',

  'news.itWrites': 'IT wrote to you.',
  'news.asksYou': 'IT asks you something.',
  'news.fromIt': 'News from IT.',
  'news.notArrived': 'Your request to IT did not arrive.',
  'news.toldIt': 'I told IT that it still fails.',

  'desk.refused.gone': 'The person took this request back, or it was closed.',
  'desk.refused.writeFirst': 'Write a few words first.',
  'desk.refused.chooseFact': 'Choose what you need to know first.',
  'desk.refused.closedByPerson': 'The person closed this case already.',
  'desk.refused.closed': 'This was closed already, so nothing was changed.',
  'desk.refused.taken': '{name} has it already.',
} as const;
