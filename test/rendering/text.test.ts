import fc from 'fast-check';
import { summaryOf, textOf } from './english';
import { terminalText } from './english';
import { arbitraryReply } from './arbitrary-reply';
import { desk, handover, sent } from './made-up-replies';
import { answered, replyTo } from '../core/replies/replies-of';

const seed = 20_261_120;
const plain = fc.oneof(fc.constant(''), fc.stringMatching(/^[A-Za-z][A-Za-z ,.]{0,60}[a-z.]$/));
const replies = arbitraryReply({ text: plain, most: 3 });

describe('the text twin', () => {
  test('of a question numbers the answers as they can be typed', () => {
    expect(textOf(replyTo('GateRefused')).split('\n')).toEqual(
      expect.arrayContaining([
        'Matched: GateRefused',
        'What did you type as the secret?',
        '  1. The account\u2019s password',
        '  2. A PIN',
        '  3. I don\u2019t know',
      ]),
    );
  });

  test('of a choice numbers the problems', () => {
    const lines = textOf(replyTo('{"code":"BoltJammed"} {"code":"HingeJammed"}')).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        '  1. The bolt of the gate is jammed',
        '     Because of: BoltJammed',
        '  2. The hinge of the gate is jammed',
      ]),
    );
  });

  test('of steps holds who, how long, the command, the risk and the way back', () => {
    const text = textOf(replyTo('GateRefused', [answered('SecretKind', 'password'), answered('JoinState', 'none')]));
    for (const line of [
      '  1. Note the name of the machine.',
      '     hostname',
      '     You, about 1 minute',
      '  2. Join the machine to the directory.',
      '     ! Weigh this first: It changes who can sign in.',
      '     Safer first: Use a joined machine.',
      '     To undo: Leave the directory.',
      '  [ruled out] A PIN was saved as the secret (What was saved as the secret: The account\u2019s password)',
      '  About the gate: https://example.org/gate',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
  });

  test('says what just happened and what was hidden first', () => {
    expect(
      textOf({
        kind: 'closed',
        caseId: 'FM-7K3Q',
        version: 1,
        nonce: 'n1',
        note: 'Noted.',
        hidden: 'Hidden.',
        title: 'Fixed.',
        message: 'Bye.',
        remind: '',
        actions: [],
      }),
    ).toBe('Noted.\nHidden.\nFixed.\nBye.');
  });

  test('of a form says what goes along with the summary; without a desk there is only the summary', () => {
    expect(textOf(handover)).toBe(
      'For your IT\nThis goes to IT.\n\nMachine or machine group: VM_07\nFlow: Daily_report\nUrgency: Normal\nAffects: Only me\n\nCase FM-7K3Q\n\nThe *gate* refused.\n\nCodes\n- Gate*Refused*',
    );
    expect(textOf({ ...handover, canSend: false, details: '' })).toBe(
      'For your IT\nThis goes to IT.\n\nCase FM-7K3Q\n\nThe *gate* refused.',
    );
  });

  test('of a request with IT says where it is, and numbers the answers to a question of IT', () => {
    expect(
      textOf({
        ...sent,
        ask: 'Is it open?',
        findOut: 'Look.',
        command: 'look',
        answers: [{ label: 'Yes', verb: 'answer:Open=YES' }],
        mailLink: 'mailto:it@contoso.com',
      }),
    ).toBe(
      'IT has it\nInes took it.\nTicket: INC_1 https://desk.example.org/INC_1\n\nIs it open?\nLook.\n  look\n\n  1. Yes\n\nMail it: mailto:it@contoso.com',
    );
  });

  test('of the card of IT has what is read first before the whole', () => {
    expect(textOf(desk)).toBe(
      'FM-7K3Q The gate refused the visitor\nMachine or machine group: VM_07\nNew\nAsked by Maya.\n2 people have this (FM-2222)\nCodes: GateRefused\nno name in front\nTicket: INC_1 https://desk.example.org/INC_1\n\nCase FM-7K3Q\n\nAll of it',
    );
  });

  test('of any reply is there, with no empty lines at its ends or in a row', () => {
    fc.assert(
      fc.property(replies, (reply) => {
        const text = textOf(reply);
        expect(text).toBe(text.trim());
        // The summary for IT is quoted as it is.
        if (reply.kind !== 'handover') expect(text).not.toMatch(/\n\n\n/);
        expect(text).not.toContain('undefined');
      }),
      { seed, numRuns: 300 },
    );
  });
});

test('the summary for a notification is one line that says what the card is about', () => {
  expect(summaryOf(replyTo('GateRefused'))).toBe('The gate refused the visitor: What did you type as the secret?');
  expect(summaryOf(replyTo('AADSTS50126'))).toBe('The name or password is wrong: Replace it');
  expect(summaryOf(replyTo('0xC0000199'))).toBe('STATUS_NAMED_ONLY, known by name only');
  expect(summaryOf(replyTo('GateRefused', [{ kind: 'asked IT' }]))).toBe('FM-7K3Q: the summary for IT is ready');
  expect(summaryOf(sent)).toBe('FM-7K3Q: IT has it');
  expect(summaryOf(desk)).toBe('For IT, FM-7K3Q: The gate refused the visitor');
  expect(summaryOf(replyTo('qwertz'))).toBe('I don\u2019t know this one');
  expect(summaryOf(replyTo('AADSTS50126', [{ kind: 'did not help', cause: 'password-wrong/worn-out' }]))).toMatch(
    /^The name or password is wrong: no known cause/,
  );
  fc.assert(
    fc.property(replies, (reply) => {
      expect(summaryOf(reply)).not.toContain('\n');
    }),
    { seed, numRuns: 200 },
  );
});

describe('in a terminal', () => {
  const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

  test('lines are no wider than asked for, except for a word that is, and no word is lost', () => {
    fc.assert(
      fc.property(replies, fc.integer({ min: 30, max: 120 }), (reply, width) => {
        const text = terminalText(reply, false, width);
        expect(wordsOf(text)).toEqual(wordsOf(textOf(reply)));
        for (const line of text.split('\n').filter((row) => row.length > width)) {
          // Its indent and its mark count too: nothing but one word may stand behind them.
          expect(line.replace(/^\s*(?:\d+\. |- |\[[a-z ]+\] )?/, '')).not.toMatch(/\S\s+\S/);
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  test('the rest of a list item hangs below its text', () => {
    const reply = {
      kind: 'help' as const,
      title: 'Help',
      message: 'I can:',
      can: ['one two three four five six seven eight'],
      examples: [],
    };
    expect(terminalText(reply, false, 24).split('\n')).toEqual([
      'Help',
      'I can:',
      '  - one two three four',
      '    five six seven eight',
    ]);
  });

  test('a paste cannot move the cursor or colour the screen', () => {
    const hostile = '\u001B[2J\u001B[31mred\u001B]0;title\u0007';
    expect(terminalText({ kind: 'notice', title: 'Notice', message: hostile }, false)).toBe('Notice\nred');
  });
});
