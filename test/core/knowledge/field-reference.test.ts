import { judgeFields } from '../../../src/core/knowledge/field-reference';
import { fieldReferenceSchema } from '../../../src/core/knowledge/field-reference-schema';

const reference = fieldReferenceSchema.parse({
  TpmProtected: {
    section: 'Device Details',
    expected: ['YES'],
    meaning: 'The key is kept in the TPM.',
    otherwise: 'The key is kept in software.',
  },
  'HTTP Error': {
    section: 'SSO State',
    expected: ['0x0'],
    meaning: 'No network error.',
    otherwise: 'The network failed.',
  },
  DomainName: { section: 'Device State', meaning: 'The name of the domain.' },
});

test('what is not as expected comes first and says what that tells', () => {
  expect(judgeFields({ DomainName: 'CORP', 'HTTP Error': '0x0', TpmProtected: 'NO' }, reference)).toEqual([
    { field: 'TpmProtected', value: 'NO', judgement: 'not as expected', meaning: 'The key is kept in software.' },
    { field: 'HTTP Error', value: '0x0', judgement: 'as expected', meaning: 'No network error.' },
    { field: 'DomainName', value: 'CORP', judgement: 'depends', meaning: 'The name of the domain.' },
  ]);
});

test('what an expected value tells stands in its own sentence where the meaning is about the line', () => {
  const fields = fieldReferenceSchema.parse({
    KeySignTest: {
      section: 'Diagnostic Data',
      expected: ['PASSED'],
      meaning: 'Whether the keys work.',
      fine: 'The keys work.',
      otherwise: 'The keys do not work.',
    },
  });

  expect(judgeFields({ KeySignTest: 'PASSED' }, fields)[0]?.meaning).toBe('The keys work.');
  expect(judgeFields({ KeySignTest: 'FAILED' }, fields)[0]?.meaning).toBe('The keys do not work.');
});

test('compares whole words: 0x00002ee2 is not 0x0, and "yes (local)" is yes', () => {
  expect(
    judgeFields({ 'HTTP Error': '0x00002ee2', TpmProtected: 'yes (local)' }, reference).map(
      ({ judgement }) => judgement,
    ),
  ).toEqual(['not as expected', 'as expected']);
});

test('a field with expected values says what another value tells', () => {
  expect(
    fieldReferenceSchema.safeParse({
      NgcSet: { section: 'User State', expected: ['YES'], meaning: 'Hello is set up.' },
    }).success,
  ).toBe(false);
});
