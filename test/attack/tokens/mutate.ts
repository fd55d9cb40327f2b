import { below } from '../../faults/run/seeded';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const oddOnes = ['.', '=', ' ', '%', '\u00e9', '/', '+', '"', ','];

type Mutation = (token: string, random: () => number) => string;

function at(text: string, random: () => number): number {
  // The last letter of a signature holds bits that mean nothing, so a change there can be none.
  return below(text.length - 1, random);
}

const mutations: readonly Mutation[] = [
  (token, random) => {
    const place = at(token, random);
    return `${token.slice(0, place)}${letters[below(letters.length, random)] ?? 'A'}${token.slice(place + 1)}`;
  },
  (token, random) => {
    const place = at(token, random);
    return `${token.slice(0, place)}${oddOnes[below(oddOnes.length, random)] ?? '.'}${token.slice(place + 1)}`;
  },
  (token, random) => {
    const place = at(token, random);
    return token.slice(0, place) + token.slice(place + 1 + below(4, random));
  },
  (token, random) => {
    const place = at(token, random);
    const piece = token.slice(place, place + 1 + below(30, random));
    return token.slice(0, place) + piece + token.slice(place);
  },
  (token, random) => token.slice(0, below(token.length - 2, random)),
  (token, random) => {
    const parts = token.split('.');
    const one = below(parts.length, random);
    const other = below(parts.length, random);
    [parts[one], parts[other]] = [parts[other] ?? '', parts[one] ?? ''];
    return parts.join('.');
  },
];

/** The same token for the same die, changed once or more. */
export function mutated(token: string, random: () => number): string {
  let text = token;
  for (let count = 1 + below(3, random); count > 0; count -= 1)
    text = (mutations[below(mutations.length, random)] ?? ((same) => same))(text, random);
  return text;
}
