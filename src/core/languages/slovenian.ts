import type { english } from './english';
import { about } from './sl/about';
import { buttons } from './sl/buttons';
import { conversation } from './sl/conversation';
import { decoded } from './sl/decoded';
import { escalation } from './sl/escalation';
import { explained } from './sl/explained';
import { expressions } from './sl/expressions';
import { figures } from './sl/figures';
import { handover } from './sl/handover';
import { knowledge } from './sl/knowledge';
import { labels } from './sl/labels';
import { lists } from './sl/lists';
import { notices } from './sl/notices';
import { shortening } from './sl/shortening';
import { steps } from './sl/steps';
import { tab } from './sl/tab';
import { verdict } from './sl/verdict';

/** Everything English says, in Slovenian; people are addressed as "vi". Terms are those of Microsoft's Slovenian products. */
export const slovenian: Readonly<Record<keyof typeof english, string>> = {
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
