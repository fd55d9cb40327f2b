import fc from 'fast-check';
import { codeCandidates, type CodeCandidates } from '../../../src/core/intake/code-candidates';
import { codeFinder } from '../../../src/core/intake/find-codes';
import { MappedText } from '../../../src/core/intake/mapped-text';
import { speller } from '../../../src/core/intake/spelled';
import { Vocabulary } from '../../../src/core/intake/vocabulary';
import { codeNames } from './reading';

const vocabulary = new Vocabulary();
const spell = speller(vocabulary);
const quick = codeFinder(codeNames, vocabulary);
/** Tries every spelling of a code on every word. */
const everyWord: CodeCandidates = {
  startOf: ({ text, starts }, index) => (index === 0 ? 0 : behindWord(text, starts[index] ?? 0)),
};
const thorough = codeFinder(codeNames, vocabulary, everyWord);

/** From behind the word before, so that signs between words are tried too. */
function behindWord(text: string, start: number): number {
  let at = start;
  while (at > 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}

const spellings = [
  ...['0x80070520', '0X8007 0520', '0xC0.00.00.6D', "x'80070520'", "x'c000006d'", '&H80070520', '&HC000006D'],
  ...['80070520', 'c000006d', '80070520h', 'ffffffff80070520', 'ffffffff`80070520', '-2147023584', '--2147023584'],
  ...['-2,147,023,584', '2147943712', '2 147 943 712', '18446744071562200352', '1326', '12002', '5', '305', '0x5'],
  ...['AADSTS50126', 'aadsts: 50126', 'AAD STS 50 126', '1AADSTS50126', 'x_AADSTS50126', 'aadsts'],
  ...['CrmException%3a80040265', '%2fCrmException:80040220', '-2130575338, Microsoft.SharePoint.SPException'],
  ...['STATUS_LOGON_FAILURE', '_InvalidTemplate_', '__ActionFailed', 'WebAutomation.TimeoutError', 'Unauthorized'],
  ...['unauthorized', 'forbidden', 'NotFound', 'invalidconnectioncredentials', 'AadLogonFailure', 'invalid_grant'],
  ...[
    'Win32',
    'MSIS7012',
    'a1b2c3d4',
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    '10.0.19045.1',
    '2026-11-30',
    '12:30:59',
  ],
  ...[
    'error',
    'errorcode',
    'error code',
    'erroris',
    'status',
    'event',
    'event id',
    'returned',
    'failed with',
    'code is',
  ],
  ...['LogonUser()', 'NtCreateFile', 'number', 'Error number', 'keylength', 'order number', 'fehler', 'b\u0142\u0105d'],
  ...[
    '\u30a8\u30e9\u30fc',
    "d'erreur",
    "isn't",
    'caf\u00e9Error',
    'result',
    '404',
    '(403)',
    '$5',
    '7%',
    'Msg',
    'level 16',
  ],
  ...['the', 'machine', 'Machine', 'TimeoutException', 'disconnect reason', 'extended error', 'Failure Reason'],
];
const joints = [' ', ': ', ' = ', '=', '-', '_', '.', ',', '/', '\n', "'", '"', '(', ') ', ' #', '->', '', '&', '\\'];

const text = fc
  .array(fc.tuple(fc.constantFrom(...spellings), fc.constantFrom(...joints)), { minLength: 1, maxLength: 24 })
  .map((parts) => parts.flat().join(''));

test('no code is missed by looking only at words that can be one', () => {
  fc.assert(
    fc.property(text, (paste) => {
      const spelled = spell([{ text: MappedText.of(paste), path: [], depth: 0 }]);

      expect(quick(spelled, new Set())).toEqual(thorough(spelled, new Set()));
    }),
    { seed: 44, numRuns: 6000 },
  );
});

test('a name of a speaker is found behind plain words too', () => {
  const words = 'one two three four five six seven eight';
  const spelled = spell([{ text: MappedText.of(`${words} error InvalidConnectionCredentials`), path: [], depth: 0 }]);

  expect(quick(spelled, new Set(['data-gateway'])).map(({ code }) => code.system)).toEqual(['gateway']);
});

test('of ordinary words hardly any is looked at', () => {
  const prose = vocabulary.wordsIn(
    'we ran the flow on Monday and it stopped after a while, nobody touched the machine',
  );
  const candidates = codeCandidates(codeNames, vocabulary);

  expect(prose.starts.filter((_, index) => candidates.startOf(prose, index) !== undefined)).toEqual([]);
});
