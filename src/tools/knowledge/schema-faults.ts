import type { z } from 'zod';

/** What does not fit a schema, in words, and where. */
export interface SchemaFault {
  keys: (string | number)[];
  message: string;
}

/** The faults a schema found, taken apart so that each names the one place a person has to mend. */
export function schemaFaults(issues: readonly z.core.$ZodIssue[]): SchemaFault[] {
  return issues.flatMap(faultsOf);
}

function faultsOf(issue: z.core.$ZodIssue): SchemaFault[] {
  const keys = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ keys: [...keys, key], message: 'there is no such key' }));
  if (issue.code === 'invalid_key') return [{ keys, message: issue.issues.map(({ message }) => message).join('; ') }];
  if (issue.code === 'invalid_union') {
    // "Invalid input" helps nobody: the alternative with the fewest faults is the one that was meant.
    const [meant] = issue.errors.filter((errors) => errors.length > 0).sort((one, other) => one.length - other.length);
    if (meant) return schemaFaults(meant).map((fault) => ({ ...fault, keys: [...keys, ...fault.keys] }));
  }
  return [{ keys, message: issue.message }];
}
