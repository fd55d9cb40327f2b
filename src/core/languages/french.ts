import type { english } from './english';
import { about } from './fr/about';
import { buttons } from './fr/buttons';
import { conversation } from './fr/conversation';
import { decoded } from './fr/decoded';
import { escalation } from './fr/escalation';
import { explained } from './fr/explained';
import { expressions } from './fr/expressions';
import { figures } from './fr/figures';
import { handover } from './fr/handover';
import { knowledge } from './fr/knowledge';
import { labels } from './fr/labels';
import { lists } from './fr/lists';
import { notices } from './fr/notices';
import { shortening } from './fr/shortening';
import { steps } from './fr/steps';
import { tab } from './fr/tab';
import { verdict } from './fr/verdict';

/** Everything English says, in French; people are addressed as “vous”. Terms are those of Microsoft’s French products. */
export const french: Readonly<Record<keyof typeof english, string>> = {
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
