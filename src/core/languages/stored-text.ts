import { z } from 'zod';
import { isMessageKey, type MessageKey } from './english';
import { listKinds, type Text } from './text';

const keySchema = z.custom<MessageKey>((value) => typeof value === 'string' && isMessageKey(value), 'no such message');

/** A text as it is stored. */
export const textSchema: z.ZodType<Text> = z.lazy(() =>
  z.union([
    z.strictObject({ said: z.string() }),
    z.strictObject({ taught: z.string(), with: z.record(z.string(), textSchema).optional() }),
    z.strictObject({ opening: textSchema }),
    z.strictObject({ list: z.enum(listKinds), of: z.array(textSchema) }),
    z.strictObject({
      key: keySchema,
      with: z.record(z.string(), z.union([z.number(), textSchema])).optional(),
    }),
  ]),
);
