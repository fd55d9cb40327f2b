import type { ComponentChildren, JSX } from 'preact';
import { message } from '../../../core/languages/text';
import type { Verdict as VerdictInWords } from '../../../core/replies/case-head';
import type { Spoken } from '../../../core/replies/spoken';
import { useReader } from '../reader';
import { addressOf, articleOfGuide } from '../route';
import { WebLink } from '../web-link';
import { Answers, Back, Lines } from './pieces';

interface VerdictProps {
  verdict: Spoken<VerdictInWords>;
  /** What to do next stands between what it is and why. */
  children: ComponentChildren;
}

const marks = { likely: 'marks.likely', open: 'marks.possible', 'ruled out': 'marks.ruledOut' } as const;

/** What a problem is, what was matched and known, and behind it the causes and sources. */
export function Verdict({ verdict, children }: VerdictProps): JSX.Element {
  const { words } = useReader();
  const { title, summary, guide, matched, known, causes, notes, doubts, output, sources, changeable } = verdict;
  const article = articleOfGuide(guide);
  return (
    <section>
      <h2>{title}</h2>
      <p>{summary}</p>
      {article === undefined ? null : (
        <p>
          <a href={addressOf.article(article)}>{words.say(message('buttons.fullGuide'))}</a>
        </p>
      )}
      <Labelled label={words.say(message('labels.matched'))} items={matched} />
      <Labelled label={words.say(message('labels.known'))} items={known} />
      {doubts.map((doubt) => (
        <p key={doubt} class="warning">
          {doubt}
        </p>
      ))}
      {children}
      <Back canGoBack={verdict.canGoBack} />
      {verdict.canRefuse ? (
        <Answers answers={[{ label: words.say(message('buttons.notThis')), verb: 'none-of-these' }]} />
      ) : null}
      <details>
        <summary>{words.say(message('headings.why'))}</summary>
        <ul>
          {causes.map(({ title: cause, state, why }) => (
            <li key={cause}>
              <strong>{words.say(message(marks[state]))}</strong> {cause}
              {why === '' ? null : <span class="subtle"> ({why})</span>}
            </li>
          ))}
        </ul>
        <Lines lines={notes} />
        <Lines lines={output} as="ul" />
        <h3>{words.say(message('headings.sources'))}</h3>
        <ul>
          {sources.map(({ title: source, url }) => (
            <li key={url}>
              <WebLink href={url}>{source}</WebLink>
            </li>
          ))}
        </ul>
        {changeable.length === 0 ? null : <h3>{words.say(message('headings.changeAnswer'))}</h3>}
        <Answers answers={changeable} />
      </details>
    </section>
  );
}

function Labelled({ label, items }: { label: string; items: readonly string[] }): JSX.Element | null {
  return items.length === 0 ? null : (
    <p>
      <span class="subtle">{label}</span>
      {items.join('; ')}
    </p>
  );
}
