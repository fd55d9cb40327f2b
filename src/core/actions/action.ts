import { z } from 'zod';
import { impacts, urgencies } from '../cases/case-event';

/** As the fact catalogue names its facts. */
const fact = z.string().regex(/^[A-Z][A-Za-z0-9]*$/);
const value = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/);
const guideId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const article = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Nobody plans further ahead, and a reminder is kept as long as it waits. */
export const longestReminderDays = 400;

/**
 * The form for IT as the person left it; all but the summary may be empty. `details`: the ids and the pasted text go with it.
 * Not redacted yet.
 */
export const requestFormSchema = z.strictObject({
  summary: z.string(),
  machine: z.string(),
  flow: z.string(),
  environment: z.string(),
  since: z.string(),
  details: z.boolean(),
  urgency: z.enum(urgencies),
  impact: z.enum(impacts),
});
export type RequestForm = z.infer<typeof requestFormSchema>;

/** What belongs to no case in particular. */
export const globalActionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('greet') }),
  z.strictObject({ kind: z.literal('thank') }),
  z.strictObject({ kind: z.literal('show help') }),
  z.strictObject({ kind: z.literal('list cases') }),
  z.strictObject({ kind: z.literal('ask who reads this') }),
  /** The bot asks once more before it deletes anything. */
  z.strictObject({ kind: z.literal('ask to be forgotten') }),
  z.strictObject({ kind: z.literal('decide to be forgotten'), sure: z.boolean() }),
  z.strictObject({ kind: z.literal('try example'), text: z.string().min(1) }),
  /** Opens a case with an answer to the first question of the guide. */
  z.strictObject({ kind: z.literal('begin guide'), answer: guideId }),
  /** Goes on with a case of the person's, by its id. */
  z.strictObject({ kind: z.literal('open case'), caseId: z.string().min(1) }),
]);
export type GlobalAction = z.infer<typeof globalActionSchema>;

/** What the person who asked does with their case. */
export const caseActionSchema = z.discriminatedUnion('kind', [
  /** Changes nothing: the card is shown as the case stands. */
  z.strictObject({ kind: z.literal('view') }),
  /** Shows what the card had no room for; `page` counts from 1. Changes nothing. */
  z.strictObject({ kind: z.literal('view whole'), page: z.number().int().min(1) }),
  z.strictObject({ kind: z.literal('answer'), fact, value }),
  z.strictObject({ kind: z.literal('not known'), fact }),
  z.strictObject({ kind: z.literal('change answer'), fact }),
  z.strictObject({ kind: z.literal('choose article'), article }),
  z.strictObject({ kind: z.literal('none of these') }),
  /** Answers a question of the guide. */
  z.strictObject({ kind: z.literal('guide'), question: guideId, answer: guideId }),
  /** `step` counts from 1. */
  z.strictObject({ kind: z.literal('step done'), step: z.number().int().min(1) }),
  z.strictObject({ kind: z.literal('fixed') }),
  z.strictObject({ kind: z.literal('did not help') }),
  z.strictObject({ kind: z.literal('cannot do') }),
  /** The last answer, choice or step is taken back. */
  z.strictObject({ kind: z.literal('take back') }),
  /** Opens the form for IT. */
  z.strictObject({ kind: z.literal('ask IT') }),
  z.strictObject({ kind: z.literal('send request'), form: requestFormSchema }),
  /** Leaves the form, or what IT refused or never got, and goes on alone. */
  z.strictObject({ kind: z.literal('go back') }),
  /** Takes back a request that was not sent yet. */
  z.strictObject({ kind: z.literal('undo request') }),
  /** IT said it is fixed, and it is not. */
  z.strictObject({ kind: z.literal('still failing') }),
  /** IT reads it on its card, or in its ticket. Not redacted yet. */
  z.strictObject({ kind: z.literal('write to IT'), text: z.string() }),
  /** It was fixed, and the problem is there again. */
  z.strictObject({ kind: z.literal('came back') }),
  /** Undefined `days`: as many as the article says. */
  z.strictObject({ kind: z.literal('remind me'), days: z.number().int().min(1).max(longestReminderDays).optional() }),
  z.strictObject({ kind: z.literal('drop reminder') }),
  z.strictObject({ kind: z.literal('start over') }),
]);
export type CaseAction = z.infer<typeof caseActionSchema>;

/** What IT does with a request, on its card in Teams or in its own ticket system. */
export const deskActionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('take request') }),
  /** `fact` is empty when nothing was chosen on the card. */
  z.strictObject({ kind: z.literal('need a fact'), fact: z.string() }),
  /** The person reads it on their card. Not redacted yet. */
  z.strictObject({ kind: z.literal('write to the person'), text: z.string() }),
  z.strictObject({ kind: z.literal('report fixed'), note: z.string() }),
  z.strictObject({ kind: z.literal('not ours'), note: z.string() }),
  z.strictObject({ kind: z.literal('reopen request') }),
]);
export type DeskAction = z.infer<typeof deskActionSchema>;

/** Everything a person or IT can do, whatever surface they do it on. */
export const actionSchema = z.union([globalActionSchema, caseActionSchema, deskActionSchema]);
export type Action = z.infer<typeof actionSchema>;

/** The members of a union by their kind: a map over it leaves no kind out. */
export type ByKind<Union extends { kind: string }> = { [One in Union as One['kind']]: One };

/** One member of a union, written so that the compiler pairs it with the entry of its own kind in a map over {@link ByKind}. */
export type OfKind<Union extends { kind: string }, Kind extends keyof ByKind<Union>> = {
  [One in Kind]: ByKind<Union>[One] & { kind: One };
}[Kind];

const globalKinds: ReadonlySet<string> = new Set(globalActionSchema.options.map(({ shape }) => shape.kind.value));
const deskKinds: ReadonlySet<string> = new Set(deskActionSchema.options.map(({ shape }) => shape.kind.value));

export function isGlobalAction(action: Action): action is GlobalAction {
  return globalKinds.has(action.kind);
}

export function isDeskAction(action: Action): action is DeskAction {
  return deskKinds.has(action.kind);
}
