/** An act that weakens security, takes something away for good, or widens what somebody may do. */
export interface RiskyAct {
  /** Completes "this step …". */
  act: string;
  /** How steps say it. The mere mention ("run it again with NLA still on") is no act. */
  said: RegExp;
}

const thing = String.raw`(?:machines?|devices?|device records?|machine groups?|computer accounts?|computer objects?)`;
const account = String.raw`(?:accounts?|users?|person|service principals?)`;

/** Each act has a broken example in the tests of the lint; a new act needs one too. */
export const riskyActs: readonly RiskyAct[] = [
  {
    act: 'weakens security',
    said: /\b(?:(?:disable|turn off|switch off|clear|untick|uncheck|deselect|remove)\b.{0,60}\b(?:network level authentication|NLA|TPM|conditional access|MFA|second factor)|AllowCloudPasswordValidation|(?:set|change) .{0,30}fPromptForPassword|add .{0,60}AllowedRegistrationTenants|AllowTenantSwitching|netsh trace start|Fiddler|start-auth\.ps1|icesdptool)/i,
  },
  {
    act: 'deletes or makes anew a machine or device',
    said: new RegExp(
      String.raw`(?<!activity )\b(?:delete|remove|reset|recreate|re-create|wipe)\s+(?:(?:the|this|that|its|each|any|one|some|old|stale|hosted|unused|broken|disabled|duplicate)\s+){0,4}${thing}\b` +
        String.raw`|\b${thing}\b[^.]{0,60}\b(?:delete|remove|recreate)\s+(?:it|them)\b|\bdelete it and create it anew`,
      'i',
    ),
  },
  { act: 'takes a machine out of its directory', said: /\bdsregcmd\b[^.]{0,12}\/(?:leave|forcerecovery)\b/i },
  {
    act: 'moves something under other policies',
    said: /\bmove\b[^.]{0,60}\b(?:connectors?|policy|policies|environment groups?|organizational units?|OU)\b/i,
  },
  {
    act: 'makes an exception from a sign-in policy',
    said: /\b(?:exclude|exempt|treated? on its own|leave out)\b[^.]{0,100}\b(?:MFA|second factor|conditional access|polic(?:y|ies))\b|\b(?:MFA|second factor|conditional access|polic(?:y|ies))\b[^.]{0,140}\b(?:exclude|exempt|treated on its own|leave out|make an exception)\b/i,
  },
  {
    act: 'loosens what may enrol',
    said: /\b(?:allow|permit|lift|raise|loosen)\b[^.]{0,60}\b(?:platforms?|personal(?:ly owned)? devices?|enrol(?:l)?ment restrictions?|device limit|device quota|Windows \(MDM\))/i,
  },
  {
    act: 'widens logon rights',
    said: /^(?=.*\b(?:log on (?:locally|as|through)|Remote Desktop Users|User Rights Assignment)).*(?:\b(?:let|add)\b|\bmissing in Remote Desktop Users|\bDeny log on)/is,
  },
  {
    act: 'lets a blocked account in',
    said: new RegExp(
      String.raw`\b(?:re-?enable|enable|unlock|unblock|reactivate)(?: and (?:enable|unlock))?\s+(?:the|this|that|its|their)\s+(?:[\w-]+ )?${account}\b|\bAccount enabled\b[^.]{0,40}\b(?:on|yes|tick)\b` +
        String.raw`|\b${account}\b[^.]{0,40}\benable and unlock it\b|\benable and unlock the account\b`,
      'i',
    ),
  },
  { act: 'lets somebody send as another', said: /\b(?:give|grant|assign)\b[^.]{0,60}\bSend (?:As|on Behalf)\b/i },
  {
    act: 'widens proxy or inspection rules',
    said: /\b(?:exempt|bypass)\b[^.]{0,100}\b(?:prox(?:y|ies)|inspect\w*|authentication|offloading|traffic|addresses)\b|\bwithout (?:reading|opening|inspecting|decrypting)\b|\bwithout a signed-in user\b/i,
  },
  {
    act: 'leaves a screen open to everybody who passes',
    said: /\b(?:leave|keep|stays?)\b[^.]{0,40}\bunlocked\b|\bturn the screen saver off\b|\bnever lock\b/i,
  },
];

/** Acts of an administrator that give rights. A maker who asks for them does not do them. */
export const rightsGiven: RiskyAct = {
  act: 'gives rights',
  said: /\b(?:give|grant|assign|add)\b[^.]{0,60}\b(?:security roles?|roles?|rights?|permissions?|admin consent)\b|\bgive it a security role\b/i,
};
