import { app, authentication } from '@microsoft/teams-js';
import type { Host } from './host';
import { themeOf } from './theme';

/** Says hello to the host, as its own library does. Rejects when there is none. */
export async function connectTeams(testHosts: readonly string[]): Promise<Host> {
  await app.initialize([...testHosts]);
  const context = await app.getContext();
  return {
    theme: themeOf(context.app.theme),
    locale: context.app.locale,
    subPage: context.page.subPageId ?? '',
    onTheme: (wear) => {
      app.registerOnThemeChangeHandler((theme) => {
        wear(themeOf(theme));
      });
    },
    token: async () => authentication.getAuthToken(),
    openLink: async (address) => app.openLink(address),
  };
}
