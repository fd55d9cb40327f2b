// A foreign service address would be sent the bot's own token, so hosts are named one by one:
// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
const teamsHosts: ReadonlySet<string> = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]);
const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether the bot may speak to this address. `local`: only to the local chat. Asked of what arrives, of the token, and again of what was stored. */
export function isTrustedService(serviceUrl: string, channelId: string, local: boolean): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { hostname, port, protocol, username, password } = new URL(serviceUrl);
  if (username !== '' || password !== '') return false;
  return local
    ? ['msteams', 'emulator'].includes(channelId) && loopback.has(hostname)
    : channelId === 'msteams' && protocol === 'https:' && port === '' && teamsHosts.has(hostname);
}
