import type { KnowledgeFiles, Problem } from '../read-files';
import { askingsLeadHome } from './askings-lead-home';
import { articlesLieInTheirArea } from './articles-lie-in-their-area';
import { causesAreTellable } from './causes-are-tellable';
import { codesAreUnique } from './codes-are-unique';
import { dumpRulesExist } from './dump-rules-exist';
import { explanationsAreUnique } from './explanations-are-unique';
import { factValuesExist } from './fact-values-exist';
import { factsAreKnown } from './facts-are-known';
import { presupposedFactsAreAsked } from './presupposed-facts-are-asked';
import { filesAreNamedByTheirId } from './files-are-named-by-their-id';
import { guideLeadsHome } from './guide-leads-home';
import { leavingLocksFirst } from './leaving-locks-first';
import { localizedMessagesAreSourced } from './localized-messages-are-sourced';
import { localizedMessagesAreTelling } from './localized-messages-are-telling';
import { makersDoNoAdminWork } from './makers-do-no-admin-work';
import { mentionsAreUnique } from './mentions-are-unique';
import { ownWords } from './own-words';
import { resolutionsExist } from './resolutions-exist';
import { riskyStepsSaySo } from './risky-steps-say-so';
import type { Rule } from './rule';
import { slotsAreDeclared } from './slots-are-declared';
import { sourcesSupportCauses } from './sources-support-causes';
import { translationsLeadSomewhere } from './translations-lead-somewhere';

export const rules: readonly Rule[] = [
  filesAreNamedByTheirId,
  articlesLieInTheirArea,
  factsAreKnown,
  presupposedFactsAreAsked,
  factValuesExist,
  dumpRulesExist,
  resolutionsExist,
  codesAreUnique,
  causesAreTellable,
  sourcesSupportCauses,
  riskyStepsSaySo,
  leavingLocksFirst,
  makersDoNoAdminWork,
  ownWords,
  slotsAreDeclared,
  mentionsAreUnique,
  localizedMessagesAreSourced,
  localizedMessagesAreTelling,
  explanationsAreUnique,
  askingsLeadHome,
  translationsLeadSomewhere,
  guideLeadsHome,
];

/** Every problem of every rule, plus what did not even parse. Empty means the knowledge may be used. */
export function lint(files: KnowledgeFiles): Problem[] {
  return [
    ...files.problems,
    ...rules.flatMap((rule) =>
      rule
        .check(files)
        .map((problem) => ({ ...problem, message: `${problem.message} (${rule.name}: ${rule.demands})` })),
    ),
  ];
}
