import { Signal } from "../signal";
import { forget, keep, type KeptRecord } from "./kept";

/** Milliseconds after a change before unsent steps are written to the browser's database. */
const keepDelay = 150;

/** Writes unsent work to the browser's database: soon after changes, and at once when the page goes. */
export class Keeper {
  /** False where the browser's database refuses to keep unsent work. */
  readonly works = new Signal(true);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #adopted: string[];

  /** `record` gives the work as it stands; `adopted` are windows whose kept work is part of it. */
  constructor(
    private readonly record: () => KeptRecord,
    adopted: readonly string[],
  ) {
    this.#adopted = [...adopted];
    window.addEventListener("pagehide", this.#leave);
    document.addEventListener("visibilitychange", this.#leave);
  }

  soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.now();
    }, keepDelay);
  }

  async now(): Promise<void> {
    const record = this.record();
    try {
      await keep(record);
      for (const gone of this.#adopted.splice(0)) await forget(record.draft, gone);
      this.works.set(true);
    } catch (error) {
      // Private windows of some browsers, and full disks.
      if (!(error instanceof DOMException || error instanceof ReferenceError)) throw error;
      this.works.set(false);
    }
  }

  close(): void {
    this.#leave();
    window.removeEventListener("pagehide", this.#leave);
    document.removeEventListener("visibilitychange", this.#leave);
  }

  readonly #leave = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.now();
  };
}
