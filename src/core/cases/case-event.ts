import { z } from 'zod';
import { redactionKinds } from '../intake/redaction';

const redactionSchema = z.strictObject({ kind: z.enum(redactionKinds), count: z.number().int().min(1) });

/** Words of the case's texts, joined by line ends, by their place in UTF-16 units: an event that is kept longer holds none of them. */
const quoteSchema = z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(0) });

/** ITSM's two questions: how soon it is needed, and how many are stopped. */
export const urgencies = ['low', 'normal', 'high'] as const;
export const impacts = ['one person', 'a team', 'many people'] as const;

/** From one place in a text to another, in UTF-16 units. */
const stretchSchema = z.tuple([z.number().int().min(0), z.number().int().min(0)]);

/** Who of IT did it. Only the id and the name Teams shows; `forget me` takes both away. */
const actorSchema = z.strictObject({ id: z.string(), name: z.string() });
export type Actor = z.infer<typeof actorSchema>;

/**
 * What happened in a case, in order. The log is the case; its state is worked out from it.
 * `text` holds a person's redacted words and is kept for a shorter time than the rest of the event; when it is gone,
 * `recognised`, the recognised codes and fields alone, takes its place.
 * A new kind, key or value needs a new format: see event-format.ts.
 */
export const caseEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('pasted'),
    text: z.string(),
    recognised: z.string().optional(),
    redactions: z.array(redactionSchema),
  }),
  z.strictObject({ kind: z.literal('answered'), fact: z.string(), value: z.string() }),
  z.strictObject({ kind: z.literal('not known'), fact: z.string() }),
  /** The person wants to answer this question again. */
  z.strictObject({ kind: z.literal('reconsidered'), fact: z.string() }),
  z.strictObject({ kind: z.literal('chosen'), article: z.string() }),
  z.strictObject({ kind: z.literal('none of the choices'), articles: z.array(z.string()) }),
  /** An answer to a question of the guide (knowledge/guide.yaml), by their ids. */
  z.strictObject({ kind: z.literal('guided'), question: z.string(), answer: z.string() }),
  /** An assistant chose an article for the person's words, and every check of its answer held. `wanted`: the fact to ask first. */
  z.strictObject({
    kind: z.literal('assistant chose'),
    article: z.string(),
    quote: quoteSchema,
    facts: z.array(z.strictObject({ fact: z.string(), value: z.string(), quote: quoteSchema })),
    wanted: z.string().optional(),
  }),
  /** `cause` is `article/cause`; `step` counts from 1. */
  z.strictObject({ kind: z.literal('step done'), cause: z.string(), step: z.number().int().min(1) }),
  z.strictObject({ kind: z.literal('did not help'), cause: z.string() }),
  z.strictObject({ kind: z.literal('could not do'), cause: z.string() }),
  /** The last answer, choice or step is taken back. */
  z.strictObject({ kind: z.literal('took back') }),
  z.strictObject({ kind: z.literal('asked IT') }),
  z.strictObject({ kind: z.literal('went back') }),
  /** Opened again by its id. */
  z.strictObject({ kind: z.literal('resumed') }),
  z.strictObject({ kind: z.literal('fixed') }),
  z.strictObject({ kind: z.literal('left') }),

  /** `text` is the summary exactly as it was sent; `sendAt` the ISO time until which it can be undone; `place` where the person is reached. */
  z.strictObject({
    kind: z.literal('escalated'),
    key: z.string(),
    desk: z.string(),
    group: z.string(),
    area: z.string(),
    fingerprint: z.string(),
    title: z.string(),
    urgency: z.enum(urgencies),
    impact: z.enum(impacts),
    askedBy: z.string(),
    place: z.string(),
    text: z.string(),
    sendAt: z.string(),
    /**
     * Where each field of the form stands in `text`, so that their words go when its words go; unknown of a request of format 1.
     * `details`: the details went with it.
     */
    form: z
      .strictObject({
        details: z.boolean(),
        summary: stretchSchema,
        machine: stretchSchema,
        flow: stretchSchema,
        environment: stretchSchema,
        since: stretchSchema,
      })
      .optional(),
  }),
  /** The same outage is with IT already: this case follows the one named, escalated under `key`. */
  z.strictObject({ kind: z.literal('joined'), incident: z.string(), key: z.string() }),
  /** Another case follows this one. */
  z.strictObject({ kind: z.literal('gained follower'), caseId: z.string() }),
  z.strictObject({ kind: z.literal('escalation undone') }),
  z.strictObject({ kind: z.literal('filed'), id: z.string(), number: z.string(), url: z.string() }),
  z.strictObject({ kind: z.literal('undelivered'), reason: z.string() }),
  z.strictObject({ kind: z.literal('taken'), by: actorSchema }),
  z.strictObject({ kind: z.literal('fact wanted'), fact: z.string(), by: actorSchema }),
  /** A sentence from the person to IT, and one from IT to the person; `name` as the surface shows it. */
  z.strictObject({ kind: z.literal('wrote to IT'), text: z.string(), name: z.string() }),
  z.strictObject({ kind: z.literal('wrote to asker'), text: z.string(), by: actorSchema }),
  z.strictObject({ kind: z.literal('fixed by IT'), note: z.string(), by: actorSchema }),
  z.strictObject({ kind: z.literal('not ours'), note: z.string(), by: actorSchema }),
  /** IT said it is fixed; the person ran the flow again and it is not. */
  z.strictObject({ kind: z.literal('still failing') }),
  /** The same, of a person whose case follows this one. */
  z.strictObject({ kind: z.literal('follower still failing'), caseId: z.string() }),
  /** It was fixed, and the problem is there again. */
  z.strictObject({ kind: z.literal('came back') }),
  /** The person wants to hear of the problem before it returns; `dueAt` is an ISO time. */
  z.strictObject({ kind: z.literal('reminder set'), dueAt: z.string() }),
  z.strictObject({ kind: z.literal('reminder dropped') }),
]);
export type CaseEvent = z.infer<typeof caseEventSchema>;

/** The kinds of event that are known here. */
export const eventKinds: ReadonlySet<string> = new Set(
  caseEventSchema.options.flatMap(({ shape }) => [...shape.kind.values]),
);

/** An event that only a newer version understands. `name` is its kind there; the store keeps it exactly as it was written. */
export interface UnknownEvent {
  kind: 'of a newer version';
  name: string;
}

/** What a case's log can hold. */
export type LogEvent = CaseEvent | UnknownEvent;

/** What `took back` can take back: what the person said about the problem, but no paste and nothing that left the chat. */
export function canBeTakenBack({ kind }: LogEvent): boolean {
  return undoable.has(kind);
}

const undoable: ReadonlySet<LogEvent['kind']> = new Set([
  'answered',
  'not known',
  'reconsidered',
  'chosen',
  'none of the choices',
  'guided',
  'step done',
  'did not help',
  'could not do',
]);

/** What happens to a case without its person: it changes the card where it hangs, and the person goes on with what they do. */
export function isQuiet(event: LogEvent | undefined): boolean {
  return event !== undefined && quiet.has(event.kind);
}

const quiet: ReadonlySet<LogEvent['kind']> = new Set(['filed', 'taken', 'gained follower', 'follower still failing']);
