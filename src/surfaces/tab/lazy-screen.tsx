import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { message, type PlainKey } from '../../core/languages/text';
import type { PageSettings } from './page-settings';
import { useReader } from './reader';
import type { TabPage } from './route';

/** What a screen is given. */
export interface ScreenProps {
  page: TabPage;
  settings: PageSettings;
}

type Screen = ComponentType<ScreenProps>;

/** Each screen comes with what it needs when it is first opened. */
const screens: Record<Exclude<TabPage['kind'], 'unknown'>, () => Promise<Screen>> = {
  decode: async () => (await import('./screens/decode')).DecodeScreen,
  knowledge: async () => (await import('./screens/knowledge')).KnowledgeScreen,
  article: async () => (await import('./screens/article')).ArticleScreen,
  cases: async () => (await import('./screens/cases')).CasesScreen,
  case: async () => (await import('./screens/case')).CaseScreen,
  it: async () => (await import('./screens/overview')).OverviewScreen,
};

/** Screens that ask the server, and so need to know first whether a host has a token. */
const askTheServer: ReadonlySet<TabPage['kind']> = new Set(['cases', 'case', 'it']);

export function LazyScreen({ page, settings, waiting }: ScreenProps & { waiting: boolean }): JSX.Element {
  const [loaded, setLoaded] = useState<{ kind: TabPage['kind']; screen: Screen | 'failed' }>();
  useEffect(() => {
    if (page.kind === 'unknown') return undefined;
    const { kind } = page;
    let isWanted = true;
    screens[kind]().then(
      (screen) => {
        if (isWanted) setLoaded({ kind, screen });
      },
      () => {
        if (isWanted) setLoaded({ kind, screen: 'failed' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [page.kind]);

  if (page.kind === 'unknown') return <Notice title="tab.unknownPage" text="tab.unknownPage.way" />;
  if (loaded?.kind !== page.kind || (waiting && askTheServer.has(page.kind))) return <Waiting />;
  if (loaded.screen === 'failed') return <Notice title="tab.loadFailed" text="tab.loadFailed.way" />;
  const { screen: Screen } = loaded;
  return <Screen page={page} settings={settings} />;
}

/** Something is on its way. */
export function Waiting(): JSX.Element {
  const { words } = useReader();
  return (
    <p class="subtle" role="status">
      {words.say(message('tab.loading'))}
    </p>
  );
}

/** A page that has nothing to show, and where to go instead. */
export function Notice({ title, text }: { title: PlainKey; text: PlainKey }): JSX.Element {
  const { words } = useReader();
  return (
    <section>
      <h1>{words.say(message(title))}</h1>
      <p>{words.say(message(text))}</p>
    </section>
  );
}
