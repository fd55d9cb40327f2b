// What does the same work: beside these even "unattended", "robot" and "run" speak of somebody else's.
const rivals = new Set(
  'zapier ifttt selenium uipath blueprism automationanywhere openrpa taskt tagui robocorp winappdriver appium playwright puppeteer cypress autohotkey autoit jenkins airflow n8n nodered integromat workato mulesoft flowise langflow directus camunda nifi activepieces pipedream'.split(
    ' ',
  ),
);
// What a flow may well call, so that a few words of ours are enough to make the complaint ours.
const otherProducts = new Set(
  `sap salesforce oracle sql jira confluence zoom slack spotify netflix facebook instagram twitter tiktok whatsapp telegram gmail google youtube amazon aws paypal bank banking iphone ipad android playstation xbox steam fortnite minecraft roblox discord printer wifi router vpn camera car fridge washing vacuum lawn kitchen netscaler citrix vmware teamviewer wordpress docker kubernetes github gitlab python java javascript react angular npm mysql postgres mongodb redis linux ubuntu macos nginx apache cloudflare openai chatgpt adobe autocad matlab spss tableau grafana servicenow workday terraform ansible dropbox trello notion`.split(
    ' ',
  ),
);

const ourName = /power ?automate|\bpad\b|\b(?:desktop|cloud) flows?\b/i;
const ourWord =
  /(?<![\\/.\w-])(?:(?:un)?attended|flows?|power ?platform|dataverse|sharepoint|connectors?|connections?|dsregcmd|entra|azure ?ad|prt|refresh token|conditional access|multi-?factor|mfa|rpa|machine groups?|hosted machine|hybrid|device registration|bots?|robots?|automations?|scheduled job|run history|apply to each|http (?:step|action|connector|request)|approv(?:als?|ers?)|triggers?|adaptive cards?|odata|compose|get (?:items?|rows?|file(?: content)?|emails?)|list rows|(?:update|create) (?:an? )?(?:item|row|file)s?|send (?:an )?e?-?mail|client secrets?|app registration|service principal|custom connector|ui elements?|do until|environment variables?|set variable|append to|parse json|formatdatetime|onedrive|(?:ms|microsoft) forms|power ?apps?|ai builder|copilot studio|logic apps?|office scripts?|key vaults?|data polic(?:y|ies)|managed solutions?|work items?)\b/gi;

/** Whether a text is about what we know. */
export interface About {
  /** It names our product; the word of another one is then no sign. */
  named: boolean;
  /** How many of our words it uses. */
  ourWords: number;
}

/** One word of ours may be chance, two hardly are. */
export const enoughOfOurs = 2;

export function aboutWhom(text: string): About {
  const named = ourName.test(text);
  return {
    named,
    ourWords:
      new Set((text.match(ourWord) ?? []).map((word) => word.toLowerCase().replace(/s$/, ''))).size + (named ? 1 : 0),
  };
}

/** Whether a text is a story of ours, of which each complaint may be heard by itself: it names our product, or speaks of our things and of no rival. */
export function isOurStory(text: string): boolean {
  const { named, ourWords } = aboutWhom(text);
  return named || (ourWords >= enoughOfOurs && rivalsIn(text).length === 0);
}

/** Whether a text names our product or one of our things, and no rival. */
export function isAboutUs(text: string): boolean {
  const { named, ourWords } = aboutWhom(text);
  return named || (ourWords > 0 && rivalsIn(text).length === 0);
}

/** The products in a text that do the same work as ours; none where it names ours, because then it is ours all the same. */
export function rivalsIn(text: string): string[] {
  if (aboutWhom(text).named) return [];
  const words = text.toLowerCase().match(/[a-z\d]+/g) ?? [];
  return words.flatMap((word, at) => [word, `${word}${words[at + 1] ?? ''}`].filter((name) => rivals.has(name)));
}

/** Whether a word of another product turns the complaint into somebody else's, unless the article speaks of it too. `word` may be a name of several words. */
export function isForeign(word: string, { named, ourWords }: About): boolean {
  const name = word.replaceAll(' ', '');
  return !named && (rivals.has(name) || (ourWords < enoughOfOurs && otherProducts.has(name)));
}
