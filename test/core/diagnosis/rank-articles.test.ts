import { createEngine, type Engine } from '../../../src/core/diagnosis/engine';
import { anArticle } from '../knowledge/an-article';
import { smallArticles } from '../knowledge/small-articles';
import { freshFindings, indexOf, smallEngine, smallIndex } from '../knowledge/small-knowledge';

/** The ids of the articles a paste leads to, best first. */
function articlesFor(paste: string, engine: Engine = smallEngine): string[] {
  return engine.diagnose(freshFindings(paste, engine)).matches.map(({ article }) => article.id);
}

function outcomeOf(paste: string, engine: Engine = smallEngine): string {
  return engine.diagnose(freshFindings(paste, engine)).outcome;
}

const coded = (code: string, message = ''): string => JSON.stringify({ error: { code, message } });

describe('what names the problem more exactly goes first', () => {
  test('decisive over general over umbrella over wrapper, in whatever order they stand', () => {
    const strongestFirst = ['BoltJammed', 'GateDusty', 'GateRefused', 'ActionFailed'];
    const wanted = ['bolt-jammed', 'gate-dusty', 'gate-refused', 'action-failed'];
    expect(articlesFor(strongestFirst.map((code) => coded(code)).join('\n'))).toEqual(wanted);
    expect(
      articlesFor(
        strongestFirst
          .toReversed()
          .map((code) => coded(code))
          .join('\n'),
      ),
    ).toEqual(wanted);
  });

  test('a decisive code outside outweighs an umbrella code deep inside', () => {
    expect(articlesFor(coded('BoltJammed', coded('GateRefused')))[0]).toBe('bolt-jammed');
  });

  test('a message names a problem like a code', () => {
    expect(articlesFor('Sorry: the gate would NOT let this visitor in!')).toEqual(['gate-refused']);
  });

  test('what the machine printed about its state names a problem too', () => {
    expect(articlesFor('AzureAdPrt : NO')).toEqual(['token-missing']);
    expect(articlesFor('AzureAdPrt : YES')).toEqual([]);
  });
});

describe('what stands nearer to the cause goes first', () => {
  test('of two equally strong codes the one deeper in nested JSON', () => {
    expect(articlesFor(coded('BoltJammed', coded('HingeJammed')))).toEqual(['hinge-jammed', 'bolt-jammed']);
    expect(articlesFor(coded('HingeJammed', coded('BoltJammed')))).toEqual(['bolt-jammed', 'hinge-jammed']);
  });

  test('the sub status over its status', () => {
    expect(articlesFor('Status: 0xC000006D Sub Status: 0xC000015B')[0]).toBe('logon-type');
    expect(articlesFor('Status: 0xC000015B Sub Status: 0xC000006D')[0]).toBe('logon-failure');
  });

  test('what the server said over the Windows status beside it, wherever it stands', () => {
    expect(articlesFor('0xC000006D AADSTS50126')[0]).toBe('password-wrong');
    expect(articlesFor(coded('AADSTS50126', coded('0xC000006D')))[0]).toBe('password-wrong');
  });

  test('of wrappers the innermost, and never a choice between them', () => {
    expect(articlesFor(coded('ScopeFailed', coded('ActionFailed')))[0]).toBe('action-failed');
    expect(outcomeOf(`${coded('ScopeFailed')} ${coded('ActionFailed')}`)).toBe('matched');
  });
});

describe('what fits equally well', () => {
  const bothJammed = `${coded('BoltJammed')} ${coded('HingeJammed')}`;

  test('becomes a choice, not a silent winner', () => {
    const diagnosis = smallEngine.diagnose(freshFindings(bothJammed));
    expect(diagnosis.outcome).toBe('ambiguous');
    expect(diagnosis.choices).toBe(2);
    expect(new Set(diagnosis.matches.map(({ article }) => article.id))).toEqual(
      new Set(['bolt-jammed', 'hinge-jammed']),
    );
    expect([diagnosis.nextCheck, diagnosis.advice]).toEqual([undefined, undefined]);
  });

  test('is no choice any more when one of them is better supported', () => {
    const engine = createEngine(
      indexOf([
        anArticle({
          id: 'two-signs',
          codes: [
            { id: 'power-automate:FirstSign', role: 'decisive' },
            { id: 'power-automate:SecondSign', role: 'decisive' },
          ],
        }),
        anArticle({ id: 'one-sign', codes: [{ id: 'power-automate:ThirdSign', role: 'decisive' }] }),
      ]),
    );
    const paste = `${coded('FirstSign')} ${coded('ThirdSign')}`;
    expect(outcomeOf(paste, engine)).toBe('ambiguous');
    expect(outcomeOf(`${paste} ${coded('SecondSign')}`, engine)).toBe('matched');
    expect(articlesFor(`${paste} ${coded('SecondSign')}`, engine)[0]).toBe('two-signs');
  });

  test('does not become certain, however much speaks for it', () => {
    const codes = Array.from({ length: 12 }, (_, index) => `Sign${String.fromCharCode(65 + index)}Seen`);
    const engine = createEngine(
      indexOf([
        anArticle({
          id: 'many-signs',
          codes: codes.map((code) => ({ id: `power-automate:${code}`, role: 'decisive' as const })),
        }),
      ]),
    );
    const [match] = engine.diagnose(freshFindings(codes.map((code) => coded(code)).join(' '), engine)).matches;
    expect(match?.evidence).toHaveLength(12);
    expect(match?.confidence).toBeLessThan(1);
  });
});

