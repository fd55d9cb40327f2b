import { realEngine } from '../golden/real-engine';

const engine = realEngine();

/** The right that a refused sign-in lacks is decided by its kind (event 4625, Logon Type). */
const rights: readonly (readonly [logonType: string, cause: string])[] = [
  ['2', 'logon-right-missing'],
  ['3', 'logon-right-missing'],
  ['4', 'batch-right-missing'],
  ['5', 'service-right-missing'],
  ['10', 'logon-right-missing'],
];

test.each(rights)('Logon Type %s of an event 4625 is repaired as %s', (logonType, cause) => {
  const reading = engine.read(
    `An account failed to log on.\nLogon Type: ${logonType}\nFailure Reason: The user has not been granted the requested logon type at this machine.\nStatus: 0xC000015B\nSub Status: 0x0`,
  );
  if (reading.kind !== 'report') throw new Error(`it was read as ${reading.kind}`);

  const { matches, nextCheck } = engine.diagnose({
    report: reading.report,
    answers: new Map(),
    unknown: new Set(),
    tried: new Set(),
  });
  const open = matches[0]?.causes.filter(({ state }) => state !== 'ruled out').map(({ cause }) => cause.id);

  expect({ article: matches[0]?.article.id, open, nextCheck }).toEqual({
    article: 'logon-type-not-granted',
    open: [cause],
    nextCheck: undefined,
  });
});
