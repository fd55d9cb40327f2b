/** What to do: how sure the cause is, whose the steps are, and each step. */
export const steps = {
  'lead.sure': 'The cause: ',
  'lead.likely': 'Likely the cause: ',
  'lead.guess': 'My guess: ',
  'lead.mostOften': 'Try this first; most often it is this: ',
  'lead.oneOfTheFrequent': 'Try this first; it is one of the frequent causes: ',
  'lead.easiest': 'Try this first; it is the easiest to try: ',
  'lead.next': 'Try this next: ',
  'certainty.sure': 'sure',
  'certainty.likely': 'likely',
  'certainty.guess': 'a guess',

  'sure.oneCause': 'This problem has one known cause.',
  'sure.oneCauseKnown': 'One cause of this is known here. If the steps do not help, it has another one: say so.',
  'sure.follows': 'This follows from: {facts}.',
  'sure.speaksForIt': 'This speaks for it: {facts}.',
  'sure.othersOpen':
    '{count, plural, one {# other cause is} other {# other causes are}} still possible. If the steps do not help, say so.',
  'sure.othersRuledOutBy': 'All other known causes are ruled out by: {facts}.',
  'sure.othersOutOrTried': 'All other known causes are ruled out or were tried.',
  'sure.open': 'Not certain: {count, plural, one {# cause is} other {# causes are}} still possible.',
  'sure.openNotFoundOut':
    'Not certain: {count, plural, one {# cause is} other {# causes are}} still possible because something could not be found out.',
  'sure.sameSteps': 'The same steps resolve all of them.',
  'sure.startWithThis': 'If it does not help, the next one follows, or a question that decides which one.',

  'step.who.maker': 'You, {time}',
  'step.who.machineOwner': 'An administrator of the machine, {time}',
  'step.who.itAdmin': 'An IT administrator, {time}',
  'step.who.tenantAdmin': 'An administrator of your organisation\u2019s tenant, {time}',
  'step.place': 'Step {number} of {all}. ',

  'division.yours': 'You can do this yourself, {time}.',
  'division.theirs': 'This needs {who} ({time}). I can send them the steps, with everything that is known.',
  'division.both':
    '{count, plural, one {One step is yours} other {# steps are yours}} ({mine}); the rest needs {who} ({theirs}).',
} as const;
