import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { message } from '../../../core/languages/text';
import { articleView, type ArticleView } from '../../../core/replies/article-view';
import { spoken, type Spoken } from '../../../core/replies/spoken';
import { KnowledgeAbsent, useKnowledge } from '../knowledge/use-knowledge';
import { Notice } from '../notices';
import type { ScreenProps } from '../screen-props';
import { useReader } from '../reader';
import { CodeTable } from '../replies/code-table';
import { Lines } from '../replies/pieces';
import { StepList } from '../replies/steps';
import { addressOf } from '../route';
import { WebLink } from '../web-link';

type Article = Spoken<ArticleView>;

/** One article with everything it knows. */
export function ArticleScreen({ page, settings }: ScreenProps): JSX.Element {
  const { words } = useReader();
  const [state, retry] = useKnowledge(settings);
  const id = page.kind === 'article' ? page.id : '';
  const index = state.kind === 'ready' ? state.knowledge.engine.index : undefined;
  const article = useMemo(() => {
    const view = index && articleView(id, index);
    return view && spoken(view, words);
  }, [index, id, words]);
  if (!index) return <KnowledgeAbsent failed={state.kind === 'failed'} retry={retry} />;
  return article ? <Whole article={article} /> : <Notice title="tab.article.unknown" text="tab.article.unknown.way" />;
}

function Whole({ article }: { article: Article }): JSX.Element {
  const { words } = useReader();
  const { title, summary, area, draft, codes, messages, notes, sources, reviewed, reviewDue } = article;
  return (
    <article>
      <p class="subtle">
        <a href={addressOf.knowledge}>{words.say(message('tab.knowledge'))}</a> / {area}
      </p>
      <h1>{title}</h1>
      {draft ? <p class="warning">{words.say(message('verdict.draft'))}</p> : null}
      <p>{summary}</p>
      <Causes article={article} />
      <ToldApart article={article} />
      <Section title={words.say(message('tab.article.steps'))} isThere={article.resolutions.length > 0}>
        {article.resolutions.map(({ id, title: heading, steps }) => (
          <section key={id} id={`resolution-${id}`}>
            <h3>{heading}</h3>
            <StepList steps={steps} />
          </section>
        ))}
      </Section>
      <Section title={words.say(message('headings.goodToKnow'))} isThere={notes.length > 0}>
        <Lines lines={notes} as="ul" />
      </Section>
      <Section title={words.say(message('tab.decode.codes'))} isThere={codes.length > 0}>
        <CodeTable codes={codes} within={article.id} />
      </Section>
      <Section title={words.say(message('tab.article.messages'))} isThere={messages.length > 0}>
        <Lines lines={messages} as="ul" />
      </Section>
      <Section title={words.say(message('headings.sources'))} isThere={sources.length > 0}>
        <ul>
          {sources.map(({ title: source, url }) => (
            <li key={url}>
              <WebLink href={url}>{source}</WebLink>
            </li>
          ))}
        </ul>
      </Section>
      <p class="subtle">
        {words.say(message('tab.article.dates', { reviewed: { said: reviewed }, due: { said: reviewDue } }))}
      </p>
    </article>
  );
}

function Causes({ article: { causes, resolutions } }: { article: Article }): JSX.Element {
  const { words } = useReader();
  const titleOf = (id: string): string => resolutions.find((one) => one.id === id)?.title ?? '';
  return (
    <Section title={words.say(message('headings.causes'))} isThere={causes.length > 0}>
      <ul class="cards">
        {causes.map(({ id, title, why, frequency, toldBy, resolution }) => (
          <li key={id} class="card">
            <h3>{title}</h3>
            {why === '' ? null : <p>{why}</p>}
            <p class="subtle">{frequency}</p>
            {toldBy.length === 0 ? null : (
              <>
                <p>{words.say(message('tab.article.toldBy', { count: toldBy.length }))}</p>
                <Lines lines={toldBy} as="ul" />
              </>
            )}
            <p>
              {words.say(message('tab.article.todo'))}
              {titleOf(resolution)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ToldApart({ article: { questions } }: { article: Article }): JSX.Element {
  const { words } = useReader();
  return (
    <Section title={words.say(message('tab.article.toldApart'))} isThere={questions.length > 0}>
      {questions.map(({ fact, ask, findOut, command, effort, answers }) => (
        <section key={fact} class="card">
          <h3>{ask}</h3>
          <p>{findOut}</p>
          {command === '' ? null : <pre>{command}</pre>}
          <p class="subtle">{effort}</p>
          <Lines lines={answers} as="ul" />
        </section>
      ))}
    </Section>
  );
}

interface SectionProps {
  title: string;
  isThere: boolean;
  children: ComponentChildren;
}

function Section({ title, isThere, children }: SectionProps): JSX.Element | null {
  return isThere ? (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  ) : null;
}
