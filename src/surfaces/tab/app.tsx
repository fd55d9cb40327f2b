import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { message, type PlainKey } from '../../core/languages/text';
import { findHost } from './find-host';
import type { Host } from './host';
import { LazyScreen } from './lazy-screen';
import type { PageSettings } from './page-settings';
import { ReaderContext, wordsOf } from './reader';
import { addressOf, isArticleId, pageOf, type TabPage } from './route';
import { wear } from './theme';

const places: readonly { page: TabPage['kind']; address: string; name: PlainKey }[] = [
  { page: 'decode', address: addressOf.decode, name: 'tab.decode' },
  { page: 'knowledge', address: addressOf.knowledge, name: 'tab.knowledge' },
  { page: 'cases', address: addressOf.cases, name: 'tab.cases' },
  { page: 'it', address: addressOf.it, name: 'tab.it' },
];

/** Which entry of the menu a page belongs to. */
const menuOf: Record<TabPage['kind'], TabPage['kind']> = {
  decode: 'decode',
  knowledge: 'knowledge',
  article: 'knowledge',
  cases: 'cases',
  case: 'cases',
  it: 'it',
  unknown: 'unknown',
};

interface AppProps {
  /** Of the browser, until the host says another. */
  locale: string;
  settings: PageSettings;
}

/** The frame of the tab: its menu, and the page that the address names. */
export function App({ locale, settings }: AppProps): JSX.Element {
  const [page, setPage] = useState(() => pageOf(window.location.hash));
  const host = useHost(settings);
  const words = wordsOf(host === 'looking' ? locale : (host?.locale ?? locale));
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    const follow = (): void => {
      setPage(pageOf(window.location.hash));
      // A screen reader begins with the new page, as after any link.
      main.current?.focus();
    };
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
    };
  }, []);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);

  const here = menuOf[page.kind];
  return (
    <ReaderContext.Provider value={{ words, host: host === 'looking' ? undefined : host }}>
      <header>
        <nav aria-label={words.say(message('tab.menu'))}>
          {places.map(({ page: name, address, name: label }) => (
            <a key={name} href={address} {...(here === name ? { 'aria-current': 'page' as const } : {})}>
              {words.say(message(label))}
            </a>
          ))}
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        <LazyScreen page={page} settings={settings} waiting={host === 'looking'} />
      </main>
    </ReaderContext.Provider>
  );
}

/** Finds the host, wears its theme, and goes where a link into the tab leads. */
function useHost(settings: PageSettings): Host | undefined | 'looking' {
  const [host, setHost] = useState<Host | undefined | 'looking'>('looking');
  useEffect(() => {
    void findHost(settings.hosts).then((found) => {
      setHost(found);
      if (!found) return;
      wear(found.theme);
      found.onTheme(wear);
      if (isArticleId(found.subPage)) window.location.hash = addressOf.article(found.subPage);
    });
  }, [settings]);
  return host;
}
