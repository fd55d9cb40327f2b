import { findingsOfReport, type Diagnosis } from '../../../src/core/diagnosis/diagnose';
import type { ErrorReport } from '../../../src/core/intake/read-paste';
import { realEngine } from '../../golden/real-engine';
import { domainOnly, dumpOf, failed, hybrid, joinFailed, tokenless, unjoined } from './dumps/machines';
import { judgements, type Answer } from './dumps/judgements';

const engine = realEngine();

/** Every situation was read an hour or less after the command ran, unless it says otherwise. */
function judge(paste: string, pastedAt = '2021-06-05T09:00:00.000Z'): { report: ErrorReport; diagnosis: Diagnosis } {
  const reading = engine.read(paste, pastedAt);
  if (reading.kind !== 'report') throw new Error('the output was not read');
  return { report: reading.report, diagnosis: engine.diagnose(findingsOfReport(reading.report)) };
}

function isAnswered(answer: Answer, { report, diagnosis }: ReturnType<typeof judge>): boolean {
  const rules = report.judged.map(({ rule }) => rule);
  if ('rule' in answer) return rules.includes(answer.rule);
  if ('silentOn' in answer) return report.isDump && !rules.includes(answer.silentOn);
  if ('article' in answer)
    return diagnosis.outcome === 'matched' && diagnosis.matches[0]?.article.id === answer.article;
  return diagnosis.outcome === answer.outcome;
}

test.each(judgements)('$id is answered', ({ paste, answer, pastedAt }) => {
  expect({ answer, answered: isAnswered(answer, judge(paste, pastedAt)) }).toEqual({ answer, answered: true });
});

test.each(judgements.flatMap(({ control, ...row }) => (control === undefined ? [] : [{ ...row, control }])))(
  'without what it rests on, $id is not answered so',
  ({ control, answer, pastedAt }) => {
    expect({ answer, answered: isAnswered(answer, judge(control, pastedAt)) }).toEqual({ answer, answered: false });
  },
);

