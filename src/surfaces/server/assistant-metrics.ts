import { Counter, Histogram, type Registry } from 'prom-client';

/** What is counted of the assistant. */
export interface AssistantMetrics {
  /** What became of a question to the assistant: chosen, or by which rule not. */
  askedAssistant(outcome: string): void;
  /** What a request to the assistant cost. */
  spentOnAssistant(cost: { inputTokens: number; outputTokens: number; seconds: number }): void;
}

export function assistantMetrics(registers: Registry[]): AssistantMetrics {
  const asked = new Counter({
    name: 'flow_medic_assistant_questions_total',
    help: 'Questions to the assistant, by what became of them',
    labelNames: ['outcome'],
    registers,
  });
  const tokens = new Counter({
    name: 'flow_medic_assistant_tokens_total',
    help: 'Tokens that the assistant\u2019s service counted, by direction: they are what it costs',
    labelNames: ['direction'],
    registers,
  });
  const seconds = new Histogram({
    name: 'flow_medic_assistant_seconds',
    help: 'How long the assistant\u2019s service took to answer',
    buckets: [0.25, 0.5, 1, 2, 3, 4],
    registers,
  });
  return {
    askedAssistant: (outcome) => {
      asked.inc({ outcome });
    },
    spentOnAssistant: (cost) => {
      tokens.inc({ direction: 'in' }, cost.inputTokens);
      tokens.inc({ direction: 'out' }, cost.outputTokens);
      seconds.observe(cost.seconds);
    },
  };
}
