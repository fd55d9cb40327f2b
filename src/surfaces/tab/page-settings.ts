/** What the server put into the page. */
export interface PageSettings {
  /** Where the compiled knowledge is. */
  knowledge: string;
  /** Hosts that may speak to the page beside Microsoft's own; a test's page alone has any. */
  hosts: string[];
}

export function pageSettings(): PageSettings {
  return {
    knowledge: `/tab/assets/${contentOf('flow-medic-knowledge')}`,
    hosts: contentOf('flow-medic-hosts')
      .split(' ')
      .filter((host) => host !== ''),
  };
}

function contentOf(name: string): string {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
}
