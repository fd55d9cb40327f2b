import { z } from 'zod';

/** A setting that names several ids of Microsoft Entra with commas between them; they are kept in small letters. */
export function listOfGuids(mustBe: string): z.ZodPipe<z.ZodTransform<string[], string>, z.ZodArray<z.ZodGUID>> {
  const split = z.transform((text: string) =>
    text
      .split(',')
      .map((id) => id.trim().toLowerCase())
      .filter((id) => id !== ''),
  );
  return split.pipe(z.array(z.guid(mustBe)));
}
