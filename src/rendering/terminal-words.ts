import { english } from '../core/languages/english';
import { defaultLanguage } from '../core/languages/locale';
import { translator, type Catalogue, type Words } from '../core/languages/translator';

/** What a terminal says otherwise than a chat: it has no buttons, no form for IT, and nobody else reads it. */
const onATerminal = {
  'division.theirs': 'This needs {who} ({time}). Send them this text.',
  'exhausted.message':
    'Every cause I know for this is ruled out or was tried. That is worth telling your IT: send them this text, so nobody has to ask again.',
  'hidden.secrets':
    'Please change this if it gives access to something: {kinds}. It stood in your text, and whoever can read that could see it. I hid it here and kept nothing.',
  'question.needs': 'This needs {who}; go on without it if you cannot ask them.',
} as const satisfies Catalogue;

/** English, as a terminal says it. */
export function terminalWords(): Words {
  return translator(new Map([[defaultLanguage, { catalogue: { ...english, ...onATerminal }, taught: new Map() }]]))(
    defaultLanguage,
  );
}
