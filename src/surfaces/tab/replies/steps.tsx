import type { JSX } from 'preact';
import { message } from '../../../core/languages/text';
import type { SpokenReply } from '../../../core/replies/spoken';
import type { StepView } from '../../../core/replies/steps-reply';
import type { Spoken } from '../../../core/replies/spoken';
import { useReader } from '../reader';
import { WebLink } from '../web-link';
import { Answers } from './pieces';

type StepsInWords = Extract<SpokenReply, { kind: 'steps' }>;

/** What to do: the cause, how sure it is, and each step. */
export function Steps({ reply }: { reply: StepsInWords }): JSX.Element {
  const { words } = useReader();
  const { lead, cause, why, sure, corrections, heading, division, steps } = reply;
  return (
    <>
      <section class="card now">
        <p>
          <span class="subtle">{lead}</span>
          <strong>{cause}</strong>
        </p>
        {why === '' ? null : <p>{why}</p>}
        <p class="subtle">{sure}</p>
      </section>
      {corrections.map(({ fault, written, corrected, assumes }) => (
        <section key={`${fault}${written}`} class="card">
          <h3>{words.say(message('headings.expression'))}</h3>
          <p>{fault}</p>
          <Coded label={words.say(message('labels.asItIs'))} code={written} />
          <Coded label={words.say(message('labels.writeInstead'))} code={corrected} />
          {assumes === '' ? null : <p class="subtle">{assumes}</p>}
        </section>
      ))}
      <h3>{heading}</h3>
      <p class="subtle">{division}</p>
      <StepList steps={steps} current={reply.current} />
      <Answers
        answers={[
          { label: words.say(message('buttons.itWorksNow')), verb: 'fixed' },
          { label: words.say(message('buttons.doneStillFailing')), verb: reply.doneVerb },
        ]}
      />
    </>
  );
}

function Coded({ label, code }: { label: string; code: string }): JSX.Element | null {
  return code === '' ? null : (
    <p>
      <strong>{label}</strong>
      <code>{code}</code>
    </p>
  );
}

interface StepListProps {
  steps: readonly Spoken<StepView>[];
  /** Number of the step to do now; 0 where none is. */
  current?: number;
}

/** The steps of a resolution, with who does each, how to check it, and what it risks. */
export function StepList({ steps, current = 0 }: StepListProps): JSX.Element {
  const { words } = useReader();
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li key={step.number}>
          <p>
            {step.done ? <strong>{words.say(message('labels.done'))}</strong> : null}
            {step.number === current ? <strong>{words.say(message('labels.now'))}</strong> : null}
            {step.do}
          </p>
          {step.command === '' ? null : <pre>{step.command}</pre>}
          <p class="subtle">{step.who}</p>
          <Risk step={step} />
          {step.verify === '' ? null : (
            <p>
              <strong>{words.say(message('labels.check'))}</strong>
              {step.verify}
            </p>
          )}
          {step.links.map(({ title, url }) => (
            <p key={url}>
              <WebLink href={url}>{title}</WebLink>
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

function Risk({ step: { risk, safer, undo } }: { step: Spoken<StepView> }): JSX.Element | null {
  const { words } = useReader();
  if (risk === '') return null;
  return (
    <div class="warning">
      <p>
        <strong>{risk}</strong>
      </p>
      {safer === '' ? null : (
        <p>
          {words.say(message('labels.saferFirst'))}
          {safer}
        </p>
      )}
      {undo === '' ? null : (
        <p>
          {words.say(message('labels.toUndo'))}
          {undo}
        </p>
      )}
    </div>
  );
}
