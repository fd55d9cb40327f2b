import { below } from '../run/seeded';

/** Deliveries that came further than this past each other would be minutes apart in Teams. */
const windowSize = 40;

/** An instance dies now and then; one that fails this often in a row is broken. */
const mostFailures = 20;

interface Waiting {
  deliver(): Promise<void>;
  acknowledged(): void;
  /** Ends the play: the bot is broken. */
  broken(error: unknown): void;
  failures: number;
}

/** Everything that is on its way to the bot: delivered in a shuffled order, several at once, and again when a delivery failed. */
export class DeliveryPool {
  readonly #waiting: Waiting[] = [];
  readonly #flying = new Set<Promise<void>>();

  constructor(
    private readonly random: () => number,
    private readonly atOnce: number,
  ) {}

  /** Puts 1 to 4 copies on their way. Resolves when the first was acknowledged; the others may arrive much later. */
  async send(deliver: () => Promise<void>): Promise<void> {
    const copies = 1 + below(4, this.random);
    return new Promise((resolve, reject) => {
      for (let copy = 0; copy < copies; copy += 1)
        this.#waiting.push({ deliver, acknowledged: resolve, broken: reject, failures: 0 });
      this.#launch();
    });
  }

  /** Resolves when nothing is on its way any more. */
  async settled(): Promise<void> {
    while (this.#flying.size > 0) await Promise.race(this.#flying);
  }

  #launch(): void {
    while (this.#flying.size < this.atOnce) {
      const [next] = this.#waiting.splice(below(Math.min(this.#waiting.length, windowSize), this.random), 1);
      if (!next) return;
      const flight: Promise<void> = this.#deliver(next).finally(() => {
        this.#flying.delete(flight);
        this.#launch();
      });
      this.#flying.add(flight);
    }
  }

  async #deliver(one: Waiting): Promise<void> {
    // A delivery comes from the network, never in the same breath as another one.
    await new Promise(setImmediate);
    try {
      await one.deliver();
      one.acknowledged();
    } catch (error) {
      one.failures += 1;
      // Not acknowledged: Teams delivers it again.
      if (one.failures < mostFailures) this.#waiting.push(one);
      else one.broken(error);
    }
  }
}
