import type { DeskReply, HandoverReply, SentReply, StepsReply, StepView } from '../../src/core/replies/reply';
import type { Spoken } from '../../src/core/replies/spoken';

const head = { caseId: 'FM-7K3Q', version: 3, nonce: 'k3q9x2m7', note: '', hidden: '' };

/** Replies that show everything they can, to be changed where a test looks. */
export const handover: Spoken<HandoverReply> = {
  ...head,
  kind: 'handover',
  message: 'This goes to IT.',
  summary: 'Case FM-7K3Q\n\nThe *gate* refused.',
  machine: 'VM_07',
  since: '',
  urgencies: [
    { title: 'Can_wait', value: 'low' },
    { title: 'Normal', value: 'normal' },
  ],
  impacts: [{ title: 'Only me', value: 'one person' }],
  urgency: 'normal',
  impact: 'one person',
  canSend: true,
  mailLink: 'mailto:it@contoso.com?subject=FM-7K3Q',
};

export const sent: Spoken<SentReply> = {
  ...head,
  kind: 'sent',
  title: 'IT has it',
  lines: ['Ines took it.'],
  url: 'https://desk.example.org/INC_1',
  ticket: 'INC_1',
  canUndo: false,
  ask: '',
  findOut: '',
  command: '',
  answers: [],
  confirms: false,
  canRetry: false,
  mailLink: '',
};

export const desk: Spoken<DeskReply> = {
  ...head,
  kind: 'desk',
  title: 'The gate refused the visitor',
  who: 'Asked by Maya.',
  status: 'New',
  count: '2 people have this (FM-2222)',
  brief: [
    { name: 'Codes: ', text: 'GateRefused' },
    { name: '', text: 'no name in front' },
  ],
  lines: ['Case FM-7K3Q', '', 'All of it'],
  wantable: [{ title: 'How it is *joined*', value: 'JoinState' }],
  wanted: '',
  ticket: 'INC_1',
  url: 'https://desk.example.org/INC_1',
  canTake: true,
  isOpen: true,
};

const step: Spoken<StepView> = {
  number: 1,
  do: 'Note the name.',
  who: 'You, about 1 minute',
  by: 'maker',
  command: 'hostname',
  verify: 'It is noted.',
  links: [],
  done: false,
  place: '',
  weighs: false,
  risk: '',
  safer: '',
  undo: '',
};

export const steps: Spoken<StepsReply> = {
  ...head,
  kind: 'steps',
  introduces: true,
  title: 'The gate refused the visitor',
  summary: 'It would not open.',
  guide: '',
  matched: [],
  known: [],
  causes: [],
  notes: [],
  doubts: [],
  output: [],
  sources: [],
  changeable: [{ label: 'Joined', verb: 'change:JoinState' }],
  canGoBack: true,
  corrections: [],
  certainty: 'sure',
  lead: 'The cause: ',
  cause: 'It is joined to nothing',
  sure: 'This is the one known cause.',
  why: '',
  heading: 'Join it',
  division: 'One step is yours.',
  steps: [
    { ...step, place: 'Step 1 of 3. ', done: true, undo: 'Forget the name.' },
    { ...step, number: 2, place: 'Step 2 of 3. ', do: 'Join it.', command: 'join' },
    { ...step, number: 3, place: 'Step 3 of 3. ', do: 'Wait.', by: 'it-admin', command: '' },
  ],
  current: 2,
  isTheirs: false,
  doneVerb: 'step-done:2',
  send: 'Send this step to IT',
};
