import type { JSX } from 'preact';
import { message, type PlainKey } from '../../core/languages/text';
import { useReader } from './reader';

/** Something is on its way. */
export function Waiting(): JSX.Element {
  const { words } = useReader();
  return (
    <p class="subtle" role="status">
      {words.say(message('tab.loading'))}
    </p>
  );
}

/** A page that has nothing to show, and where to go instead. */
export function Notice({ title, text }: { title: PlainKey; text: PlainKey }): JSX.Element {
  const { words } = useReader();
  return (
    <section>
      <h1>{words.say(message(title))}</h1>
      <p>{words.say(message(text))}</p>
    </section>
  );
}
