import { z } from 'zod';
import { problemInArticle } from './problem-in-article';
import type { Rule } from './rule';

/** Acts that weaken security or can break a machine. The mere mention ("run it again with NLA still on") is none. */
const weakening =
  /\b(?:(?:disable|turn off|switch off|clear|untick|uncheck|deselect|remove)\b.{0,60}\b(?:network level authentication|NLA|TPM|conditional access|MFA|second factor)|AllowCloudPasswordValidation|(?:set|change) .{0,30}fPromptForPassword|add .{0,60}AllowedRegistrationTenants|AllowTenantSwitching|exclude .{0,60}(?:MFA|conditional access)|netsh trace start|Fiddler|start-auth\.ps1|icesdptool)/i;

const highLevels = z.enum(['medium', 'high']);

export const riskyStepsSaySo: Rule = {
  name: 'risky-steps-say-so',
  demands: 'a step that weakens security carries a risk with warning and undo, a high risk names the safer way, and a medium or high one is not left to the maker alone',
  check(files) {
    return files.knowledge.articles.flatMap((article) =>
      article.resolutions.flatMap((resolution, at) =>
        resolution.steps.flatMap((step, index) => {
          const keys = ['resolutions', at, 'steps', index];
          const problems = [];
          if (weakening.test(`${step.do} ${step.command ?? ''}`) && !step.risk) problems.push(problemInArticle(files, article, keys, 'this step weakens security and has no risk'));
          if (step.risk?.level === 'high' && !step.risk.safer) problems.push(problemInArticle(files, article, keys, 'a high risk names the safer way'));
          if (highLevels.safeParse(step.risk?.level).success && step.by === 'maker') problems.push(problemInArticle(files, article, keys, 'a medium or high risk is decided by an administrator'));
          return problems;
        }),
      ),
    );
  },
};
