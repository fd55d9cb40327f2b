import { replyTo } from './replies-of';

const well = 'AzureAdJoined : YES\nDomainJoined : YES\nAzureAdPrt : YES\nDomainName : MOON';

test('an output that shows nothing wrong is answered with what is well and where to look instead', () => {
  expect(replyTo(well)).toMatchObject({
    kind: 'healthy',
    next: ['Look for the fault elsewhere.'],
    doubts: [],
    output: [],
  });
});

test('what else the output says stands below, and what is doubtful about it apart', () => {
  expect(replyTo(`${well}\nDevice Name : GATE7\nSessionIsNotRemote : NO`)).toMatchObject({
    kind: 'healthy',
    doubts: ['You looked at the gate from far away.'],
    output: ['The gate GATE7 was oiled.'],
  });
});

test('a sentence holds the value of a line, and says so when it is not shown', () => {
  expect(replyTo(well)).toMatchObject({ message: 'The gate is well, with MOON on its sign.' });
  expect(replyTo(well.replace(/\nDomainName.*/, ''))).toMatchObject({
    message: 'The gate is well, with not shown on its sign.',
  });
});

test('with an error in it nothing is called well', () => {
  const reply = replyTo(`${well}\nKeySignTest : FAILED`);

  expect(reply.kind).toBe('nothing');
  expect(reply).toMatchObject({
    message: expect.stringContaining('not all in it is well'),
    understood: expect.arrayContaining(['The key of the gate is rusty.']),
  });
  // The output is there already.
  expect(reply.kind === 'nothing' && reply.howTo.join(' ')).not.toContain('dsregcmd');
});

test('a single pasted line is no output', () => {
  expect(replyTo('AzureAdJoined : YES').kind).not.toBe('healthy');
});

test('an error code beside a well machine is answered by the code', () => {
  expect(replyTo(`0xC0000199\n${well}`).kind).toBe('decoded');
});
