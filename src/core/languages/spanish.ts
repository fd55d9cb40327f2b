import type { english } from './english';
import { about } from './es/about';
import { buttons } from './es/buttons';
import { conversation } from './es/conversation';
import { decoded } from './es/decoded';
import { escalation } from './es/escalation';
import { explained } from './es/explained';
import { expressions } from './es/expressions';
import { figures } from './es/figures';
import { handover } from './es/handover';
import { knowledge } from './es/knowledge';
import { labels } from './es/labels';
import { lists } from './es/lists';
import { notices } from './es/notices';
import { shortening } from './es/shortening';
import { steps } from './es/steps';
import { tab } from './es/tab';
import { verdict } from './es/verdict';

/** Everything English says, in Spanish; people are addressed as "usted". Terms are those of Microsoft's Spanish products. */
export const spanish: Readonly<Record<keyof typeof english, string>> = {
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
};
