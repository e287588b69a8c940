import type { CareSettings } from '../settings.ts';

/** An app around the page (WeChat, a native shell) that knows what the person set there. */
export interface CareHost {
  /** Names the host in dev warnings. */
  readonly name: string;
  /**
   * Starts listening. `report` may be called any number of times, with anything: what is not on
   * the allow-list is dropped. It may throw or stay silent for ever.
   *
   * @returns a function that stops listening, if there is something to stop
   */
  connect(report: (partial: Partial<CareSettings>) => void): void | (() => void);
}
