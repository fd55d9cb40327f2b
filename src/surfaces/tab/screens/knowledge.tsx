import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { areas, type Area } from '../../../core/knowledge/area';
import { inOwnTerms } from '../../../core/knowledge/own-terms';
import { message, taught } from '../../../core/languages/text';
import { areaNames } from '../../../core/replies/area-names';
import { KnowledgeAbsent, useKnowledge } from '../knowledge/use-knowledge';
import type { ScreenProps } from '../screen-props';
import { useReader } from '../reader';
import { addressOf } from '../route';

/** All articles: found while one types, by area. */
export function KnowledgeScreen({ settings }: ScreenProps): JSX.Element {
  const { words } = useReader();
  const [state, retry] = useKnowledge(settings);
  const [typed, setTyped] = useState('');
  const [area, setArea] = useState<Area>();
  const search = state.kind === 'ready' ? state.knowledge.search : undefined;
  const found = useMemo(
    () => search?.find(typed, { area, most: mostShown }).map((article) => inOwnTerms(article, {})) ?? [],
    [search, typed, area],
  );
  if (!search) return <KnowledgeAbsent failed={state.kind === 'failed'} retry={retry} />;

  return (
    <section>
      <h1>{words.say(message('tab.knowledge.title'))}</h1>
      <div class="filters">
        <div>
          <label for="search">{words.say(message('tab.knowledge.label'))}</label>
          <input
            id="search"
            type="search"
            maxLength={200}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
        </div>
        <div>
          <label for="area">{words.say(message('tab.knowledge.area'))}</label>
          <select
            id="area"
            onChange={(event) => {
              const { value } = event.currentTarget;
              setArea(areas.find((one) => one === value));
            }}
          >
            <option value="">{words.say(message('tab.knowledge.allAreas'))}</option>
            {areas.map((one) => (
              <option key={one} value={one}>
                {words.say(message(areaNames[one]))}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p class="subtle" role="status">
        {words.say(
          found.length === mostShown
            ? message('tab.knowledge.first', { count: mostShown })
            : message('tab.knowledge.found', { count: found.length }),
        )}
      </p>
      <ul class="cards">
        {found.map(({ id, title, summary, area: itsArea }) => (
          <li key={id} class="card">
            <h2>
              <a href={addressOf.article(id)}>{words.say(taught(title))}</a>
            </h2>
            <p>{words.say(taught(summary))}</p>
            <p class="subtle">{words.say(message(areaNames[itsArea]))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const mostShown = 40;
