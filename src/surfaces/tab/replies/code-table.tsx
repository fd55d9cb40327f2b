import type { JSX } from 'preact';
import { message } from '../../../core/languages/text';
import type { CodeView } from '../../../core/replies/code-view';
import type { Spoken } from '../../../core/replies/spoken';
import { useReader } from '../reader';
import { addressOf } from '../route';

interface CodeTableProps {
  codes: readonly Spoken<CodeView>[];
  /** The article they stand in, which need not be named for each. */
  within?: string;
}

/** Codes with everything that can be said about each. Narrow pages show a code below the other. */
export function CodeTable({ codes, within = '' }: CodeTableProps): JSX.Element {
  const { words } = useReader();
  const label = (key: 'tab.code.spellings' | 'tab.code.meaning' | 'tab.code.family'): string => words.say(message(key));
  return (
    <ul class="cards">
      {codes.map((code) => (
        <li key={`${code.system}:${code.value}`} class="card">
          <h3 class="code">{code.names.join(' = ')}</h3>
          <dl>
            <dt>{label('tab.code.spellings')}</dt>
            <dd class="code">{code.spellings.join(', ')}</dd>
            {code.meaning === '' || (within !== '' && code.article === within) ? null : (
              <>
                <dt>{label('tab.code.meaning')}</dt>
                <dd>
                  {code.article === '' ? code.meaning : <a href={addressOf.article(code.article)}>{code.meaning}</a>}
                </dd>
              </>
            )}
            <dt>{label('tab.code.family')}</dt>
            <dd>{code.family}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
