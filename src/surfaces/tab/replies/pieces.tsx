import { createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { message } from '../../../core/languages/text';
import { useReader } from '../reader';

/** Presses a button of a reply, by its verb. */
export type Press = (verb: string) => void;

/** Undefined where nothing can be pressed. */
export const PressContext = createContext<Press | undefined>(undefined);

/** Buttons for answers; where nothing can be pressed, what could be answered. */
export function Answers({ answers }: { answers: readonly { label: string; verb: string }[] }): JSX.Element | null {
  const press = useContext(PressContext);
  if (!press || answers.length === 0) return null;
  return (
    <div class="buttons">
      {answers.map(({ label, verb }) => (
        <button
          key={verb}
          type="button"
          onClick={() => {
            press(verb);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** Takes the last answer, choice or step back. */
export function Back({ canGoBack }: { canGoBack: boolean }): JSX.Element | null {
  const { words } = useReader();
  return canGoBack ? <Answers answers={[{ label: words.say(message('buttons.back')), verb: 'take-back' }]} /> : null;
}

/** Texts one below the other: paragraphs, or the items of a list. Nothing when there are none. */
export function Lines({ lines, as = 'p' }: { lines: readonly string[]; as?: 'p' | 'ul' | 'ol' }): JSX.Element | null {
  const said = lines.filter((line) => line !== '');
  if (said.length === 0) return null;
  if (as === 'p')
    return (
      <>
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </>
    );
  const items = said.map((line) => <li key={line}>{line}</li>);
  return as === 'ul' ? <ul>{items}</ul> : <ol>{items}</ol>;
}
