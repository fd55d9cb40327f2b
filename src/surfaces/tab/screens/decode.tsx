import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Case } from '../../../core/cases/case';
import type { Engine } from '../../../core/diagnosis/engine';
import { message, type Text } from '../../../core/languages/text';
import { explainedReply } from '../../../core/replies/compose-explained';
import { viewsOfFindings } from '../../../core/replies/code-view';
import { kindsInWords } from '../../../core/replies/hidden-in-words';
import { spoken } from '../../../core/replies/spoken';
import { CodeTable } from '../replies/code-table';
import { ReplyView } from '../replies/reply-view';
import { pressedLocally, readLocally, replyTo, type LocalReading } from '../knowledge/local-case';
import { KnowledgeAbsent, useKnowledge } from '../knowledge/use-knowledge';
import type { ScreenProps } from '../screen-props';
import { useReader } from '../reader';

type Report = Extract<LocalReading, { kind: 'report' }>;

/** Any paste, read by the engine in this page. */
export function DecodeScreen({ settings }: ScreenProps): JSX.Element {
  const { words } = useReader();
  const [state, retry] = useKnowledge(settings);
  const [paste, setPaste] = useState('');
  const [reading, setReading] = useState<LocalReading>();
  const say = (text: Text): string => words.say(text);
  if (state.kind !== 'ready') return <KnowledgeAbsent failed={state.kind === 'failed'} retry={retry} />;
  const { engine } = state.knowledge;
  const read = (text: string): void => {
    setReading(readLocally(engine, text, new Date().toISOString()));
  };

  return (
    <section>
      <h1>{say(message('tab.decode.title'))}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          read(paste);
        }}
      >
        <label for="paste">{say(message('tab.decode.label'))}</label>
        <textarea
          id="paste"
          rows={5}
          spellcheck={false}
          aria-describedby="stays-here"
          value={paste}
          onInput={(event) => {
            setPaste(event.currentTarget.value);
          }}
        />
        <p id="stays-here" class="subtle">
          {say(message('tab.decode.stays'))}
        </p>
        <button type="submit" class="primary">
          {say(message('tab.decode.read'))}
        </button>
      </form>
      <div aria-live="polite">
        <Result reading={reading} engine={engine} onCase={setReading} />
      </div>
    </section>
  );
}

interface ResultProps {
  reading: LocalReading | undefined;
  engine: Engine;
  onCase: (reading: LocalReading) => void;
}

function Result({ reading, engine, onCase }: ResultProps): JSX.Element | null {
  const { words } = useReader();
  if (!reading) return null;
  if (reading.kind === 'report') return <Found reading={reading} engine={engine} onCase={onCase} />;
  return <p>{words.say(message(reading.kind === 'empty' ? 'tab.decode.empty' : 'tab.decode.tooLong'))}</p>;
}

interface FoundProps {
  reading: Report;
  engine: Engine;
  onCase: (reading: LocalReading) => void;
}

function Found({ reading, engine, onCase }: FoundProps): JSX.Element {
  const { words } = useReader();
  const { report, aCase, explanation } = reading;
  const codes = useMemo(
    () => viewsOfFindings(report.codes, engine.index).map((view) => spoken(view, words)),
    [report, engine, words],
  );
  const reply = useMemo(
    () => spoken(explanation ? explainedReply(explanation) : replyTo(aCase, engine), words),
    [aCase, explanation, engine, words],
  );
  const press = (verb: string): void => {
    const next: Case = pressedLocally(aCase, verb, engine, new Date().toISOString());
    onCase({ ...reading, aCase: next });
  };
  return (
    <>
      {report.redactions.length === 0 ? null : (
        <p class="warning">{words.say(message('tab.decode.hidden', { kinds: kindsInWords(report.redactions) }))}</p>
      )}
      {codes.length > 0 ? (
        <section>
          <h2>{words.say(message('tab.decode.codes'))}</h2>
          <CodeTable codes={codes} />
        </section>
      ) : null}
      <ReplyView reply={reply} press={press} />
    </>
  );
}
