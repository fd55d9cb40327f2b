import { findingsOfReport } from '../../../src/core/diagnosis/diagnose';
import { realEngine } from '../../golden/real-engine';
import { ssoStateDump } from '../../e2e/sso-state-dump';

const engine = realEngine();

/** What is asked after this paste about the kind of account, whatever else would be asked first. */
function asksFor(paste: string): string | undefined {
  const reading = engine.read(paste);
  if (reading.kind !== 'report') throw new Error('the paste could not be read');
  const findings = { ...findingsOfReport(reading.report), chosen: 'invalid-password', asking: 'AccountKind' };
  return engine.diagnose(findings).nextCheck?.check.ask;
}

test('who pasted what dsregcmd says of a machine is asked about that machine', () => {
  expect(asksFor(ssoStateDump)).toBe('What kind of account is signed in on that machine?');
});

test('who pasted an error of a flow, with or without such an output, is asked about the connection', () => {
  expect(asksFor('AADSTS50126')).toBe('What kind of account is saved in the connection?');
  expect(asksFor(`WindowsIdentityIncorrect\n${ssoStateDump}`)).toBe('What kind of account is saved in the connection?');
});
