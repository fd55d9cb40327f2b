import { impacts, urgencies } from '../cases/case-event';
import { actionSchema, type Action, type ByKind, type OfKind } from './action';

/** What a button carries: its verb, and what was typed or chosen on the card, by the input's id. */
export interface CardData {
  verb: string;
  inputs: Readonly<Record<string, string>>;
}

/** How one kind of action is written on a card. `detail` stands behind the first colon of the verb. */
interface Spelling<One extends Action> {
  verb: string;
  detail: (action: One) => string;
  inputs: (action: One) => Record<string, string>;
  /** The action's fields as the card gives them, for its schema to judge: a card can be forged. Undefined when there are none. */
  read: ((detail: string, inputs: CardData['inputs']) => Record<string, unknown>) | undefined;
}

const nothing = (): string => '';
const noInputs = (): Record<string, string> => ({});

/** A verb that says everything. */
const bare = (verb: string): Spelling<Action> => ({ verb, detail: nothing, inputs: noInputs, read: undefined });

/**
 * The spelling of every action. Cards that hang in chats carry these verbs for as long as their case is kept, so a verb
 * is never given another meaning; one that is renamed stays readable through {@link renamedVerbs}.
 */
const spellings: { [Kind in keyof ByKind<Action>]: Spelling<ByKind<Action>[Kind]> } = {
  greet: bare('hello'),
  thank: bare('thanks'),
  'show help': bare('help'),
  'list cases': bare('my-cases'),
  'ask who reads this': bare('who-reads'),
  'ask to be forgotten': bare('forget-me'),
  'decide to be forgotten': {
    verb: 'forget',
    detail: ({ sure }) => (sure ? 'yes' : 'no'),
    inputs: noInputs,
    // Only a plain yes deletes anything.
    read: (detail) => ({ sure: detail === 'yes' }),
  },
  'try example': { verb: 'try', detail: ({ text }) => text, inputs: noInputs, read: (text) => ({ text }) },
  'begin guide': {
    verb: 'begin',
    detail: ({ answer }) => answer,
    inputs: noInputs,
    read: (answer) => ({ answer }),
  },
  'open case': { verb: 'open', detail: ({ caseId }) => caseId, inputs: noInputs, read: (caseId) => ({ caseId }) },

  view: bare('view'),
  'view whole': {
    verb: 'whole',
    detail: ({ page }) => `${page}`,
    inputs: noInputs,
    read: (detail) => ({ page: Number(detail) }),
  },
  answer: {
    verb: 'answer',
    detail: ({ fact, value }) => `${fact}=${value}`,
    inputs: noInputs,
    read: (detail) => {
      const [fact, value] = splitAt('=', detail);
      return { fact, value };
    },
  },
  'not known': { verb: 'not-known', detail: ({ fact }) => fact, inputs: noInputs, read: (fact) => ({ fact }) },
  'change answer': { verb: 'change', detail: ({ fact }) => fact, inputs: noInputs, read: (fact) => ({ fact }) },
  'choose article': {
    verb: 'choose',
    detail: ({ article }) => article,
    inputs: noInputs,
    read: (article) => ({ article }),
  },
  'none of these': bare('none-of-these'),
  guide: {
    verb: 'guide',
    detail: ({ question, answer }) => `${question}=${answer}`,
    inputs: noInputs,
    read: (detail) => {
      const [question, answer] = splitAt('=', detail);
      return { question, answer };
    },
  },
  'step done': {
    verb: 'step-done',
    detail: ({ step }) => `${step}`,
    inputs: noInputs,
    read: (detail) => ({ step: Number(detail) }),
  },
  fixed: bare('fixed'),
  'did not help': bare('did-not-help'),
  'cannot do': bare('cannot-do'),
  'take back': bare('take-back'),
  'ask IT': bare('ask-it'),
  'send request': {
    verb: 'send',
    detail: nothing,
    inputs: ({ form: { details, ...form } }) => ({ ...form, details: `${details}` }),
    // Cards that hang from before have a summary with everything in it, and no details beside it.
    read: (
      _detail,
      { summary = '', machine = '', flow = '', environment = '', since = '', details, urgency, impact },
    ) => ({
      form: {
        summary,
        machine,
        flow,
        environment,
        since,
        details: details === 'true',
        urgency: urgencies.find((one) => one === urgency) ?? 'normal',
        impact: impacts.find((one) => one === impact) ?? 'one person',
      },
    }),
  },
  'go back': bare('back'),
  'undo request': bare('undo'),
  'still failing': bare('still-failing'),
  'write to IT': {
    verb: 'tell-it',
    detail: nothing,
    inputs: ({ text }) => ({ 'words-to-it': text }),
    read: (_detail, inputs) => ({ text: inputs['words-to-it'] ?? '' }),
  },
  'came back': bare('came-back'),
  'remind me': {
    verb: 'remind',
    detail: ({ days }) => (days === undefined ? '' : `${days}`),
    inputs: noInputs,
    read: (days) => (days === '' ? {} : { days: Number(days) }),
  },
  'drop reminder': bare('no-reminder'),
  'start over': bare('start-over'),

  'take request': bare('take'),
  'need a fact': {
    verb: 'want',
    detail: nothing,
    inputs: ({ fact }) => ({ fact }),
    read: (_detail, { fact = '' }) => ({ fact }),
  },
  'write to the person': {
    verb: 'tell-person',
    detail: nothing,
    inputs: ({ text }) => ({ 'words-to-person': text }),
    read: (_detail, inputs) => ({ text: inputs['words-to-person'] ?? '' }),
  },
  'report fixed': {
    verb: 'it-fixed',
    detail: nothing,
    inputs: ({ note }) => ({ 'note-fixed': note }),
    read: (_detail, inputs) => ({ note: inputs['note-fixed'] ?? '' }),
  },
  'not ours': {
    verb: 'not-ours',
    detail: nothing,
    inputs: ({ note }) => ({ 'note-refused': note }),
    read: (_detail, inputs) => ({ note: inputs['note-refused'] ?? '' }),
  },
  'reopen request': bare('reopen'),
};

