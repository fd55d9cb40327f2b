/** Sum of digits, each times its weight. */
function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/** Of cards, and of numbers of persons in Sweden. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && new Set(digits).size > 1;
}

/** Whether a day and a month of two digits each can be. */
function isDay(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

/** Year, month and day, two digits each; some countries add 50 to the month of a woman. */
function startsWithBirth(digits: string, womanMonths = 0): boolean {
  const month = Number(digits.slice(2, 4));
  return isDay(digits.slice(4, 6), String(month > womanMonths ? month - womanMonths : month));
}

function startsWithDay(digits: string): boolean {
  return isDay(digits.slice(0, 2), digits.slice(2, 4));
}

const weightsOfEmso = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
/** Milliseconds since 1970 of the years 2014 to 2036 have 13 digits too. */
const isTime = (digits: string): boolean => /^(?:1[4-9]|20)/.test(digits);

/** EM\u0160O of Slovenia, JMBG of the other countries of former Yugoslavia; where it may be a time, only of Slovenia. */
function isEmso(digits: string): boolean {
  const check = (11 - (weighted(digits, weightsOfEmso) % 11)) % 11;
  return (
    startsWithDay(digits) &&
    /^\d{4}(?:9\d\d|0[0-3]\d)/.test(digits) &&
    check === Number(digits[12]) &&
    (!isTime(digits) || /^\d{7}5/.test(digits))
  );
}

function isNorwegian(digits: string): boolean {
  return (
    startsWithDay(digits) &&
    weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}

function isTurkish(digits: string): boolean {
  const odd = weighted(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weighted(digits, [0, 1, 0, 1, 0, 1, 0, 1]);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return !digits.startsWith('0') && tenth === Number(digits[9]) && (odd + even + tenth) % 10 === Number(digits[10]);
}

function isFrench(digits: string): boolean {
  return (
    /^[12]\d\d(?:0[1-9]|1[0-2])/.test(digits) && 97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13))
  );
}

function isChinese(digits: string): boolean {
  const sum = weighted(digits, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return (
    /^[1-9]\d{5}(?:19|20)\d\d/.test(digits) &&
    isDay(digits.slice(12, 14), digits.slice(10, 12)) &&
    '10X98765432'.charAt(sum % 11) === digits[17]
  );
}

const byLength: Readonly<Record<number, (digits: string) => boolean>> = {
  11: (digits) => isNorwegian(digits) || isTurkish(digits),
  13: isEmso,
  15: isFrench,
  18: isChinese,
};

/** Whether bare digits are so surely the number of a person that no label is needed. Others are hidden behind their label. */
export function isPersonNumber(digits: string): boolean {
  return byLength[digits.length]?.(digits) ?? false;
}

export function isBrazilian(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  const first = ((weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  const second = ((weighted(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  return first === Number(digits[9]) && second === Number(digits[10]);
}

export function isBelgian(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  const check = Number(digits.slice(9));
  const body = digits.slice(0, 9);
  // From 2000 on a 2 stands before what is checked.
  return startsWithBirth(digits) && [body, `2${body}`].some((number) => 97 - (Number(number) % 97) === check);
}

export function isSwedish(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  return startsWithBirth(digits) && passesLuhn(digits);
}

export function isFinnish(written: string): boolean {
  const number = Number(written.slice(0, 6) + written.slice(7, 10));
  return startsWithDay(written) && '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(number % 31) === written[10];
}

export function isSwiss(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  return weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
}

export function isCzech(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  return startsWithBirth(digits, 50) && Number(digits) % 11 === 0;
}

export function isChilean(written: string): boolean {
  const digits = written.replace(/[^\dK]/gi, '').padStart(9, '0');
  return '0K987654321'.charAt(weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11) === digits.charAt(8).toUpperCase();
}

export function isKorean(written: string): boolean {
  return startsWithBirth(written);
}

export function isSpanish(written: string): boolean {
  const digits = written.replace(/\D/g, '').replace(/^(?=\d{7}$)/, String('XYZ'.indexOf(written.charAt(0))));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(digits) % 23) === written.at(-1);
}
