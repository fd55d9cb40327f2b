import { findingsOfReport, type Diagnosis } from '../../../src/core/diagnosis/diagnose';
import type { ErrorReport } from '../../../src/core/intake/read-paste';
import { envelopes, knownInner, unknownInner } from '../../field/envelopes';
import { realEngine } from '../../golden/real-engine';

const engine = realEngine();

function reportOf(text: string): ErrorReport {
  const reading = engine.read(text);
  if (reading.kind !== 'report') throw new Error(`cannot read ${JSON.stringify(text)}: ${reading.kind}`);
  return reading.report;
}

/** The same report with everything at one depth, as if nothing stood inside anything. */
function flat(report: ErrorReport): ErrorReport {
  const atOneDepth = <Found extends { depth: number }>(found: readonly Found[]): Found[] =>
    found.map((one) => ({ ...one, depth: 0, isAround: false }));
  return {
    ...report,
    codes: atOneDepth(report.codes),
    messages: atOneDepth(report.messages),
    innermost: undefined,
  };
}

const diagnosisOf = (report: ErrorReport): Diagnosis => engine.diagnose(findingsOfReport(report));

test('without depths no envelope names what is unknown inside it', () => {
  const named = envelopes.filter(({ write }) => diagnosisOf(reportOf(write(unknownInner))).inside !== undefined);
  const namedFlat = named.filter(({ write }) => diagnosisOf(flat(reportOf(write(unknownInner)))).inside !== undefined);

  expect(named).toHaveLength(envelopes.length);
  expect(namedFlat.map(({ name }) => name)).toEqual([]);
});

test('without depths an envelope that is known as well as its reason is no longer told from it', () => {
  const isLed = ({ outcome, inside }: Diagnosis): boolean => outcome === 'matched' && inside === undefined;
  const led = envelopes.filter(({ write }) => isLed(diagnosisOf(reportOf(write(knownInner)))));
  const ledFlat = led.filter(({ write }) => isLed(diagnosisOf(flat(reportOf(write(knownInner))))));

  expect(led).toHaveLength(envelopes.length);
  expect(ledFlat.length).toBeLessThan(led.length);
});
