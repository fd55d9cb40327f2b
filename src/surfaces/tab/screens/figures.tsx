import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { z } from 'zod';
import { message } from '../../../core/languages/text';
import { figuresSchema } from '../../api/schemas/overview-schema';
import { AnswerAbsent, useAnswer } from '../asking/use-answer';
import { useReader } from '../reader';
import { addressOf } from '../route';
import { Bars } from './bars';

type Figures = z.infer<typeof figuresSchema>;
type OfArticle = Figures['articles'][number];

const spans = ['7', '14', '30', '90'] as const;

/** How cases went: by day, and by article. Each chart has a table that says the same. */
export function FiguresSection(): JSX.Element {
  const { words } = useReader();
  const [days, setDays] = useState<(typeof spans)[number]>('30');
  const [state, retry] = useAnswer(`/it/figures?days=${days}`, figuresSchema);
  return (
    <section>
      <h2>{words.say(message('tab.figures'))}</h2>
      <label for="span">{words.say(message('tab.figures.span'))}</label>
      <select
        id="span"
        value={days}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setDays(spans.find((span) => span === value) ?? '30');
        }}
      >
        {spans.map((span) => (
          <option key={span} value={span}>
            {words.say(message('tab.figures.days', { count: Number(span) }))}
          </option>
        ))}
      </select>
      {state.kind === 'answer' ? <Shown figures={state.value} /> : <AnswerAbsent state={state} retry={retry} />}
    </section>
  );
}

function Shown({ figures }: { figures: Figures }): JSX.Element {
  const { words } = useReader();
  const { cases, days, perDay, outcomes, articles, cutOff } = figures;
  if (cases === 0) return <p>{words.say(message('tab.figures.none'))}</p>;
  return (
    <>
      <p>
        {words.say(
          message('tab.figures.sum', {
            cases,
            alone: outcomes.alone,
            it: outcomes['by IT'] + outcomes['with IT'],
            left: outcomes.left,
          }),
        )}
      </p>
      {cutOff ? <p class="warning">{words.say(message('tab.figures.cutOff'))}</p> : null}
      <h3>{words.say(message('tab.figures.perDay'))}</h3>
      <Bars values={perDay} label={words.say(message('tab.figures.perDayLabel', { most: Math.max(...perDay) }))} />
      <details>
        <summary>{words.say(message('tab.figures.asTable'))}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.say(message('tab.column.day'))}</th>
              <th scope="col">{words.say(message('tab.column.cases'))}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day, at) => (
              <tr key={day}>
                <th scope="row">{day}</th>
                <td class="number">{perDay[at]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <h3>{words.say(message('tab.figures.byArticle'))}</h3>
      <ByArticle articles={articles} />
    </>
  );
}

function ByArticle({ articles }: { articles: readonly OfArticle[] }): JSX.Element {
  const { words } = useReader();
  return (
    <div class="scroll" role="region" tabIndex={0} aria-label={words.say(message('tab.figures.byArticle'))}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.say(message('tab.column.problem'))}</th>
            <th scope="col">{words.say(message('tab.column.waves'))}</th>
            <th scope="col">{words.say(message('tab.column.cases'))}</th>
            <th scope="col">{words.say(message('tab.column.alone'))}</th>
            <th scope="col">{words.say(message('tab.column.withIt'))}</th>
            <th scope="col">{words.say(message('tab.column.left'))}</th>
            <th scope="col">{words.say(message('tab.column.gaveUp'))}</th>
            <th scope="col">{words.say(message('tab.column.inVain'))}</th>
          </tr>
        </thead>
        <tbody>
          {articles.map((one) => (
            <Row key={one.article} one={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ one }: { one: OfArticle }): JSX.Element {
  const { words } = useReader();
  const { article, title, cases, outcomes, perDay, gaveUpAt, inVain } = one;
  return (
    <tr>
      <th scope="row">{article === '' ? title : <a href={addressOf.article(article)}>{title}</a>}</th>
      <td>
        <Bars
          values={perDay}
          small
          label={words.say(message('tab.figures.perDayLabel', { most: Math.max(...perDay) }))}
        />
      </td>
      <td class="number">{cases}</td>
      <td class="number">{outcomes.alone}</td>
      <td class="number">{outcomes['by IT'] + outcomes['with IT']}</td>
      <td class="number">{outcomes.left}</td>
      <td>
        <Times items={gaveUpAt.map(({ where, times }) => ({ what: where, times }))} />
      </td>
      <td>
        <Times items={inVain.map(({ cause, times }) => ({ what: cause, times }))} />
      </td>
    </tr>
  );
}

function Times({ items }: { items: readonly { what: string; times: number }[] }): JSX.Element | null {
  return items.length === 0 ? null : (
    <ul>
      {items.map(({ what, times }) => (
        <li key={what}>
          {what} ({times})
        </li>
      ))}
    </ul>
  );
}