describe('what proves that it is something else', () => {
  test('words in the paste veto the article', () => {
    expect(articlesFor(coded('BellSilent'))).toEqual(['bell-silent']);
    expect(articlesFor(coded('BellSilent', 'It happened during a FIRE drill.'))).toEqual([]);
    expect(articlesFor(coded('BellSilent', 'It happened during a fire, drills were near.'))).toEqual(['bell-silent']);
  });

  test('a fact that the paste shows vetoes the article', () => {
    expect(articlesFor(`${coded('BellSilent')}\nDomainJoined : NO`)).toContain('bell-silent');
    expect(articlesFor(`${coded('BellSilent')}\nDomainJoined : YES`)).not.toContain('bell-silent');
  });

  test('a code in the paste vetoes the article, in any spelling and whatever family the number is counted to', () => {
    for (const spelling of ['0xC0000064', '-1073741724', 'STATUS_NO_SUCH_USER'])
      expect(articlesFor(`${coded('BellSilent')} ${spelling}`)).toEqual([]);
    expect(articlesFor(`${coded('BellSilent')} 0xC000006D`)).toContain('bell-silent');
  });
});

describe('plain words', () => {
  const lantern = smallArticles.filter(({ id }) => id === 'lantern-dark');

  /** An engine whose search is as sure of the lantern as it is told to be. */
  function sureOfLantern(confidence: number): Engine {
    return createEngine({
      ...smallIndex,
      searchWords: () => lantern.map((article) => ({ article, confidence, words: ['lantern'] })),
    });
  }

  test('find an article when nothing stronger does', () => {
    expect(articlesFor('my unattended flow cannot pass the gate')).toEqual(['gate-refused']);
  });

  test('are not listened to beside anything that names the problem', () => {
    for (const code of ['BoltJammed', 'GateDusty', 'GateRefused'])
      expect(articlesFor(`the lantern is dark: ${code}`, sureOfLantern(0.7))).not.toContain('lantern-dark');
    expect(articlesFor('the lantern is dark. AzureAdPrt : NO', sureOfLantern(0.7))).toEqual(['token-missing']);
  });

  test('outweigh a code that only says that something failed, when they are sure enough', () => {
    expect(articlesFor('the lantern is dark: ActionFailed', sureOfLantern(0.65))).toEqual([
      'lantern-dark',
      'action-failed',
    ]);
    expect(articlesFor('the lantern is dark: ActionFailed', sureOfLantern(0.4))).toEqual([
      'action-failed',
      'lantern-dark',
    ]);
  });

  test('that fit two problems alike are a choice, and one that fits better is none', () => {
    const searching = (...found: readonly [string, number][]): Engine =>
      createEngine({
        ...smallIndex,
        searchWords: () =>
          found.flatMap(([id, confidence]) =>
            smallArticles
              .filter((article) => article.id === id)
              .map((article) => ({ article, confidence, words: ['lantern'] })),
          ),
      });
    expect(outcomeOf('the lantern is dark', searching(['lantern-dark', 0.65], ['gate-dusty', 0.64]))).toBe('ambiguous');
    expect(outcomeOf('the lantern is dark', searching(['lantern-dark', 0.65], ['gate-dusty', 0.45]))).toBe('matched');
  });
});

describe('abstains', () => {
  test.each(['order 12002 has not arrived', 'what a nice day', 'the gate', 'code 404'])('from "%s"', (paste) => {
    expect([outcomeOf(paste), articlesFor(paste)]).toEqual(['none', []]);
  });

  test('from a code that has a name but no article, which it only decodes', () => {
    expect([outcomeOf('0xC0000199'), articlesFor('0xC0000199')]).toEqual(['decoded', []]);
    expect([outcomeOf('AADSTS50999'), articlesFor('AADSTS50999')]).toEqual(['decoded', []]);
  });

  test('from a retired article', () => {
    expect(articlesFor(coded('GateClosedOnce'))).toEqual([]);
  });
});
