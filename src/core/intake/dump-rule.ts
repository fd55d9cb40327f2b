/**
 * What lines of a `dsregcmd /status` output say together. Plain data: intake knows nothing of where it was written down.
 * Values are compared without case and by how they begin, so that `YES (local)` is YES.
 */
export interface DumpRule {
  id: string;
  /** All conditions of any one list hold. */
  when: readonly (readonly DumpCondition[])[];
  /** Fields whose values do not count where the rule holds, with the codes and messages in them. */
  sets_aside: readonly string[];
}

export type DumpCondition =
  | { field: string; is: readonly string[] }
  /** Stands there and says something else. */
  | { field: string; other_than: readonly string[] }
  /** Does not stand there, or says something else. */
  | { field: string; unless: readonly string[] }
  /** Whether a line with a value is there. */
  | { field: string; stands: boolean }
  /** Stands there more than once, with values that differ. */
  | { field: string; varies: true }
  | { field: string; ends_with: readonly string[] }
  | { field: string; contains: readonly string[] }
  /** The output ends at this field, before its value. */
  | { field: string; cut_off: true }
  /** The first name in both is the same: `ROBOT7\maya` and `ROBOT7.corp.example`. */
  | { field: string; same_name_as: string }
  /** Both hold ids, and none of them is the same. */
  | { field: string; other_id_than: string }
  /** A time of the field lies before a time of another one: the first time of `time`, or with `end` its last one. */
  | {
      time: string;
      end?: true | undefined;
      before: string;
      before_end?: true | undefined;
      by_over?: string | undefined;
      by_under?: string | undefined;
    };

/** A rule that holds for an output, with the values of the lines it looked at, by field. */
export interface DumpFinding {
  rule: string;
  values: Readonly<Record<string, string>>;
}
