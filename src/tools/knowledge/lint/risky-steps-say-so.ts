import { z } from 'zod';
import type { Step } from '../../../core/knowledge/article';
import { sharedResolutions } from '../read-files';
import { problemInArticle } from './problem-in-article';
import type { Rule } from './rule';

/** Acts that weaken security or can break a machine. The mere mention ("run it again with NLA still on") is none. */
const weakening =
  /\b(?:(?:disable|turn off|switch off|clear|untick|uncheck|deselect|remove)\b.{0,60}\b(?:network level authentication|NLA|TPM|conditional access|MFA|second factor)|AllowCloudPasswordValidation|(?:set|change) .{0,30}fPromptForPassword|add .{0,60}AllowedRegistrationTenants|AllowTenantSwitching|exclude .{0,60}(?:MFA|conditional access)|netsh trace start|Fiddler|start-auth\.ps1|icesdptool)/i;

const highLevels = z.enum(['medium', 'high']);

export const riskyStepsSaySo: Rule = {
  name: 'risky-steps-say-so',
  demands:
    'a step that weakens security carries a risk with warning and undo, a high risk names the safer way, and a medium or high one is not left to the maker alone',
  check(files) {
    const { articles, resolutions } = files.knowledge;
    return [
      ...articles.flatMap((article) =>
        article.resolutions.flatMap(({ steps }, at) =>
          steps.flatMap((step, index) =>
            faultsOf(step).map((fault) => problemInArticle(files, article, ['resolutions', at, 'steps', index], fault)),
          ),
        ),
      ),
      ...[...resolutions.values()].flatMap(({ steps }, at) =>
        steps.flatMap((step, index) =>
          faultsOf(step).map((message) => ({
            file: sharedResolutions,
            line: files.lineOf(sharedResolutions, [at, 'steps', index]),
            message,
          })),
        ),
      ),
    ];
  },
};

function faultsOf({ do: what, command = '', risk, by }: Step): string[] {
  return [
    ...(weakening.test(`${what} ${command}`) && !risk ? ['this step weakens security and has no risk'] : []),
    ...(risk?.level === 'high' && !risk.safer ? ['a high risk names the safer way'] : []),
    ...(highLevels.safeParse(risk?.level).success && by === 'maker'
      ? ['a medium or high risk is decided by an administrator']
      : []),
  ];
}
