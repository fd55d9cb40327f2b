import { about } from './en/about';
import { buttons } from './en/buttons';
import { conversation } from './en/conversation';
import { decoded } from './en/decoded';
import { escalation } from './en/escalation';
import { explained } from './en/explained';
import { expressions } from './en/expressions';
import { figures } from './en/figures';
import { handover } from './en/handover';
import { knowledge } from './en/knowledge';
import { labels } from './en/labels';
import { lists } from './en/lists';
import { notices } from './en/notices';
import { shortening } from './en/shortening';
import { steps } from './en/steps';
import { tab } from './en/tab';
import { verdict } from './en/verdict';

/** The catalogue that is complete: every message a person may read, in ICU MessageFormat, by its key. */
export const english = {
  ...lists,
  ...about,
  ...labels,
  ...buttons,
  ...verdict,
  ...steps,
  ...tab,
  ...decoded,
  ...explained,
  ...knowledge,
  ...expressions,
  ...escalation,
  ...figures,
  ...handover,
  ...conversation,
  ...notices,
  ...shortening,
} as const;

export type MessageKey = keyof typeof english;

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(english, key);
}