/** Verbs that cards carried once, with what they are called now. None was renamed yet. */
const renamedVerbs: ReadonlyMap<string, string> = new Map<string, string>([]);

type Reader = (detail: string, inputs: CardData['inputs']) => Action | undefined;

const readers: ReadonlyMap<string, Reader> = new Map(
  Object.entries(spellings).map(([kind, { verb, read }]): [string, Reader] => [
    verb,
    (detail, inputs) => actionSchema.safeParse({ kind, ...read?.(detail, inputs) }).data,
  ]),
);

/** What the button of an action carries; {@link decodeAction} reads it back to the same action. */
export function encodeAction<Kind extends keyof ByKind<Action>>(action: OfKind<Action, Kind>): CardData {
  const spelling: Spelling<ByKind<Action>[Kind]> = spellings[action.kind];
  const detail = spelling.detail(action);
  return {
    verb: detail === '' ? spelling.verb : `${spelling.verb}:${detail}`,
    inputs: spelling.inputs(action),
  };
}

/** The verb of a button whose action is known when its card is made: `answer:JoinState=none` */
export function verbOf(action: Action): string {
  return encodeAction(action).verb;
}

/** What a button means; undefined when it is none of ours, or says something that cannot be. */
export function decodeAction({ verb, inputs }: CardData): Action | undefined {
  const [name, detail] = splitAt(':', verb);
  if (name === pickVerb) return pickedIn(inputs[detail] ?? '');
  return readers.get(renamedVerbs.get(name) ?? name)?.(detail, inputs);
}

/** `pick:answer`, the button below a list that is the input `answer`: it does what is chosen there. */
const pickVerb = 'pick';

/** Where nothing was chosen the card is shown as it stands. */
function pickedIn(choice: string): Action | undefined {
  return choice === '' ? { kind: 'view' } : decodeAction({ verb: choice, inputs: {} });
}

/** Around the first separator; the second part is empty when there is none. */
function splitAt(separator: string, text: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
