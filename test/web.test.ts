import { readConfig } from '../src/config';
import { guides } from '../src/web';

const production = {
  MICROSOFT_APP_ID: '9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a',
  MICROSOFT_APP_TENANT_ID: '1a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d',
  MICROSOFT_APP_PASSWORD: 'a secret',
};
const address = { PUBLIC_URL: 'https://bot.contoso.com' };
const app = { TEAMS_APP_ID: '1a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d' };

const guideOf = (environment: Record<string, string>, mode: 'local' | 'production'): string =>
  guides(readConfig(environment, mode), () => 4000)('gate-refused');

test('in local mode a guide is on this machine, at the port that was taken', () => {
  expect(guideOf({ PORT: '0' }, 'local')).toBe('http://127.0.0.1:4000/tab/#/article/gate-refused');
});

test('in production a guide is in Teams where the app is known, else in a browser, else nowhere', () => {
  expect(guideOf({ ...production, ...address, ...app }, 'production')).toMatch(
    /^https:\/\/teams\.microsoft\.com\/l\/entity\/1a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d\/flow-medic\?/,
  );
  expect(guideOf({ ...production, ...address }, 'production')).toBe(
    'https://bot.contoso.com/tab/#/article/gate-refused',
  );
  expect(guideOf(production, 'production')).toBe('');
});
