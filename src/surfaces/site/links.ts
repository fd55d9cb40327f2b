/** Name of the tab in the app package, which deep links carry. */
export const tabEntity = 'flow-medic';

/** Where the bot's own pages are, and how Teams is led to them. */
export interface Addresses {
  /** `https://flow-medic.contoso.com`; undefined while nobody said it. */
  origin: string | undefined;
  /** Id of the app package; undefined where links lead to a browser. */
  teamsAppId: string | undefined;
}

/** Where an article can be read as a whole: in the tab within Teams, else in a browser; empty where nowhere. */
export function articleLink({ origin, teamsAppId }: Addresses, article: string): string {
  if (origin === undefined) return '';
  const page = `${origin}/tab/#/article/${encodeURIComponent(article)}`;
  if (teamsAppId === undefined) return page;
  const query = new URLSearchParams({
    webUrl: page,
    label: 'Flow Medic',
    context: JSON.stringify({ subEntityId: article }),
  });
  return `https://teams.microsoft.com/l/entity/${teamsAppId}/${tabEntity}?${query.toString().replaceAll('+', '%20')}`;
}

/** Where one talks with the bot in Teams; with a case, what calls it stands in the box already. */
export function chatLink(botId: string, caseId?: string): string {
  const message = caseId === undefined ? '' : `&message=${encodeURIComponent(`case ${caseId}`)}`;
  return `https://teams.microsoft.com/l/chat/0/0?users=28:${botId}${message}`;
}
