import fc from 'fast-check';
import type { WholeReply } from '../../src/core/replies/reply';
import type { Spoken } from '../../src/core/replies/spoken';
import { pageOf } from '../../src/rendering/whole-text';
import { validateCard } from '../cards/validate-card';
import { english } from './english';
import { buttonsOn, render, richTextsIn } from './cards';

function whole(message: string, page = 1): Spoken<WholeReply> {
  return {
    kind: 'whole',
    caseId: 'FM-7K3Q',
    version: 2,
    nonce: 'n2',
    note: '',
    hidden: '',
    page,
    of: { kind: 'notice', title: 'Everything', message },
  };
}

function allLines(message: string): string[] {
  const { pages } = pageOf(whole(message), english);
  return Array.from({ length: pages }, (_, at) => pageOf(whole(message, at + 1), english).lines).flat();
}

const long = Array.from({ length: 500 }, (_, index) => `line ${index} ${'lorem '.repeat(12)}`.trim()).join('\n');

test('the pages together hold every word once, whatever it is', () => {
  const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 3000 }), { maxLength: 30 });
  fc.assert(
    fc.property(text, (lines) => {
      const message = lines.join('\n');
      expect(allLines(message).join('').replace(/\s/g, '')).toBe(`Everything${message}`.replace(/\s/g, ''));
    }),
    { seed: 20_261_130, numRuns: 60 },
  );
});

test('each page is a card that Teams takes, with a button to the next one and one back to the case', () => {
  const { pages } = pageOf(whole(long), english);
  expect(pages).toBeGreaterThan(2);
  for (let page = 1; page <= pages; page += 1) {
    const card = render(whole(long, page));
    expect(validateCard(card)).toEqual([]);
    expect(richTextsIn(card)[0]).toBe(`FM-7K3Q Page ${page} of ${pages}`);
    expect(buttonsOn(card).map(({ verb }) => verb)).toEqual([...(page < pages ? [`whole:${page + 1}`] : []), 'view']);
  }
});

test('behind the last page there is none', () => {
  const { pages } = pageOf(whole(long), english);
  expect(pageOf(whole(long, pages + 5), english).page).toBe(pages);
});
