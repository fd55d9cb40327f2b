import type { Host } from './host';

/** Whether anything could be around this page. A page on its own has no host to wait for. */
function mayHaveHost(): boolean {
  return window.parent !== window.self || 'nativeInterface' in window;
}

/** A host that says nothing for so long is none, in milliseconds. teams-js itself would wait for a minute. */
const patience = 5_000;

/** The host, or undefined for a page on its own or in a frame that does not answer. teams-js is loaded only where there may be one. */
export async function findHost(testHosts: readonly string[]): Promise<Host | undefined> {
  if (!mayHaveHost()) return undefined;
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, patience);
  });
  const connected = import('./teams-host').then(async ({ connectTeams }) => connectTeams(testHosts));
  try {
    return await Promise.race([connected, late]);
  } catch {
    // Whatever frames us is no host that speaks with us; the page works on its own.
    return undefined;
  }
}
