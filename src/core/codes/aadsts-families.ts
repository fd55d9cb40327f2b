import { aadstsCode } from './code';
import type { CodeTable } from './code-table';

/**
 * What the published AADSTS numbers next to a number are about. Counted in Microsoft's list of Entra error codes (337
 * numbers with a meaning); a neighbourhood is named only where three or more are published. It tells where a number sits,
 * never what it means.
 */
export interface AadstsFamily {
  /** First and last head of the neighbourhood, see {@link headOf}. */
  from: number;
  to: number;
  /** How many numbers in it have a published meaning. */
  documented: number;
  /** Whether these speak of one thing, nearly all of one thing, or of several. */
  agreement: 'all' | 'most' | 'mixed';
  about: string;
}

export const aadstsFamilies: readonly AadstsFamily[] = [
  {
    from: 16000,
    to: 16099,
    documented: 4,
    agreement: 'all',
    about: 'which account signs in when there are several, or one of another organisation',
  },
  {
    from: 20000,
    to: 20099,
    documented: 3,
    agreement: 'all',
    about: 'the answer of the company\u2019s own sign-in system (federation)',
  },
  {
    from: 40000,
    to: 40099,
    documented: 4,
    agreement: 'all',
    about: 'another sign-in provider that Entra ID had to ask',
  },
  {
    from: 50000,
    to: 50299,
    documented: 110,
    agreement: 'mixed',
    about:
      'the account and how it signs in (password, second factor, session, device), or the app, token or resource of the sign-in',
  },
  {
    from: 53000,
    to: 53099,
    documented: 19,
    agreement: 'all',
    about: 'rules of the organisation that stop a sign-in (Conditional Access, risk, security defaults)',
  },
  {
    from: 65000,
    to: 65099,
    documented: 10,
    agreement: 'most',
    about: 'what an app may do and who agreed to it (permissions, consent)',
  },
  {
    from: 70000,
    to: 70099,
    documented: 38,
    agreement: 'most',
    about: 'an app\u2019s request for a token (its grant, refresh token, client id, secret or scope)',
  },
  { from: 75000, to: 76099, documented: 11, agreement: 'all', about: 'SAML requests of an app' },
  {
    from: 80000,
    to: 80099,
    documented: 8,
    agreement: 'all',
    about: 'checking the password in the company\u2019s own directory (pass-through authentication)',
  },
  {
    from: 81000,
    to: 81099,
    documented: 8,
    agreement: 'all',
    about: 'signing in silently from a company machine (Seamless SSO, Kerberos)',
  },
  {
    from: 90000,
    to: 90299,
    documented: 71,
    agreement: 'mixed',
    about: 'the form of the request, the tenant, consent by an administrator, or a disturbance of the service',
  },
  { from: 120000, to: 120099, documented: 15, agreement: 'all', about: 'changing a password' },
  { from: 130000, to: 130099, documented: 5, agreement: 'all', about: 'Windows Hello keys and the device they are on' },
];

/** 530032 sits with 53003, 7000222 with 70002: in these hundreds longer numbers go on from a number of five digits. */
const goesOn = /^(?:5[03]|65|7[056]|90)\d{4,5}$/;
const headLength = 5;

/** The number by which a number finds its neighbours. */
export function headOf(digits: string): number {
  return Number(goesOn.test(digits) ? digits.slice(0, headLength) : digits);
}

export function familyOfAadsts(digits: string): AadstsFamily | undefined {
  const head = headOf(digits);
  return aadstsFamilies.find(({ from, to }) => head >= from && head <= to);
}

/**
 * The named number that a longer one goes on from: 500341 from 50034 (UserAccountNotFound). In about six of seven published
 * pairs the longer one is a finer case of the shorter; 500121 (second factor) and 50012 (certificate) show that it is not always so.
 */
export function shorterAadsts(digits: string, table: CodeTable): { number: string; name: string } | undefined {
  if (!goesOn.test(digits)) return undefined;
  const number = digits.slice(0, headLength);
  const [, name] = table.byKey(aadstsCode(number).key)?.names ?? [];
  return name === undefined ? undefined : { number, name };
}
