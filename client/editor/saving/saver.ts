import { takeCommit, type Answer, type CanonicalStep, type Sync } from "../sync";
import { randomName } from "../mint";
import { passes, type Numbered, type Remote, type Watching } from "./remote";

/** Somebody at the draft, as the service tells. */
export type PresenceSaid = Parameters<Watching["presence"]>[0];

/** How saving stands, for the line at the top. */
export type SaveState =
  | { is: "saved"; at: Date | null }
  | { is: "saving" }
  | { is: "offline"; waiting: number }
  | { is: "refused"; error: Error; waiting: number };

/** The open draft, as saving sees it. */
export interface SavedDraft {
  sync(): Sync;
  /**
   * Notes that a commit is on its way. Resolves once that is kept for the next time the page is
   * opened: a commit whose name was forgotten would be applied twice.
   */
  sending(sync: Sync): Promise<void>;
  acknowledge(answer: Answer): void;
  receive(steps: readonly CanonicalStep[], head: number): void;
  presence(event: PresenceSaid): void;
  onState(state: SaveState): void;
}

/** Milliseconds that steps wait for more, and the number of steps that does not wait. */
const patience = 200;
const enough = 20;
/** Milliseconds before a failed commit is tried again: doubled each time, up to the longest. */
const firstRetry = 1000;
const longestRetry = 30_000;

/**
 * Sends what is made here and fetches what others make: one request at a time, so that no two
 * answers cross. States: idle → (steps wait) → sending → idle; a failure that passes → offline,
 * until a try succeeds; a refusal → refused, and nothing is sent until the page is loaded anew.
 */
export class Saver {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;
  #failures = 0;
  #refused: Error | null = null;
  #known = 0;
  #closed = false;
  #savedAt: Date | null = null;
  #waiters: (() => void)[] = [];
  readonly #unwatch: () => void;

  constructor(
    private readonly remote: Remote,
    private readonly draft: SavedDraft,
  ) {
    this.#known = draft.sync().head;
    this.#unwatch = remote.watch({
      moved: (head, steps) => this.#moved(head, steps),
      presence: (event) => draft.presence(event),
      opened: () => this.#moved(this.#known + 1, []),
    });
  }

  /** To be called after each change made here. */
  changed(): void {
    this.#tell();
    if (this.#failures > 0 || this.#refused !== null) return;
    if (this.draft.sync().pending.length >= enough) this.#soon(0);
    else if (this.#timer === undefined) this.#soon(patience);
  }

  /** Tries at once, for instance when the network is back. */
  now(): void {
    if (this.#refused === null) this.#soon(0);
  }

  /** Resolves when everything made until now is saved. Does not resolve while the service cannot be reached. */
  async settled(): Promise<void> {
    this.now();
    while (this.draft.sync().pending.length > 0 || this.#busy)
      await new Promise<void>((resolve) => this.#waiters.push(resolve));
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#unwatch();
  }

  #moved(head: number, steps: readonly Numbered[]): void {
    this.#known = Math.max(this.#known, head);
    if (this.#take(head, steps)) return;
    if (!this.#busy && this.#failures === 0) this.#soon(0);
    else if (this.#failures > 0) this.now();
  }

  /** Takes steps that came along, where they follow ours and no answer will bring them. */
  #take(head: number, steps: readonly Numbered[]): boolean {
    const sync = this.draft.sync();
    if (this.#busy || this.#closed || sync.sent || this.#refused !== null) return false;
    const next = steps.filter(({ seq }) => seq > sync.head);
    if (next[0]?.seq !== sync.head + 1) return false;
    this.draft.receive(next, head);
    this.#tell();
    return true;
  }

  #soon(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#busy && !this.#closed) void this.#work();
    }, wait);
  }

  async #work(): Promise<void> {
    this.#busy = true;
    try {
      await this.#exchange();
      this.#failures = 0;
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#busy = false;
      this.#next();
    }
  }

  /** Sends the steps that wait; with none, fetches what others made. */
  async #exchange(): Promise<void> {
    const taken = takeCommit(this.draft.sync(), randomName(16));
    if (taken) {
      const noted = this.draft.sending(taken.sync);
      this.#tell();
      await noted;
      if (this.#closed) return;
      const answer = await this.remote.send(taken.commit);
      if (this.#closed) return;
      this.draft.acknowledge(answer);
      this.#savedAt = new Date();
    } else if (this.draft.sync().head < this.#known) {
      const { steps, head } = await this.remote.since(this.draft.sync().head);
      if (this.#closed || this.draft.sync().sent) return;
      this.draft.receive(steps, head);
      this.#known = head;
    }
  }

  #failed(error: unknown): void {
    if (passes(error)) this.#failures++;
    else if (error instanceof Error) this.#refused = error;
    else throw error;
  }

  #next(): void {
    if (this.#closed) return;
    this.#tell();
    for (const waiter of this.#waiters.splice(0)) waiter();
    if (this.#refused !== null) return;
    if (this.#failures > 0)
      this.#soon(Math.min(firstRetry * 2 ** (this.#failures - 1), longestRetry));
    else if (this.draft.sync().pending.length > 0) this.#soon(patience);
    else if (this.draft.sync().head < this.#known) this.#soon(0);
  }

  #tell(): void {
    const waiting = this.draft.sync().pending.length;
    if (this.#refused !== null)
      this.draft.onState({ is: "refused", error: this.#refused, waiting });
    else if (this.#failures > 0) this.draft.onState({ is: "offline", waiting });
    else if (waiting > 0) this.draft.onState({ is: "saving" });
    else this.draft.onState({ is: "saved", at: this.#savedAt });
  }
}
