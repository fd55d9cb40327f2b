import type { ChildProcess } from 'node:child_process';

export type BrowserOutcome = 'opened' | 'no browser here';

/** A launcher that has not complained by then has found its browser; some of them live as long as the browser does. */
const COMPLAINT_LIMIT_MS = 3_000;

/** Opens the page where a person probably sits in front of a graphical browser. Never throws: the address is printed anyway. */
export async function openBrowser(
  url: string,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): Promise<BrowserOutcome> {
  if (!isGraphical(env, platform)) return 'no browser here';
  try {
    const { default: open } = await import('open');
    return await verdict(await open(url));
  } catch {
    return 'no browser here';
  }
}

function isGraphical(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (env['CI']) return false;
  if (platform === 'linux') return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
  return platform === 'win32' || platform === 'darwin';
}

/** The launcher tells of a missing browser only later, by an "error" event (which would crash us if nobody listened) or by its exit code. */
function verdict(launcher: ChildProcess): Promise<BrowserOutcome> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve('opened'), COMPLAINT_LIMIT_MS);
    const settle = (outcome: BrowserOutcome): void => {
      clearTimeout(patience);
      resolve(outcome);
    };
    launcher.once('error', () => settle('no browser here'));
    launcher.once('exit', (code) => settle(code === 0 ? 'opened' : 'no browser here'));
  });
}
