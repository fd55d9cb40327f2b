import { slotsOfPhrase } from '../../../core/intake/phrase-words';
import { slotsIn, textsWithTerms } from '../../../core/knowledge/own-terms';
import type { FactReading } from '../../../core/knowledge/fact-catalogue';
import type { Problem } from '../read-files';
import { problemInArticle } from './problem-in-article';
import type { Rule } from './rule';

export const slotsAreDeclared: Rule = {
  name: 'slots-are-declared',
  demands:
    'every slot that a message fills or a text speaks of is declared with its noun phrase, and every declared one is filled by a message and spoken of',
  check(files) {
    const inArticles = files.knowledge.articles.flatMap((article) => {
      const problem = (keys: (string | number)[], message: string): Problem =>
        problemInArticle(files, article, keys, message);
      const isDeclared = (slot: string): boolean => Object.hasOwn(article.slots, slot);
      const translated = files.knowledge.localized.flatMap(({ messages }) => messages[article.id] ?? []);
      const filled = new Set([...article.messages, ...translated].flatMap(({ text }) => slotsOfPhrase(text)));
      const texts = textsWithTerms(article).map(({ keys, text }) => ({ keys, slots: slotsIn(text) }));
      const spoken = new Set(texts.flatMap(({ slots }) => slots));
      return [
        ...[...filled]
          .filter((slot) => !isDeclared(slot))
          .map((slot) => problem(['messages'], `a message fills {${slot}}, which is not among the slots`)),
        ...texts.flatMap(({ keys, slots }) =>
          slots
            .filter((slot) => !isDeclared(slot))
            .map((slot) => problem(keys, `the text speaks of {${slot}}, which is not among the slots`)),
        ),
        ...Object.keys(article.slots).flatMap((slot) => [
          ...(filled.has(slot) ? [] : [problem(['slots', slot], `no message fills {${slot}}`)]),
          ...(spoken.has(slot) ? [] : [problem(['slots', slot], `no text speaks of {${slot}}`)]),
        ]),
      ];
    });
    const inFacts = Object.entries(files.knowledge.facts).flatMap(([fact, { read }]) => {
      const file = files.fileOfFact.get(fact) ?? 'facts';
      return read
        .flatMap((reading) => faultOfReading(reading))
        .map((message): Problem => ({ file, line: files.lineOf(file, [fact]), message: `${fact}: ${message}` }));
    });
    return [...inArticles, ...inFacts];
  },
};

function faultOfReading(reading: FactReading): string[] {
  if (!('phrase' in reading)) return [];
  const slots = slotsOfPhrase(reading.phrase).length;
  if ('map' in reading) return slots === 1 ? [] : [`"${reading.phrase}" has a map, so it needs exactly one slot`];
  return slots === 0 ? [] : [`"${reading.phrase}" has a slot and no map that says what its text means`];
}
