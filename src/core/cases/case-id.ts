// No letters or digits that look or sound alike: people read these out on the phone.
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 4;

/** FM-7K3Q from random numbers in [0, 1). `longer` adds characters when short ids run out. */
export function newCaseId(random: () => number, longer = 0): string {
  return `FM-${Array.from({ length: length + longer }, () => alphabet[Math.floor(random() * alphabet.length)]).join('')}`;
}

/** The case ids in a person's words, in the spelling of the store. Phones make a long dash of a hyphen. */
export function caseIdsIn(text: string): string[] {
  return [...text.matchAll(/\bFM[-\u2010-\u2015\u2212 ]?([2-9A-HJKMNP-Z]{4,8})\b/gi)].map(
    ([, id = '']) => `FM-${id.toUpperCase()}`,
  );
}
