import type { ComponentChildren, JSX } from 'preact';
import { isWebAddress } from './route';
import { useReader } from './reader';

/** A link out of the tab: through the host where there is one, else in a page of its own. An address that is no page of the web is only text. */
export function WebLink({ href, children }: { href: string; children: ComponentChildren }): JSX.Element {
  const { host } = useReader();
  if (!isWebAddress(href)) return <span>{children}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        if (!host) return;
        event.preventDefault();
        // A host that cannot open it leaves the page to the browser.
        host.openLink(href).catch(() => {
          window.open(href, '_blank', 'noopener,noreferrer');
        });
      }}
    >
      {children}
    </a>
  );
}
