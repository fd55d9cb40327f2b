import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice, Waiting } from './notices';
import type { ScreenProps } from './screen-props';
import type { TabPage } from './route';

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
