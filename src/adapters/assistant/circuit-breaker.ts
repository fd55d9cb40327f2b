/** Leaves alone what fails again and again. */
export interface CircuitBreaker {
  isOpen(): boolean;
  failed(): void;
  worked(): void;
}

const mostFailures = 5;
const restMs = 60_000;

/** After five failures in a row nothing is tried for a minute; then one try decides again. `clock` in milliseconds. */
export function circuitBreaker(clock: () => number): CircuitBreaker {
  let failures = 0;
  let opensAgainAt = 0;
  return {
    isOpen: () => clock() < opensAgainAt,
    failed: () => {
      failures += 1;
      if (failures >= mostFailures) opensAgainAt = clock() + restMs;
    },
    worked: () => {
      failures = 0;
      opensAgainAt = 0;
    },
  };
}
