import { createEngine } from '../../../src/core/diagnosis/engine';
import { anArticle } from '../../core/knowledge/an-article';
import { indexOf, smallFacts } from '../../core/knowledge/small-knowledge';
import { memoryCaseStore } from '../../adapters/store/memory-store';
import { Chat } from './chat';

const article = anArticle({
  id: 'field-decides',
  codes: [{ id: 'power-automate:FieldDecides', role: 'decisive' }],
  causes: [
    {
      id: 'cloud',
      title: 'The machine is in the cloud directory',
      when: { AzureAdJoined: 'YES' },
      resolution: 'stay-there',
    },
    { id: 'elsewhere', title: 'The machine is elsewhere', when: { AzureAdJoined: 'NO' }, resolution: 'go-there' },
  ],
  resolutions: ['stay-there', 'go-there'].map((id) => ({
    id,
    title: `Do it: ${id}`,
    steps: [{ do: 'Do it.', by: 'maker' as const, minutes: 1 }],
  })),
});

// Without the join state, whose question would stand for that of the field.
const fields = Object.fromEntries(Object.entries(smallFacts).filter(([fact]) => fact !== 'JoinState'));

/** A chat in which the next question is a single field of a command's output: "Is AzureAdJoined YES?" */
export async function fieldChat(): Promise<Chat> {
  const chat = new Chat(memoryCaseStore(), createEngine(indexOf([article], fields)));
  await chat.says('{"error":{"code":"FieldDecides"}}');
  if (chat.ask !== 'Is AzureAdJoined YES?') throw new Error(`the question is ${chat.ask}`);
  return chat;
}
