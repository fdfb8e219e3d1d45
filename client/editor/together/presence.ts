import type { PresenceSaid } from "../saving";
import { Signal } from "../signal";
import type { Other } from "./cursors";
import type { Place } from "./place";

/** Milliseconds between two words of a window that does nothing, and between two of one that does. */
const beat = 10_000;
const pace = 800;
/** Milliseconds of silence after which somebody counts as gone. */
const silence = 30_000;

/** What presence needs of the draft on the desk. */
interface Shown {
  clientId: string;
  here(): Place | null;
  say(said: { here: boolean; place: Place | null }): Promise<void>;
  /** Shows or takes away somebody's cursor. */
  draw(other: Other, gone: boolean): void;
}

/** Who has the draft before them: says where we are, and keeps the list of the others. */
export class Presence {
  /** The others, each window once, in the order in which they came. */
  readonly others = new Signal<readonly Other[]>([]);
  readonly #heard = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saidAt = -Infinity;
  #said = "";
  #closed = false;
  readonly #sweep: ReturnType<typeof setInterval>;

  constructor(private readonly desk: Shown) {
    this.#sweep = setInterval(() => this.#tick(), beat / 2);
    window.addEventListener("pagehide", this.#hidden);
    this.#soon(0);
  }

  /** To be called when the cursor may have moved. */
  moved(): void {
    if (this.#timer === undefined && !this.#closed)
      this.#soon(Math.max(0, this.#saidAt + pace - performance.now()));
  }

  take({ clientId, person, here, place }: PresenceSaid): void {
    if (clientId === this.desk.clientId || this.#closed) return;
    const known = this.#heard.has(clientId);
    if (!here) return this.#gone(clientId);
    this.#heard.set(clientId, performance.now());
    const other = { clientId, name: person.name, place };
    this.desk.draw(other, false);
    if (known) return;
    this.others.set([...this.others.get(), other]);
    // Whoever comes should not wait for our next beat.
    this.#said = "";
    this.moved();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#timer);
    clearInterval(this.#sweep);
    window.removeEventListener("pagehide", this.#hidden);
    this.#hidden();
  }

  /** Says that we go; a page that comes back says at its next beat that it is here. */
  readonly #hidden = (): void => {
    this.#said = "";
    void this.desk.say({ here: false, place: null });
  };

  #soon(wait: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const place = this.desk.here();
      const now = JSON.stringify(place);
      if (now === this.#said && performance.now() - this.#saidAt < beat) return;
      this.#said = now;
      this.#saidAt = performance.now();
      void this.desk.say({ here: true, place });
    }, wait);
  }

  #tick(): void {
    const now = performance.now();
    for (const [clientId, at] of this.#heard) if (now - at > silence) this.#gone(clientId);
    this.moved();
  }

  #gone(clientId: string): void {
    if (!this.#heard.delete(clientId)) return;
    const gone = this.others.get().find((other) => other.clientId === clientId);
    this.others.set(this.others.get().filter((other) => other !== gone));
    if (gone) this.desk.draw(gone, true);
  }
}
