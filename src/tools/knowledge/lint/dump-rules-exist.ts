import { pastedAtField } from '../../../core/intake/judge-dump';
import { dsregcmdFields } from '../../../core/intake/dsregcmd-fields';
import { dumpRulesFile, type KnowledgeFiles, type Problem } from '../read-files';
import type { Rule } from './rule';

const known = new Set([...dsregcmdFields, pastedAtField]);

/** A rule about a field that is never read would never hold, and nobody would notice. */
export const dumpRulesExist: Rule = {
  name: 'dump-rules-exist',
  demands: `facts read rules of ${dumpRulesFile}, which look at fields that dsregcmd prints and speak of those alone`,
  check: (files) => [...unknownFields(files), ...unseenFields(files), ...unknownRules(files)],
};

function unknownFields({ knowledge, lineOf }: KnowledgeFiles): Problem[] {
  return knowledge.dumpRules.flatMap(({ id, when, sets_aside }, index) =>
    [...when.flatMap(fieldsOf), ...sets_aside]
      .filter((field) => !known.has(field))
      .map((field) => ({
        file: dumpRulesFile,
        line: lineOf(dumpRulesFile, [index]),
        message: `${id} looks at ${field}, which is no field`,
      })),
  );
}

/** A sentence can only hold values of lines that its rule looked at, in whichever of its lists holds. */
function unseenFields({ knowledge, lineOf }: KnowledgeFiles): Problem[] {
  return knowledge.dumpRules.flatMap(({ id, when, says }, index) =>
    [...says.matchAll(/\{([^{}]+)\}/g)]
      .map(([, field = '']) => field)
      .filter((field) => when.some((conditions) => !fieldsOf(conditions).includes(field)))
      .map((field) => ({
        file: dumpRulesFile,
        line: lineOf(dumpRulesFile, [index, 'says']),
        message: `${id} speaks of ${field} and does not look at it`,
      })),
  );
}

function fieldsOf(conditions: KnowledgeFiles['knowledge']['dumpRules'][number]['when'][number]): string[] {
  return conditions
    .flatMap((condition) => Object.entries(condition))
    .flatMap(([key, value]) => (namesField.has(key) && typeof value === 'string' ? [value] : []));
}

const namesField: ReadonlySet<string> = new Set(['field', 'time', 'before', 'same_name_as', 'other_id_than']);

function unknownRules({ knowledge, fileOfFact, lineOf }: KnowledgeFiles): Problem[] {
  const rules = new Set(knowledge.dumpRules.map(({ id }) => id));
  return Object.entries(knowledge.facts).flatMap(([fact, { read }]) =>
    read.flatMap((reading, index) => {
      if (!('dump_rule' in reading) || rules.has(reading.dump_rule)) return [];
      const file = fileOfFact.get(fact) ?? '';
      const message = `there is no rule ${reading.dump_rule}`;
      return [{ file, line: lineOf(file, [fact, 'read', index]), message }];
    }),
  );
}
