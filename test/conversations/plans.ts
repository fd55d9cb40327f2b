import { dumpOf, hybrid } from '../core/diagnosis/dumps/machines';
import type { Plan } from './effort';

const identityIncorrect =
  '{"error":{"code":"WindowsIdentityIncorrect","message":"The credentials provided with the request are invalid."}}';
const unattendedRefused = ['desktop-flow', 'no-session', 'unattended', 'refused'];

/** Conversations as new users led them, by what was pasted. */
export const plans: Readonly<Record<string, Plan>> = {
  'hi, and a look': { says: 'hi', attempt: 0 },
  'WindowsIdentityIncorrect, nothing known, the second attempt helps': { says: identityIncorrect, attempt: 2 },
  'WindowsIdentityIncorrect, the password is refused at the machine': {
    says: identityIncorrect,
    knows: { SignInMessage: 'wrong-credentials', SecretKind: 'password', JoinState: 'hybrid' },
    attempt: 1,
  },
  'AADSTS50126, nothing known': { says: 'AADSTS50126', attempt: 1 },
  '0xc000006d alone, nothing known': { says: '0xc000006d', attempt: 1 },
  '-1073741477, nothing known': { says: '-1073741477', attempt: 1 },
  'AadLogonFailure, nothing known': { says: '{"error":{"code":"AadLogonFailure"}}', attempt: 1 },
  'a complaint in own words': {
    says: 'my unattended flow says the credentials are wrong but they work when I log in',
    attempt: 1,
  },
  'rubbish, led by the guide where there is one': { says: 'asdf qwertz', attempt: 1, guide: unattendedRefused },
  'an output in which all is well': {
    says: dumpOf(hybrid, { 'Client Time': undefined, 'User Context': undefined }),
    attempt: 1,
    guide: unattendedRefused,
  },
};
