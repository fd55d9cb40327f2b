/** A page of the tab, as the part of its address behind `#` names it. */
export type TabPage =
  | { kind: 'decode' }
  | { kind: 'knowledge' }
  | { kind: 'article'; id: string }
  | { kind: 'cases' }
  | { kind: 'case'; id: string }
  | { kind: 'it' }
  | { kind: 'unknown' };

const articleId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const caseId = /^FM-[0-9A-Z]{4,12}$/;
const longestId = 120;

/** Anybody can write an address: what is none of ours leads to a page that says so, and nothing of it goes any further. */
export function pageOf(hash: string): TabPage {
  const [first = '', second, ...rest] = hash.replace(/^#?\/?/, '').split('/');
  if (rest.length > 0 || hash.length > 2 * longestId) return { kind: 'unknown' };
  if (second === undefined) return simplePages.get(first) ?? { kind: 'unknown' };
  if (first === 'article' && isArticleId(second)) return { kind: 'article', id: second };
  if (first === 'case' && caseId.test(second)) return { kind: 'case', id: second };
  return { kind: 'unknown' };
}

const simplePages: ReadonlyMap<string, TabPage> = new Map<string, TabPage>([
  ['', { kind: 'decode' }],
  ['decode', { kind: 'decode' }],
  ['knowledge', { kind: 'knowledge' }],
  ['cases', { kind: 'cases' }],
  ['it', { kind: 'it' }],
]);

export function isArticleId(text: string): boolean {
  return text.length <= longestId && articleId.test(text);
}

/** Where a page is. */
export const addressOf = {
  decode: '#/decode',
  knowledge: '#/knowledge',
  cases: '#/cases',
  it: '#/it',
  article: (id: string): string => `#/article/${id}`,
  case: (id: string): string => `#/case/${id}`,
} as const;

/** The article that the address of a guide leads to, however it is wrapped up as a link into Teams; undefined for anything else. */
export function articleOfGuide(guide: string): string | undefined {
  let plain: string;
  try {
    plain = decodeURIComponent(guide);
  } catch {
    return undefined;
  }
  const id = /#\/article\/([a-z0-9-]{1,120})(?=$|[^a-z0-9-])/.exec(plain)?.[1];
  return id !== undefined && isArticleId(id) ? id : undefined;
}

/** Only a page on the web is ever opened: knowledge and cases lead nowhere else. */
export function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username } = new URL(address);
  return username === '' && (protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1'));
}
