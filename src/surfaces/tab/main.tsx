import { render } from 'preact';
import { App } from './app';
import { pageSettings } from './page-settings';
import { themeOf, wear } from './theme';

// The page's policy forbids to make code out of texts, which zod would try. It reads this when it is loaded, later than this.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

// Teams puts both into the address, so that the first look is right already.
const asked = new URLSearchParams(window.location.search);
wear(themeOf(asked.get('theme')));

const place = document.getElementById('app');
if (place) render(<App locale={asked.get('locale') ?? navigator.language} settings={pageSettings()} />, place);
