import type { PageSettings } from './page-settings';
import type { TabPage } from './route';

/** What a screen is given. */
export interface ScreenProps {
  page: TabPage;
  settings: PageSettings;
}
