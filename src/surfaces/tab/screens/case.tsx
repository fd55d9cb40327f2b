import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { z } from 'zod';
import { message } from '../../../core/languages/text';
import { caseSchema } from '../../api/schemas/case-schema';
import { ask, type Answered } from '../asking/ask';
import { AnswerAbsent, useAnswer } from '../asking/use-answer';
import type { ScreenProps } from '../screen-props';
import { useReader } from '../reader';
import { ReplyView } from '../replies/reply-view';
import { addressOf } from '../route';
import { WebLink } from '../web-link';

type CaseInWords = z.infer<typeof caseSchema>;

/** One case, where it was left: it goes on here or in the chat. */
export function CaseScreen({ page }: ScreenProps): JSX.Element {
  const { words, host } = useReader();
  const id = page.kind === 'case' ? page.id : '';
  const [state, retry] = useAnswer(`/cases/${id}`, caseSchema);
  const [pressed, setPressed] = useState<Answered<CaseInWords>>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    setPressed(undefined);
  }, [state]);
  const shown = pressed ?? state;
  if (shown.kind !== 'answer')
    return (
      <section>
        <h1>{words.say(message('tab.cases'))}</h1>
        <AnswerAbsent state={shown} retry={retry} />
      </section>
    );

  const { value } = shown;
  const press = (verb: string): void => {
    // One press at a time: the next one belongs to the card that comes back.
    if (busy) return;
    setBusy(true);
    const { version, nonce } = value.reply;
    void ask(
      { path: `/cases/${id}/actions`, schema: caseSchema, body: { version, nonce, verb } },
      { host, language: words.language },
    )
      .then(setPressed)
      .finally(() => {
        setBusy(false);
      });
  };
  return (
    <section aria-busy={busy}>
      <p class="subtle">
        <a href={addressOf.cases}>{words.say(message('tab.cases'))}</a>
      </p>
      <h1>{value.id}</h1>
      <div aria-live="polite">
        <ReplyView reply={value.reply} press={press} />
      </div>
      {value.chat === '' ? null : (
        <p>
          <WebLink href={value.chat}>{words.say(message('tab.case.inChat', { case: { said: value.id } }))}</WebLink>
        </p>
      )}
    </section>
  );
}
