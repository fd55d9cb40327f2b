// A foreign service address would be sent the bot's own token.
const teamsHosts =
  /^(?:smba\.trafficmanager\.net|smba\.infra\.(?:gcc|gov)\.teams\.microsoft\.(?:com|us)|smba\.infra\.dod\.teams\.microsoft\.us|[a-z0-9-]+\.botframework\.com)$/;
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** Whether the bot may speak to this address. `local`: only to the local chat. Asked of what arrives, and again of what was stored. */
export function isTrustedService(serviceUrl: string, channelId: string, local: boolean): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { hostname, protocol } = new URL(serviceUrl);
  return local
    ? ['msteams', 'emulator'].includes(channelId) && loopback.test(hostname)
    : channelId === 'msteams' && protocol === 'https:' && teamsHosts.test(hostname);
}
