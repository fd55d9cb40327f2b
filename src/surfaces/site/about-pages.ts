import type { Words } from '../../core/languages/translator';
import { message, said, type PlainKey, type Text } from '../../core/languages/text';
import type { Headers, Route } from '../route';
import { contentPolicy } from './frame-hosts';

/** Who runs the bot. Whatever is not set is said to be missing rather than made up. */
export interface Publisher {
  name: string | undefined;
  /** A mail address or an https address. */
  contact: string | undefined;
}

export interface AboutParts {
  publisher: Publisher;
  /** For how many days words and cases are kept. */
  retention: { textDays: number; caseDays: number };
  wordsFor: (locale: string) => Words;
}

interface Page {
  path: string;
  title: PlainKey;
  paragraphs: (parts: AboutParts) => Text[];
}

const pages: readonly Page[] = [
  {
    path: '/privacy',
    title: 'about.privacy.title',
    paragraphs: ({ publisher, retention }) => [
      runBy(publisher),
      message('about.privacy.what'),
      message('about.privacy.hidden'),
      message('about.privacy.kept', { words: retention.textDays, cases: retention.caseDays }),
      message('about.privacy.forget'),
      message('about.privacy.page'),
      message('about.privacy.nobody'),
    ],
  },
  {
    path: '/terms',
    title: 'about.terms.title',
    paragraphs: ({ publisher }) => [
      runBy(publisher),
      message('about.terms.advice'),
      message('about.terms.secrets'),
      message('about.terms.warranty'),
    ],
  },
  {
    path: '/support',
    title: 'about.support.title',
    paragraphs: ({ publisher }) => [runBy(publisher), message('about.support.chat'), contactOf(publisher)],
  },
];

function runBy({ name }: Publisher): Text {
  return name === undefined ? message('about.noPublisher') : message('about.runBy', { name: said(name) });
}

function contactOf({ contact }: Publisher): Text {
  return contact === undefined ? message('about.noContact') : message('about.contact', { contact: said(contact) });
}

/** The pages on privacy, terms and support that an app package names. */
export function aboutRoutes(parts: AboutParts): Route[] {
  return pages.map((page) => ({
    method: 'GET',
    path: page.path,
    authentication: 'none',
    handle: async ({ headers }, respond) => {
      const words = parts.wordsFor(languageOf(headers));
      respond({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        text: htmlOf(page, parts, words),
        headers: { 'content-security-policy': contentPolicy([]), 'referrer-policy': 'no-referrer' },
      });
      return Promise.resolve();
    },
  }));
}

function languageOf({ 'accept-language': asked }: Headers): string {
  return (typeof asked === 'string' ? asked.split(/[,;]/)[0] : undefined) ?? '';
}

function htmlOf({ title, paragraphs }: Page, parts: AboutParts, words: Words): string {
  const heading = escaped(words.say(message(title)));
  return [
    `<!doctype html><html lang="${words.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${heading}</title></head><body><main><h1>${heading}</h1>`,
    ...paragraphs(parts).map((text) => `<p>${escaped(words.say(text))}</p>`),
    '</main></body></html>',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
