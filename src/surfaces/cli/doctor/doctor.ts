import { printable } from '../../../rendering/printable';
import { areas, fault, type Area, type Finding } from './finding';

/** One part of the installation, and how it is looked at. */
export interface Examination {
  area: Area;
  examine: () => Promise<readonly Finding[]>;
}

export interface DoctorParts {
  examinations: readonly Examination[];
  /** Looked at when all others have ended. */
  afterwards: () => readonly Finding[];
  /** How long one of them may take. */
  timeLimit: () => AbortSignal;
  /** Never to be printed, whatever a finding says. */
  secrets: readonly string[];
}

/** Looks at everything at once, each within its time. What fails in an unforeseen way is a fault too. */
export async function examineAll({ examinations, afterwards, timeLimit, secrets }: DoctorParts): Promise<Finding[]> {
  const found = await Promise.all(examinations.map(async ({ area, examine }) => within(area, examine, timeLimit())));
  const all = [...found.flat(), ...afterwards()].map((finding) => withoutSecrets(finding, secrets));
  return all.toSorted((one, other) => areas.indexOf(one.area) - areas.indexOf(other.area));
}

async function within(area: Area, examine: Examination['examine'], limit: AbortSignal): Promise<readonly Finding[]> {
  const late = new Promise<readonly Finding[]>((resolve) => {
    limit.addEventListener('abort', () => {
      resolve([
        fault(
          area,
          'There was no answer in time.',
          'Look whether what it needs is overloaded or out of reach, and ask again.',
        ),
      ]);
    });
  });
  const failed = (error: unknown): readonly Finding[] => [
    fault(
      area,
      `It could not be looked at (${error instanceof Error ? error.name : 'no reason given'}).`,
      'This is a fault of Flow Medic: please report it.',
    ),
  ];
  return Promise.race([examine().catch(failed), late]);
}

/** Shorter ones are ordinary words now and then, and hide more than they protect. */
const shortestSecret = 6;

function withoutSecrets(finding: Finding, secrets: readonly string[]): Finding {
  const clean = (text: string): string =>
    secrets
      .filter((secret) => secret.length >= shortestSecret)
      .reduce((left, secret) => left.replaceAll(secret, '***'), text);
  return finding.state === 'fault'
    ? { ...finding, says: clean(finding.says), mend: clean(finding.mend) }
    : { ...finding, says: clean(finding.says) };
}

const marks = { well: 'ok   ', fault: 'FAULT', 'not checked': '-    ' } as const;

/** What is printed, and the exit code: 1 when there is a fault. */
export function toldFindings(findings: readonly Finding[], asJson: boolean): { text: string; exitCode: 0 | 1 } {
  const faults = findings.filter(({ state }) => state === 'fault').length;
  const exitCode = faults > 0 ? 1 : 0;
  if (asJson) return { text: printable(JSON.stringify({ healthy: faults === 0, findings }, null, 2)), exitCode };
  const lines = findings.flatMap((finding) => [
    `${marks[finding.state]} ${finding.area}: ${finding.says}`,
    ...(finding.state === 'fault' ? [`      ${finding.mend}`] : []),
  ]);
  const end =
    faults === 0 ? 'No fault was found.' : faults === 1 ? 'There is one fault.' : `There are ${faults} faults.`;
  return { text: printable([...lines, '', end].join('\n')), exitCode };
}
