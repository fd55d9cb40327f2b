const otherProducts = new Set(
  `sap salesforce oracle sql jira confluence zoom slack spotify netflix facebook instagram twitter tiktok whatsapp telegram gmail google youtube amazon aws paypal bank banking iphone ipad android playstation xbox steam fortnite minecraft roblox discord printer wifi router vpn camera car fridge washing netscaler citrix vmware teamviewer wordpress docker kubernetes github gitlab jenkins python java javascript react angular npm mysql postgres mongodb redis linux ubuntu macos nginx apache cloudflare selenium openai chatgpt adobe autocad matlab spss tableau grafana zapier ifttt servicenow workday airflow terraform ansible dropbox trello notion uipath blueprism automationanywhere openrpa taskt tagui robocorp winappdriver appium playwright puppeteer cypress autohotkey autoit`.split(/\s+/),
);

const ourName = /power ?automate|\bpad\b|\b(?:desktop|cloud) flows?\b/i;
const ourWord =
  /(?<![\\/.\w-])(?:(?:un)?attended|flows?|power ?platform|dataverse|sharepoint|connectors?|connections?|dsregcmd|entra|azure ?ad|prt|refresh token|conditional access|multi-?factor|mfa|rpa|machine groups?|hosted machine|hybrid|device registration|bots?|robots?|automations?|scheduled job|run history|apply to each|http (?:step|action|connector|request)|odata|compose|get (?:items?|rows?|file(?: content)?|emails?)|list rows|(?:update|create) (?:an? )?(?:item|row|file)s?|send (?:an )?e?-?mail|client secrets?|app registration|service principal|custom connector|ui elements?|do until|environment variables?|set variable|append to|parse json|formatdatetime|onedrive|ms forms)\b/gi;

/** Whether a text is about what we know. */
export interface About {
  /** It names our product; the word of another one is then no sign. */
  named: boolean;
  /** How many of our words it uses: one may be chance, two are hardly. */
  ourWords: number;
}

export function aboutWhom(text: string): About {
  const named = ourName.test(text);
  return { named, ourWords: new Set((text.match(ourWord) ?? []).map((word) => word.toLowerCase())).size + (named ? 1 : 0) };
}

/** A word of another product turns the same complaint into somebody else's, unless the article speaks of it too. `word` may be a name of several words. */
export function isOtherProduct(word: string): boolean {
  return otherProducts.has(word.replaceAll(' ', ''));
}
