import { isMessageKey } from '../languages/english';
import type { Text } from '../languages/text';
import type { Words } from '../languages/translator';
import type { Reply } from './reply';

/** The same with every text in one language's words. */
export type Spoken<Value> = Value extends Text
  ? string
  : Value extends readonly (infer Item)[]
    ? Spoken<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: Spoken<Value[Key]> }
      : Value;

export type SpokenReply = Spoken<Reply>;

/** Puts every text of a reply, or of anything else that holds texts, into words. What has been put into words already stays as it is. */
export function spoken<Value extends object>(reply: Value, words: Words): Spoken<Value>;
export function spoken(reply: unknown, words: Words): unknown {
  return inWords(reply, words);
}

function inWords(value: unknown, words: Words): unknown {
  if (isText(value)) return words.say(value);
  if (Array.isArray(value)) return value.map((item: unknown) => inWords(item, words));
  return value !== null && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inWords(item, words)]))
    : value;
}

/** Nothing else has a field of one of these names that holds this. */
function isText(value: unknown): value is Text {
  if (value === null || typeof value !== 'object') return false;
  if ('key' in value) return typeof value.key === 'string' && isMessageKey(value.key);
  return 'said' in value || 'taught' in value || 'opening' in value || ('list' in value && 'of' in value);
}
