import { z } from 'zod';

/** The JSON of a file in cards/parts/ by its name without `.json`. */
type PartOf = (name: string) => unknown;

type Json = Readonly<Record<string, unknown>>;

const part = z.strictObject({ $part: z.string() });

/**
 * A button that tells the bot something. `ofCase: false`: it belongs to no case.
 */
const press = z.looseObject({
  $press: z.string(),
  title: z.string(),
  ofCase: z.boolean().default(true),
});

/** A line that opens and closes what stands under it. `id` names the content. */
const fold = z.strictObject({
  $fold: z.string(),
  $when: z.string().optional(),
  id: z.string(),
  style: z.string().optional(),
  items: z.array(z.unknown()),
});

/**
 * Writes out what templates say in short, because templating has no includes of its own: `{"$part": "verdict"}`, a button
 * (`$press`) and what can be folded (`$fold`).
 */
export function withParts(template: unknown, partOf: PartOf): unknown {
  if (Array.isArray(template)) return template.flatMap((item) => inList(item, partOf));
  if (template === null || typeof template !== 'object') return template;
  const pressed = press.safeParse(template);
  if (pressed.success) return withParts(buttonOf(pressed.data), partOf);
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, withParts(value, partOf)]));
}

/** What may stand for several elements. */
function inList(item: unknown, partOf: PartOf): unknown[] {
  const reference = part.safeParse(item);
  if (reference.success) return [withParts(partOf(reference.data.$part), partOf)].flat();
  const folded = fold.safeParse(item);
  return folded.success
    ? foldedOf(folded.data).map((element) => withParts(element, partOf))
    : [withParts(item, partOf)];
}

/** Case, version and nonce, in one word because every button carries it twice. */
const ofThisCard = { card: '${$root.caseId}/${$root.version}/${$root.nonce}' };
const ofNoCase = { card: '' };

/** An older client sends the fallback, which has no verb of its own: there the data carries it. */
function buttonOf({ $press: verb, title, ofCase, ...more }: z.infer<typeof press>): Json {
  const data = ofCase ? ofThisCard : ofNoCase;
  return {
    type: 'Action.Execute',
    title,
    verb,
    data,
    ...more,
    fallback: { type: 'Action.Submit', title, data: { ...data, verb } },
  };
}

/** Both arrows stand there, and a press swaps them together with the content. */
function foldedOf({ $fold: title, $when, id, style, items }: z.infer<typeof fold>): Json[] {
  const when = $when === undefined ? {} : { $when };
  const arrow = (sign: string, isOpen: boolean): Json => ({
    type: 'TextBlock',
    id: `${id}-${isOpen ? 'open' : 'closed'}`,
    isVisible: !isOpen,
    text: `${sign} ${title}`,
    wrap: true,
    weight: 'Bolder',
  });
  return [
    {
      type: 'Container',
      ...when,
      ...(style === undefined ? {} : { style }),
      spacing: 'Small',
      selectAction: {
        type: 'Action.ToggleVisibility',
        title,
        targetElements: [id, `${id}-closed`, `${id}-open`],
      },
      items: [arrow('\u25B8', false), arrow('\u25BE', true)],
    },
    { type: 'Container', ...when, id, isVisible: false, spacing: 'Small', items },
  ];
}
