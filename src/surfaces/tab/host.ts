import type { Theme } from './theme';

/** The program around the page: Teams, Outlook, Microsoft 365. */
export interface Host {
  theme: Theme;
  /** As the host names it: `de-de`. */
  locale: string;
  /** What a link into the tab asked for; empty when nothing. */
  subPage: string;
  onTheme(wear: (theme: Theme) => void): void;
  /** A token of the person for our server. Rejects with the host's reason. */
  token(): Promise<string>;
  openLink(address: string): Promise<void>;
}
