/** What a card says of a problem and why: facts with where they were learnt, causes, doubts about the verdict. */
export const verdict = {
  'fact.is': '{fact}: {value}',
  'fact.known': '{fact} ({learnt})',
  'fact.hinted': '{fact} (you wrote \u201C{words}\u201D; not confirmed)',
  'learnt.dsregcmd': 'from the dsregcmd output',
  'learnt.event': 'from the Windows event in your paste',
  'learnt.words': 'from your words',
  'learnt.message': 'from the message in your paste',
  'learnt.code': 'from the code in your paste',
  'learnt.shape': 'from the kind of paste',
  'learnt.answer': 'your answer',

  'verdict.quote': '\u201C{words}\u201D',
  'verdict.alsoWritten': '{name} ({written})',
  'verdict.readAsHex': '{name} ({written}, read as hexadecimal)',
  'verdict.didNotHelp': 'its steps did not help',
  'verdict.draft': 'This article is a draft: part of it rests on judgement and not on a document that was checked.',
  'verdict.byAssistant':
    'Found by an assistant from your words, so I am not sure of it. The article itself is written and checked by people. If it is something else, choose \u201CNot this\u201D.',
  'verdict.guess':
    'I take this from your own words, and I am not sure of it. If it is something else, paste the error message or the code itself.',

  'output.wrong': 'Not as expected: {field}. {meaning}',
  'output.asItShouldBe': '{field}: as it should be. {meaning}',
  'output.notShown': 'not shown',
  'output.fine': 'As expected: {fields}.',

  'inside.code': 'Inside it is {code}, and I have no article for that. What follows is about the error around it.',
  'inside.words':
    'Inside it says \u201C{words}\u201D, and I have no article for that. What follows is about the error around it.',

  'healthy.title': 'Nothing is wrong in this output',

  'hidden.secrets':
    'Please change this if it gives access to something: {kinds}. It stood in your paste, and whoever can read this chat could see it. I hid it and did not keep it.',
  'hidden.personal': 'I hid what others need not see ({kinds}) and did not keep it; you need not do anything about it.',
  'hidden.count': '{count, plural, one {# {kind}} other {# \u00D7 {kind}}}',
  'kind.password': 'password',
  'kind.token': 'token',
  'kind.key': 'key',
  'kind.signedLink': 'signed link',
  'kind.privateKey': 'private key',
  'kind.userName': 'user name',
  'kind.mailAddress': 'e-mail address',
  'kind.deviceId': 'device id',
  'kind.cardNumber': 'card or bank number',
  'kind.phoneNumber': 'phone number',
  'kind.personalNumber': 'personal number',

  'time.minutes': '{count, plural, one {about # minute} other {about # minutes}}',
  'time.hours': '{count, plural, one {about # hour} other {about # hours}}',
  'time.day': 'about a day',
  'time.days': '{count, plural, one {about # day} other {about # days}}',

  'who.maker': 'you',
  'who.machineOwner': 'an administrator of the machine',
  'who.itAdmin': 'an IT administrator',
  'who.tenantAdmin': 'an administrator of your organisation\u2019s tenant',

  'question.withHint': '{ask} You wrote \u201C{words}\u201D: is it the first answer?',
  'question.progress': 'Question {number} of at most {most}',
  'question.takes': 'Takes {time}.',
  'question.yourself': 'You can do this yourself.',
  'question.needs': 'This needs {who}; choose \u201CI don\u2019t know\u201D to go on without it.',
  'question.stillPossible': '{standing} of {all} causes still possible',

  'choice.didYouMean': 'I am not sure what this is. Did you mean one of these?',
  'choice.intro': 'Several things fit what you pasted. Which one is it?',
  'exhausted.message':
    'Every cause I know for this is ruled out or was tried. That is worth telling your IT: the summary holds all you found out, so nobody has to ask again.',

  'closed.fixed': 'Fixed. Well done.',
  'closed.left': 'Left as it is',
  'closed.putAside': 'This case is put aside. Paste an error whenever you want to begin again.',
  'closed.isClosed': 'The case is closed.',
  'closed.about': '{title}.',
  'closed.cause': 'What it was: {cause}',
  'closed.likely': 'What it likely was: {cause}',
  'closed.tried': 'What was tried last: {steps}.',
} as const;
