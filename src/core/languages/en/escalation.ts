/** The way to IT as the asker and IT see it on their cards. */
export const escalation = {
  'urgency.low': 'low',
  'urgency.normal': 'normal',
  'urgency.high': 'high',
  'impact.onePerson': 'one person',
  'impact.team': 'a team',
  'impact.manyPeople': 'many people',

  'form.canWait': 'Can wait',
  'form.normal': 'Normal',
  'form.urgent': 'Urgent: work is stopped',
  'form.onlyMe': 'Only me',
  'form.myTeam': 'My team',
  'form.manyPeople': 'Many people',
  'form.toCopy':
    'This summary is ready to copy into a mail or a ticket for your IT. Nothing is connected here that could send it.',
  'form.toSend':
    'This goes to {desk} exactly as it stands below. Change or shorten it as you like; secrets you type are hidden.',

  'desk.named.teams': 'your IT\u2019s channel in Teams',
  'desk.named.servicenow': 'your IT\u2019s ServiceNow',
  'desk.named.jira': 'your IT\u2019s Jira',
  'desk.named.webhook': 'your IT\u2019s desk',

  'sent.asked': 'IT needs to know one thing',
  'sent.onItsWay': 'On its way to IT',
  'sent.filed': 'IT has it',
  'sent.taken': 'Somebody in IT is on it',
  'sent.fixed': 'IT says it is fixed',
  'sent.notOurs': 'IT says this is not theirs',
  'sent.undelivered': 'I could not reach IT',
  'sent.itWrote': 'IT wrote: {note}',
  'sent.othersToo':
    '{count, plural, one {# more person has} other {# more people have}} the same problem; IT sees that.',
  'sent.until': 'It is sent at {time} UTC. Until then you can take it back.',
  'sent.trying': 'It is being sent. I keep trying until it arrives, and tell you if it does not.',
  'sent.urgency': 'Urgency: {urgency}. Affects: {impact}.',
  'sent.willTell': 'I tell you here as soon as somebody takes it.',
  'sent.follows':
    'The same problem was reported a little earlier, as {case}. Yours was added to it, so IT sees one incident and you hear of it here.',
  'sent.tookIt': '{name} took it.',
  'sent.somebodyTookIt': 'Somebody took it.',
  'sent.saysFixed': '{name} says it is fixed. Run the flow again: did it work?',
  'sent.itSaysFixed': 'IT says it is fixed. Run the flow again: did it work?',
  'sent.goOn': 'You can change the request and send it again, or go on by yourself.',
  'sent.lost': 'Your request did not arrive ({reason}). Nothing is lost: send it again.',
  'sent.lostCanMail':
    'Your request did not arrive ({reason}). Nothing is lost: send it again, or mail it with the button below.',

  'desk.who': 'Asked by {name} on {date} {time} UTC. Urgency: {urgency}. Affects: {impact}.',
  'desk.status.new': 'New',
  'desk.status.taken': 'Taken',
  'desk.status.fixed': 'Fixed',
  'desk.status.notOurs': 'Not ours',
  'desk.status.by': '{status} ({name})',
  'desk.status.note': '{status}: {note}',
  'desk.count': '{count, plural, one {# person has} other {# people have}} this ({cases})',
  'desk.waiting': 'Waiting for the person\u2019s answer: {fact}',
  'desk.worksNow': 'The person says it works now.',
  'desk.aMaker': 'a maker',
  'desk.thePerson': 'the person who asked',
  'desk.it': 'IT',
} as const;
