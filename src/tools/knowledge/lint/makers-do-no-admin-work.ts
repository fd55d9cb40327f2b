import type { Step } from '../../../core/knowledge/article';
import { faultsOfSteps } from './each-step';
import type { Rule } from './rule';

/** Places and tools a person without administrator's rights cannot open. */
const adminPlace =
  /\b(?:(?:Entra|Intune|Exchange|Microsoft 365|Azure|SharePoint|Power Platform) admin cent(?:er|re)|secpol\.msc|gpedit\.msc|gpmc\.msc|regedit|services\.msc|Group Policy Management|Active Directory Users and Computers|elevated (?:command )?prompt|open (?:PowerShell|a command prompt) as administrator)\b/i;
const adminCommand =
  /^(?:secpol|gpedit|regedit|services\.msc|netsh winhttp set|sc (?:start|stop|config)|dsregcmd \/(?:debug|leave|forcerecovery)|reg add|net localgroup|Set-|New-|Grant-|Add-)/i;

export const makersDoNoAdminWork: Rule = {
  name: 'makers-do-no-admin-work',
  demands: "a maker has no administrator's rights; whoever has them does the step, and the maker asks for it",
  check: (files) => faultsOfSteps(files, faultsOf),
};

function faultsOf({ do: what, command = '', by }: Step): string[] {
  const isAdminWork = by === 'maker' && (adminPlace.test(what) || adminCommand.test(command));
  return isAdminWork ? ['the maker is sent where only an administrator gets in'] : [];
}
