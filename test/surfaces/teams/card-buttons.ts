import { z } from 'zod';

const pressSchema = z.object({ caseId: z.string(), version: z.number(), nonce: z.string(), verb: z.string() });
/** What a button carries, whether in one word or each under a name of its own. */
const carried = z.preprocess(
  (data) => {
    const word = z.looseObject({ card: z.string() }).safeParse(data).data;
    if (word === undefined) return data;
    const { card, ...others } = word;
    const [caseId = '', version = '0', nonce = ''] = card.split('/');
    return { ...others, caseId, version: Number(version), nonce };
  },
  pressSchema.partial({ verb: true }),
);
const buttonSchema = z
  .object({
    type: z.literal('Action.Execute'),
    title: z.string(),
    verb: z.string(),
    data: carried,
    fallback: z.object({ type: z.literal('Action.Submit'), data: carried }),
  })
  .transform(({ verb, data, ...rest }) => ({ ...rest, data: { ...data, verb } }));
export type CardButton = z.infer<typeof buttonSchema>;

/** Every button of a card that tells the bot something, however deep it stands. */
export function buttonsOf(card: unknown): CardButton[] {
  const button = buttonSchema.safeParse(card);
  if (button.success) return [button.data];
  if (card === null || typeof card !== 'object') return [];
  return Object.values(card).flatMap(buttonsOf);
}

export function buttonOf(card: unknown, title: string): CardButton {
  const found = buttonsOf(card).find((button) => button.title === title);
  if (!found)
    throw new Error(
      `the card has no button "${title}", only ${buttonsOf(card)
        .map((button) => button.title)
        .join(', ')}`,
    );
  return found;
}