test('every rule of the knowledge base is shown by a situation, or by a test below', () => {
  const shown = new Set([
    ...judgements.flatMap(({ paste, pastedAt }) => judge(paste, pastedAt).report.judged.map(({ rule }) => rule)),
    // Shown in the tests below.
    'attempt-superseded',
    'registration-superseded',
    'tenant-of-token',
    'healthy-token',
    'prt-no-alone',
  ]);
  expect(engine.index.knowledge.dumpRules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

describe('what belongs to another time or another person does not count', () => {
  const twoMonthsOld = {
    AcquirePrtDiagnostics: 'PRESENT',
    'Previous Prt Attempt': '2021-04-05 08:10:00.000 UTC',
    'Attempt Status': '0xc000006d',
    'Server Error Code': 'invalid_grant',
    'Server Error Description': 'AADSTS50126: Error validating credentials due to invalid username or password.',
  };

  test('a two-month-old attempt does not beat AzureAdPrt YES', () => {
    const { report, diagnosis } = judge(dumpOf(hybrid, twoMonthsOld));

    expect(diagnosis).toMatchObject({ outcome: 'healthy', codes: [], matches: [] });
    expect(report.messages).toEqual([]);
    expect(report.judged.map(({ rule }) => rule)).toContain('attempt-superseded');
  });

  test('an attempt after the last renewal counts, also with AzureAdPrt YES', () => {
    const { diagnosis } = judge(
      dumpOf(hybrid, twoMonthsOld, {
        RefreshPrtDiagnostics: 'PRESENT',
        'Previous Prt Attempt': '2021-06-05 08:10:00.000 UTC',
      }),
    );

    expect(diagnosis.matches[0]?.article.id).toBe('invalid-password');
  });

  test('an old attempt still counts where no token came since', () => {
    const { diagnosis } = judge(dumpOf(tokenless, twoMonthsOld));

    expect(diagnosis.matches[0]?.article.id).toBe('invalid-password');
  });

  test('a failed join is over on a machine that is joined now', () => {
    const registration = {
      'Previous Registration': '2021-01-31 09:16:43.000 UTC',
      'Error Phase': 'join',
      'Client ErrorCode': '0x801c03f2',
      'Server ErrorCode': 'DirectoryError',
    };

    expect(judge(dumpOf(hybrid, registration)).diagnosis).toMatchObject({ outcome: 'healthy', codes: [] });
    expect(judge(dumpOf(domainOnly, registration)).diagnosis.matches[0]?.article.id).toBe(
      'registration-directory-error',
    );
  });

  test('SYSTEM has no token, which says nothing about the person', () => {
    const { report, diagnosis } = judge(dumpOf(tokenless, { 'User Context': 'SYSTEM' }));

    expect(report.facts.map(({ fact }) => fact)).not.toContain('AzureAdPrt');
    expect(diagnosis.outcome).toBe('healthy');
    expect(judge(dumpOf(tokenless)).diagnosis.matches[0]?.article.id).toBe('prt-missing');
  });

  test('WamDefaultSet shows an error under SYSTEM too, which is said once', () => {
    const { report } = judge(dumpOf(tokenless, { WamDefaultSet: 'ERROR (0xd0020017)', 'User Context': 'SYSTEM' }));

    expect(report.judged.map(({ rule }) => rule)).toContain('run-as-system');
    expect(report.judged.map(({ rule }) => rule)).not.toContain('run-elevated-other');
  });
});

describe('a fault is not taken for another one', () => {
  const network = { 'Attempt Status': '0xc00000c4', 'HTTP Error': '0x80072ee7', 'HTTP status': '0' };

  test('a network error of the token is no joining problem on a joined machine', () => {
    const articles = judge(dumpOf(failed(network))).diagnosis.matches.map(({ article }) => article.id);

    expect(articles[0]).toBe('prt-network');
    expect(articles).not.toContain('hybrid-join-name-not-resolved');
  });

  test('the same number in a failed join is one', () => {
    const { diagnosis } = judge(dumpOf(joinFailed({ 'Error Phase': 'discover', 'Client ErrorCode': '0x80072ee7' })));

    expect(diagnosis.matches[0]?.article.id).toBe('hybrid-join-name-not-resolved');
  });

  test('AD Configuration FAIL with Connectivity PASS is no missing domain controller', () => {
    const tests = { 'AD Configuration Test': 'FAIL [0x80070002]', 'Error Phase': 'pre-check' };
    const articles = (lines: object): string[] =>
      judge(dumpOf(joinFailed({ ...tests, ...lines }))).diagnosis.matches.map(({ article }) => article.id);

    expect(articles({ 'AD Connectivity Test': 'PASS' })).not.toContain('hybrid-join-no-domain-controller');
    expect(articles({ 'AD Connectivity Test': 'FAIL' })[0]).toBe('hybrid-join-no-domain-controller');
  });

  test('"either disabled or deleted" leaves open which of the two', () => {
    const { report, diagnosis } = judge(
      dumpOf(hybrid, { DeviceAuthStatus: 'FAILED. Device is either disabled or deleted' }),
    );

    expect(report.facts.map(({ fact }) => fact)).not.toContain('DeviceObject');
    expect(diagnosis.nextCheck?.fact).toBe('DeviceObject');
  });

  test('both joins NO beside the error of a run is a verdict', () => {
    const { report, diagnosis } = judge(`InvalidConnectionCredentials\n${dumpOf(unjoined)}`);

    expect(report.judged.map(({ rule }) => rule)).toContain('join-none');
    expect(diagnosis.facts).toContainEqual(expect.objectContaining({ fact: 'AzureAdJoined', value: 'NO' }));
    expect(diagnosis.matches.map(({ article }) => article.id)).toEqual(['invalid-credentials', 'machine-not-joined']);
  });

  test.each([
    ['0xC000035B', 'channel-binding-refused'],
    ['0xC0000380', 'smart-card-not-usable'],
    ['0xC0000385', 'smart-card-not-usable'],
    ['0xC000006A', 'status-logon-failure'],
  ])('sub status %s of a failed sign-in leads to %s', (subStatus, article) => {
    const { diagnosis } = judge(
      `Log Name: Security\nEvent ID: 4625\nAn account failed to log on.\nFailure Reason: Unknown user name or bad password.\nStatus: 0xC000006D\nSub Status: ${subStatus}`,
    );

    expect(diagnosis.matches[0]?.article.id).toBe(article);
  });
});

describe('a part of an output is judged as far as it goes', () => {
  const ssoState = { AzureAdPrt: 'YES', EnterprisePrt: 'NO', OnPremTgt: 'NO', CloudTgt: 'YES' };

  test('the token is well, although the join is not shown', () => {
    const { report, diagnosis } = judge(dumpOf(ssoState));

    expect(diagnosis.outcome).toBe('healthy');
    expect(report.judged.map(({ rule }) => rule)).toEqual(['healthy-token', 'onprem-tgt-no', 'kerb-names']);
  });

  test('where cloud Kerberos was set up, OnPremTgt NO is the fault', () => {
    const { diagnosis } = judge(`The cloud Kerberos trust is in place. Is it right?\n${dumpOf(ssoState)}`);

    expect(diagnosis.matches[0]?.article.id).toBe('cloud-kerberos-ticket-missing');
  });

  test('without the join, AzureAdPrt NO only says that the token is missing', () => {
    const { report, diagnosis } = judge(dumpOf({ ...ssoState, AzureAdPrt: 'NO' }));

    expect(report.judged.map(({ rule }) => rule)).toContain('prt-no-alone');
    expect(diagnosis.matches[0]?.article.id).toBe('prt-missing');
  });

  test('a token of another tenant is named', () => {
    const elsewhere = 'https://login.microsoftonline.com/99992222-0000-4ccc-8111-dddd2222eeee';

    expect(judge(dumpOf(hybrid, { AzureAdPrtAuthority: elsewhere })).report.judged.map(({ rule }) => rule)).toContain(
      'tenant-of-token',
    );
    expect(judge(dumpOf(hybrid)).report.judged.map(({ rule }) => rule)).not.toContain('tenant-of-token');
  });
});
