import { sameRecord, Signal } from "../signal";
import type { SaveState } from "./saver";

/** Milliseconds for which everything stays saved before that is said. */
const rest = 500;

/**
 * How saving stands, for a person to read: "saved" is said only once it has stayed so. A typist is
 * saved several times a second, which neither eyes nor screen readers should follow.
 */
export class SteadyState {
  readonly state = new Signal<SaveState>({ is: "saved", at: null }, sameRecord);
  #timer: ReturnType<typeof setTimeout> | undefined;

  tell(state: SaveState): void {
    clearTimeout(this.#timer);
    if (state.is === "saved") this.#timer = setTimeout(() => this.state.set(state), rest);
    else this.state.set(state);
  }

  close(): void {
    clearTimeout(this.#timer);
  }
}
