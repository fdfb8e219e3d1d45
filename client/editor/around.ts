import type { EditorState, Transaction } from "prosemirror-state";
import { lookHere, lookOver, type Here, type Overview } from "./look";
import { rowAround } from "./outline";
import { numbersOf } from "./plugins/numbers";
import { changesStructure } from "./plugins/structural";
import { isRemote } from "./plugins/syncState";
import { sameRecord, Signal } from "./signal";

/** Milliseconds after the last change before outline and counts are made anew. */
const calm = 300;

interface Followed {
  state: () => EditorState;
  /** Called whenever the cursor may have moved; must cost nothing. */
  moved: () => void;
  /** Called when nothing has changed for a while. */
  calmed: () => void;
}

/**
 * What the page around the text follows of the state. Nothing is looked at while words are typed:
 * signals follow on the next frame when the cursor or the structure changes, the rest when it is calm.
 */
export class Around {
  /** The state as it was on the last frame, or when words were typed last once it is calm again. */
  readonly now: Signal<EditorState>;
  readonly here: Signal<Here>;
  readonly overview: Signal<Overview>;
  /** guid of the outline's row that the cursor stands in; null where it stands in none. */
  readonly row: Signal<string | null>;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout>;

  constructor(private readonly followed: Followed) {
    const state = followed.state();
    this.now = new Signal(state);
    this.here = new Signal(lookHere(state), sameRecord);
    this.overview = new Signal(lookOver(state, false), sameRecord);
    this.row = new Signal(this.#row());
    this.#timer = setTimeout(this.#lookAround, calm);
  }

  follow(tr: Transaction): void {
    if (isRemote(tr) && !tr.docChanged) return;
    this.followed.moved();
    if (tr.docChanged) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#lookAround, calm);
      if (!changesStructure(tr)) return;
    }
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.now.set(this.followed.state());
      this.#lookHere();
    });
  }

  close(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  readonly #lookAround = (): void => {
    const state = this.followed.state();
    this.followed.calmed();
    this.now.set(state);
    this.overview.set(lookOver(state, true));
    this.#lookHere();
  };

  #lookHere(): void {
    this.here.set(lookHere(this.followed.state()));
    this.row.set(this.#row());
  }

  #row(): string | null {
    const { guid } = this.here.get();
    if (guid === null) return null;
    return rowAround(numbersOf(this.followed.state()), this.overview.get().rows, guid);
  }
}
