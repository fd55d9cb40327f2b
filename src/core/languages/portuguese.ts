import type { english } from './english';
import { about } from './pt/about';
import { buttons } from './pt/buttons';
import { conversation } from './pt/conversation';
import { decoded } from './pt/decoded';
import { escalation } from './pt/escalation';
import { explained } from './pt/explained';
import { expressions } from './pt/expressions';
import { figures } from './pt/figures';
import { handover } from './pt/handover';
import { knowledge } from './pt/knowledge';
import { labels } from './pt/labels';
import { lists } from './pt/lists';
import { notices } from './pt/notices';
import { shortening } from './pt/shortening';
import { steps } from './pt/steps';
import { tab } from './pt/tab';
import { verdict } from './pt/verdict';

/** Everything English says, in Brazilian Portuguese; people are addressed as "você". Terms are those of Microsoft's Brazilian products. */
export const portuguese: Readonly<Record<keyof typeof english, string>> = {
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
