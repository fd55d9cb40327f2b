import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { message } from '../../../core/languages/text';
import { Waiting } from '../notices';
import type { PageSettings } from '../page-settings';
import { useReader } from '../reader';
import { openedKnowledge, type OpenedKnowledge } from './open-knowledge';

export type KnowledgeState = { kind: 'loading' } | { kind: 'ready'; knowledge: OpenedKnowledge } | { kind: 'failed' };

/** The knowledge as far as it is there, and how to try again. */
export function useKnowledge({ knowledge: address }: PageSettings): [KnowledgeState, () => void] {
  const [state, setState] = useState<KnowledgeState>({ kind: 'loading' });
  const load = useCallback(() => {
    setState({ kind: 'loading' });
    openedKnowledge(address).then(
      (knowledge) => {
        setState({ kind: 'ready', knowledge });
      },
      () => {
        setState({ kind: 'failed' });
      },
    );
  }, [address]);
  useEffect(load, [load]);
  return [state, load];
}

/** What stands in place of a screen while its knowledge is not there. */
export function KnowledgeAbsent({ failed, retry }: { failed: boolean; retry: () => void }): JSX.Element {
  const { words } = useReader();
  if (!failed) return <Waiting />;
  return (
    <div role="alert">
      <p>{words.say(message('tab.knowledgeFailed'))}</p>
      <button type="button" onClick={retry}>
        {words.say(message('tab.retry'))}
      </button>
    </div>
  );
}
