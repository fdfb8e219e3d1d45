import type { EditorState, Transaction } from "prosemirror-state";
import { byRow, LiveBaseline, type Standing } from "./baseline";
import { rowAround, type OutlineRow } from "./outline";
import { numbersOf } from "./plugins/numbers";
import type { OpenDraft } from "./saving";
import { sameMap, Signal } from "./signal";

interface Compared {
  state: () => EditorState;
  rows: () => readonly OutlineRow[];
}

/** Which text a draft is compared with while it is written, and how it stands to that. */
export class Against {
  /** How rows of the outline stand to the baseline, as far as it is known. */
  readonly standing = new Signal<ReadonlyMap<string, Standing>>(new Map(), sameMap);
  /** The text that the draft is compared with; null where it began empty. */
  readonly origin: Signal<number | null>;
  #live: LiveBaseline | null;

  constructor(
    open: OpenDraft,
    private readonly draft: Compared,
  ) {
    this.origin = new Signal(open.draft.draft.origin);
    this.#live = this.#made(open);
  }

  /** The comparison, under way from now on; null where the draft began empty. */
  begun(): LiveBaseline | null {
    this.#live?.start();
    return this.#live;
  }

  follow(tr: Transaction): void {
    this.#live?.follow(tr);
  }

  /** Compares with another text from now on. */
  moveTo(version: number): void {
    this.#live?.close();
    this.standing.set(new Map());
    this.origin.set(version);
    this.#live = this.#made({ json: null, doc: this.draft.state().doc, pending: [] });
    this.#live?.start();
  }

  close(): void {
    this.#live?.close();
  }

  #made(open: Pick<OpenDraft, "json" | "doc" | "pending">): LiveBaseline | null {
    const origin = this.origin.get();
    if (origin === null) return null;
    const live = new LiveBaseline(origin, open);
    const around = (guid: string) =>
      rowAround(numbersOf(this.draft.state()), this.draft.rows(), guid);
    live.standing.subscribe(() => this.standing.set(byRow(live.standing.get(), around)));
    return live;
  }
}
