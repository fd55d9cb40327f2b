/** What can be said of a code from its structure, and of a paste in which nothing is known. */
export const decoded = {
  'decoded.message':
    'I know what this is called, but I have no article about it. I would rather say so than guess. If the run shows more text around it, paste that too.',
  'decoded.hexNamed':
    'You wrote it without 0x. I read it as hexadecimal, {hexadecimal}, which has a name; as a decimal number it would be {decimal}, which is no failure of Windows.',
  'decoded.twoWays':
    'Without 0x it can be read in two ways. As hexadecimal, {hexadecimal}: {family} As a decimal number, {decimal}: no failure of Windows. I know a name for neither.',

  'family.status': 'A Windows status number ({severity}), area: {area}, number {number}.',
  'family.statusCarries': 'A Windows status number ({severity}), area: {area}, number {number}; it carries {name}.',
  'family.result': 'A Windows result number ({severity}), area: {area}, number {number}.',
  'family.resultCarries': 'A Windows result number ({severity}), area: {area}, number {number}; it carries {name}.',
  'family.facility': 'facility {number}',
  'family.severity.success': 'success',
  'family.severity.information': 'information',
  'family.severity.warning': 'warning',
  'family.severity.error': 'error',
  'family.windows': 'A Windows error number.',
  'family.event': 'An event of a Windows log.',
  'family.of': 'A code of {speaker}.',
  'speaker.remoteDesktop': 'Remote Desktop',
  'speaker.remoteDesktopExtended': 'Remote Desktop (extended code)',
  'speaker.gateway': 'the on-premises data gateway',
  'speaker.msal': 'Microsoft\u2019s sign-in library (MSAL)',
  'speaker.adfs': 'the federation server (AD FS)',
  'speaker.connector': 'the service behind a connector',
  'family.powerAutomate': 'An error name of Power Automate.',
  'family.service': 'An error name of the sign-in or device registration service.',
  'family.unknown': 'It looks like an error name, but it is in no list I have.',

  'aadsts.named': 'A sign-in error of Microsoft Entra ID.',
  'aadsts.noMeaning':
    'A sign-in error of Microsoft Entra ID. The number exists, but I have neither a name nor a meaning for it.',
  'aadsts.notListed': 'It has the form of a Microsoft Entra sign-in error, but this number is in no list I have.',
  'aadsts.lookUp': 'Microsoft\u2019s own page may say more: {address}',
  'aadsts.longer':
    'Longer numbers are often finer cases of their first five digits; here these are AADSTS{number} ({name}).',
  'aadsts.all': 'The {count} published numbers around it are all about {about}, so this one may be too.',
  'aadsts.most': 'Most of the {count} published numbers around it are about {about}. That is a hint, not its meaning.',
  'aadsts.mixed': 'The {count} published numbers around it are mixed: they are about {about}. That is a weak hint.',

  'nothing.code': '{code}: {meaning}',
  'nothing.inNoList': 'It is in no list I have.',
  'nothing.unknownCode': 'I could not match this to a problem I know.',
  'nothing.words': 'It says \u201C{words}\u201D, and I have no article for that.',
  'nothing.outputWithFault': 'This is an output of dsregcmd, and not all in it is well. This is what I read:',
  'nothing.output': 'This is an output of dsregcmd. Nothing in it names a failure; this is what I read:',
  'nothing.noCode': 'I found no error code or message in this that I know.',
  'nothing.openHistory': 'Open the flow\u2019s run history and choose the failed run.',
  'nothing.openAction': 'Open the action with the red mark, and in it the last failed one.',
  'nothing.copyError': 'Copy the error text, or all of its outputs, and paste it here.',
  'nothing.dsregcmd': 'For sign-in trouble on a machine, the output of dsregcmd /status helps too.',
} as const;
