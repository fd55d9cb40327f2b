import { z } from 'zod';
import type { Rule } from './lint';
import { problemInArticle } from './problem-in-article';

/** Advice that weakens security or can break a machine (../shared/reference/security.md of the project's sources). */
const weakening =
  /\b(?:network level authentication|\bNLA\b|AllowCloudPasswordValidation|fPromptForPassword|AllowedRegistrationTenants|AllowTenantSwitching|conditional access (?:exception|exclusion)|exclude .{0,40}(?:MFA|conditional access)|MFA exception|clear the TPM|(?:disable|turn off) (?:the )?TPM|netsh trace|Fiddler|start-auth\.ps1|icesdptool)/i;

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
