// No letters or digits that look or sound alike: people read these out on the phone.
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 4;

/** FM-7K3Q from random numbers in [0, 1). */
export function newCaseId(random: () => number): string {
  return `FM-${Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('')}`;
}
