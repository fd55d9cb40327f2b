/** Words that belong to no case: help, greetings, what went wrong, data deleted. */
export const notices = {
  'help.title': 'I am Flow Medic',
  'help.cleanStart': 'What is the new problem?',
  'help.cleanStartKept':
    '{case} is kept: write \u201Ccase {case}\u201D to go back to it, or \u201Cmy cases\u201D to see all of yours.',
  'help.message': 'I help with failed Power Automate flows.',
  'help.paste':
    'Paste an error code, an error message, the run\u2019s JSON, or the output of dsregcmd /status. Any spelling will do.',
  'help.answer': 'I say what it means, ask at most a few questions, and show the steps with who can do them.',
  'help.summary':
    'When you are stuck I write a summary your IT can act on. I hide passwords and other secrets you paste by accident.',
  'help.words': 'Ask what a word means at any time, for example \u201Cwhat is NLA?\u201D. You can also write:',
  'commands.line': '\u201C{word}\u201D: {does}',
  'commands.help': 'What I can do and what to paste',
  'commands.myCases': 'Your cases, and who in IT has them',
  'commands.askIt': 'Write a summary for IT, which you read before it is sent',
  'commands.itWorks': 'The problem is gone',
  'commands.didNotHelp': 'It still fails, so show what to try next',
  'commands.changeAnswer': 'Answer the last question again',
  'commands.stop': 'Ask no more; the case is kept',
  'commands.startOver': 'Put this case aside and begin with another problem',
  'commands.whoSeesThis': 'Who can read a case, and how long it is kept',
  'commands.forgetMe': 'Delete everything about you',
  'commands.back': 'Take back what you said last',
  'commands.tellIt': 'Say something to IT in a case that IT has',
  'commands.cameBack': 'Open the case again that was fixed last',
  'commands.remindMe': 'Hear of a fixed problem before it returns',
  'commands.noReminder': 'Take the reminder back',

  'hello.title': 'Hello',
  'hello.message': 'I help with failed Power Automate flows. What went wrong?',
  'hello.openCase': 'Your case {case} is still open: answer its question, or paste a new error.',

  'empty.title': 'There was no text in that',
  'empty.message':
    'I can read text only, no pictures or files. Copy the error text of the failed run and paste it here.',
  'tooLong.title': 'That is more than I can read at once',
  'tooLong.message':
    'You pasted {size} KB; I read up to {most} KB. Nothing was kept. Paste the part around the error: the outputs of the failed action, or the lines just before and after the word \u201Cerror\u201D.',
  'thanks.title': 'You are welcome',
  'thanks.message': 'Paste the next error whenever there is one.',

  'lost.title': 'I no longer have the case {case}',
  'lost.message': 'Paste the error once more and I start again from there. I am sorry for the extra work.',
  'unknownCase.title': 'I find no case {case}',
  'unknownCase.message':
    'Look at the letters once more, or write \u201Cmy cases\u201D to see yours. Very old cases are deleted; then paste the error again.',
  'gone.title': '{case} is gone',
  'gone.message':
    'The person took the request back or deleted their data, so there is nothing left to do here. Nothing was changed.',
  'notYours.title': '{case} is somebody else\u2019s case',
  'notYours.message':
    'Nothing was changed. Only the person who asked can answer here. Paste your own error and I open a case for you.',
  'notDesk.title': 'Only IT can do that',
  'notDesk.message': 'Nothing was changed. These buttons are for the people of the IT desk.',
  'trouble.title': 'Something went wrong on my side',
  'trouble.message':
    'It is not your flow. Your last message may not have been kept: please send it once more in a minute. If it happens again, tell whoever runs this bot.',
  goesOnBelow: '{case} goes on below: {stands}',

  'cases.none': 'You have no cases',
  'cases.open': 'Paste an error and I open one.',
  'cases.title': 'Your cases',
  'cases.message': 'The one you worked on last comes first. Press one to go on with it, or write its id.',
  'cases.line': '{case}, {status}, {date}: {title}',
  'cases.lineWithIt': '{case}, {status}: {title}',
  'cases.status.open': 'open',
  'cases.status.fixed': 'fixed',
  'cases.status.left': 'put aside',
  'cases.status.withIt': 'with IT since {date}, not taken yet',
  'cases.status.takenByIt': 'with IT, {name} has it since {date}',
  'cases.status.fixedByIt': 'IT says it is fixed',

  'stopped.title': 'I stop asking',
  'stopped.message': '{case} is kept. Write \u201Ccase {case}\u201D to go on with it, or paste another error.',
  'stopped.nothing': 'No case is open. Paste an error whenever there is one.',

  'reminder.title': 'You asked me to remind you',
  'reminder.message': 'It was about {case}: {title}.',

  'readers.title': 'Who sees this',
  'readers.alone': 'Here only you see your cases.',
  'readers.group':
    'Everybody in this conversation sees what is written in it and how your case stands; only you can answer.',
  'readers.it':
    'IT sees a case only after you press \u201CSend to IT\u201D: the summary as you left it, what you paste or write to IT later, and your name.',
  'readers.noIt': 'Nothing is sent to IT from here.',
  'readers.operators': 'Whoever runs this bot can read its database.',
  'readers.hidden':
    'Before anything is stored I hide what I recognise as passwords, tokens, keys, e-mail addresses, user names, and numbers of phones, cards and persons.',
  'readers.kept':
    'Your words are deleted after {textDays, plural, one {# day} other {# days}}, the whole case {caseDays, plural, one {# day} other {# days}} after its last change.',
  'readers.forget': 'Write \u201Cforget me\u201D to delete everything now.',

  'forget.title': 'Delete everything about you?',
  'forget.message': 'This cannot be undone.',
  'forget.cases':
    'All your cases with what you pasted and answered, and what was still to be sent, are deleted at once.',
  'forget.withIt': 'A request that IT has already stays in IT\u2019s own system; ask them to delete it there.',
  'forgotten.nothing': 'I hold nothing about you',
  'forgotten.nothingLeft':
    'There is nothing of yours left here to delete. What stands in this chat is Teams\u2019; delete it there.',
  'forgotten.title': 'Deleted',
  'forgotten.message':
    'I deleted {cases, plural, one {# case} other {# cases}} with all pastes and answers, {cards, plural, one {# note} other {# notes}} of where their cards hang, and {messages, plural, one {# message} other {# messages}} that still waited to be sent.',
  'forgotten.mentions':
    'Your name was taken out of {mentions, plural, one {# note} other {# notes}} in other people\u2019s cases.',
  'forgotten.chat': 'What stands in this chat is Teams\u2019; delete it there.',
  'kept.title': 'Nothing was deleted',
  'kept.message': 'Your cases are as they were.',
} as const;
