import type { JSX } from 'preact';
import { message } from '../../../core/languages/text';
import { casesSchema } from '../../api/schemas/case-schema';
import { AnswerAbsent, useAnswer } from '../asking/use-answer';
import { useReader } from '../reader';
import { addressOf } from '../route';

const statuses = { open: 'tab.status.open', fixed: 'tab.status.fixed', left: 'tab.status.left' } as const;

/** The cases of whoever reads, the last changed first. */
export function CasesScreen(): JSX.Element {
  const { words } = useReader();
  const [state, retry] = useAnswer('/cases', casesSchema);
  return (
    <section>
      <h1>{words.say(message('tab.cases'))}</h1>
      {state.kind === 'answer' ? (
        <>
          {state.value.cases.length === 0 ? <p>{words.say(message('tab.cases.none'))}</p> : null}
          <ul class="cards">
            {state.value.cases.map(({ id, title, status, withIt, changedAt }) => (
              <li key={id} class="card">
                <h2>
                  <a href={addressOf.case(id)}>{title}</a>
                </h2>
                <p class="subtle">
                  {id} {'\u00B7'} {words.say(message(statuses[status]))}
                  {withIt ? ` \u00B7 ${words.say(message('tab.status.withIt'))}` : ''} {'\u00B7'}{' '}
                  <time dateTime={changedAt}>{dayOf(changedAt, words.language)}</time>
                </p>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <AnswerAbsent state={state} retry={retry} />
      )}
    </section>
  );
}

/** A day in the reader's own calendar. */
function dayOf(at: string, language: string): string {
  return new Date(at).toLocaleDateString(language, { dateStyle: 'medium' });
}
