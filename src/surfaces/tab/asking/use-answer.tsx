import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { z } from 'zod';
import { message, type Text } from '../../../core/languages/text';
import { Waiting } from '../notices';
import { useReader } from '../reader';
import { ask, type Answered } from './ask';

export type AnswerState<Value> = { kind: 'waiting' } | Answered<Value>;

/** What the server says to a question, and how to ask again. */
export function useAnswer<Value>(path: string, schema: z.ZodType<Value>): [AnswerState<Value>, () => void] {
  const { words, host } = useReader();
  const [state, setState] = useState<AnswerState<Value>>({ kind: 'waiting' });
  const load = useCallback(() => {
    let isWanted = true;
    setState({ kind: 'waiting' });
    void ask({ path, schema }, { host, language: words.language }).then((answered) => {
      if (isWanted) setState(answered);
    });
    return () => {
      isWanted = false;
    };
  }, [path, schema, host, words]);
  useEffect(load, [load]);
  return [state, load];
}

/** Why there is no answer, and what can be done. */
export function AnswerAbsent({
  state,
  retry,
}: {
  state: Exclude<AnswerState<unknown>, { kind: 'answer' }>;
  retry: () => void;
}): JSX.Element {
  const { words } = useReader();
  if (state.kind === 'waiting') return <Waiting />;
  const mayHelp = state.kind === 'busy' || state.kind === 'failed';
  return (
    <div role="alert">
      <p>{words.say(wordsFor(state))}</p>
      {mayHelp ? (
        <button type="button" onClick={retry}>
          {words.say(message('tab.retry'))}
        </button>
      ) : null}
    </div>
  );
}

function wordsFor(state: Exclude<AnswerState<unknown>, { kind: 'answer' | 'waiting' }>): Text {
  switch (state.kind) {
    case 'nobody':
      return message(nobody[state.reason]);
    case 'not for you':
      return message('tab.notForYou');
    case 'gone':
      return message('tab.gone');
    case 'busy':
      return message('tab.busy', { seconds: state.retryAfterS });
    case 'failed':
      return state.id === '' ? message('tab.notReached') : message('tab.failed', { id: { said: state.id } });
  }
}

const nobody = {
  'no host': 'tab.nobody.noHost',
  consent: 'tab.nobody.consent',
  'no token': 'tab.nobody.noToken',
} as const;
