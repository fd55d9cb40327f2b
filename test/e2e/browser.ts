import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** There is no browser to drive the chat page with, or not where CHROME_PATH says. */
export class BrowserMissingError extends Error {
  readonly code = 'browser-missing';

  constructor(message: string) {
    super(message);
    this.name = 'BrowserMissingError';
  }
}

const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
];
const MACOS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);
const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

function usualPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') return MACOS;
  if (platform !== 'win32') return LINUX;
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
    (root) => root !== undefined,
  );
  return roots.flatMap((root) => WINDOWS.map((parts) => path.join(root, ...parts)));
}

/** The Chrome, Chromium or Edge of this machine; undefined where there is none. A wrong CHROME_PATH is an error, or tests would be skipped in silence. */
export function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const chosen = env['CHROME_PATH'];
  if (!chosen) return usualPlaces(env, platform).find((file) => existsSync(file));
  if (!existsSync(chosen)) throw new BrowserMissingError(`CHROME_PATH is ${chosen}, and there is no such file.`);
  return chosen;
}

export async function launchBrowser(executablePath: string | undefined = findBrowser()): Promise<Browser> {
  if (executablePath === undefined)
    throw new BrowserMissingError(
      'No Chrome or Chromium was found. Install one, or set CHROME_PATH to its executable.',
    );
  return chromium.launch({
    executablePath,
    headless: true,
    // No sandbox, because CI runs as root in a container; the rest keeps the browser from calling home.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
