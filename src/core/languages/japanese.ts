import type { english } from './english';
import { about } from './ja/about';
import { buttons } from './ja/buttons';
import { conversation } from './ja/conversation';
import { decoded } from './ja/decoded';
import { escalation } from './ja/escalation';
import { explained } from './ja/explained';
import { expressions } from './ja/expressions';
import { figures } from './ja/figures';
import { handover } from './ja/handover';
import { knowledge } from './ja/knowledge';
import { labels } from './ja/labels';
import { lists } from './ja/lists';
import { notices } from './ja/notices';
import { shortening } from './ja/shortening';
import { steps } from './ja/steps';
import { tab } from './ja/tab';
import { verdict } from './ja/verdict';

/** Everything English says, in Japanese, in です・ます. Terms are those of Microsoft's Japanese products. */
export const japanese: Readonly<Record<keyof typeof english, string>> = {
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
