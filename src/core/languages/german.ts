import type { english } from './english';
import { about } from './de/about';
import { buttons } from './de/buttons';
import { conversation } from './de/conversation';
import { decoded } from './de/decoded';
import { escalation } from './de/escalation';
import { explained } from './de/explained';
import { expressions } from './de/expressions';
import { figures } from './de/figures';
import { handover } from './de/handover';
import { knowledge } from './de/knowledge';
import { labels } from './de/labels';
import { lists } from './de/lists';
import { notices } from './de/notices';
import { shortening } from './de/shortening';
import { steps } from './de/steps';
import { tab } from './de/tab';
import { verdict } from './de/verdict';

/** Everything English says, in German; people are addressed as "Sie". Terms are those of Microsoft's German products. */
export const german: Readonly<Record<keyof typeof english, string>> = {
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
