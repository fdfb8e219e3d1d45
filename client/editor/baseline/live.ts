import type { Node } from "prosemirror-model";
import type { Transaction } from "prosemirror-state";
import { schema } from "../../../law/schema";
import type { OpenDraft } from "../saving";
import { sameMap, Signal } from "../signal";
import type { Difference, RedlineLine, Standing, Standings } from "./differences";
import type { Answered, Asked } from "./protocol";

/** How the comparison with the baseline stands; null before its first result. */
export type LiveState = Standings | { failed: string } | null;

/** Follows a draft's standing towards its baseline, in a worker of its own. */
export class LiveBaseline {
  readonly state = new Signal<LiveState>(null);
  /** Standing of each provision that differs, by guid. */
  readonly standing = new Signal<ReadonlyMap<string, Standing>>(new Map(), sameMap);
  #worker: Worker | null = null;
  readonly #waiting = new Map<number, (answer: Answered) => void>();
  #asked = 0;
  #steps: unknown[];

  /** Of the draft as it was opened; what was done to it since is to be told to {@link follow}. */
  constructor(
    private readonly version: number,
    private readonly open: Pick<OpenDraft, "json" | "doc" | "pending">,
  ) {
    this.#steps = open.pending.map(({ step }) => step.toJSON() as unknown);
  }

  /** Begins to compare; nothing where it has begun. */
  start(): void {
    if (this.#worker) return;
    const worker = new Worker(new URL("./compare.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => this.#heard(data));
    worker.addEventListener("error", (event) => this.state.set({ failed: event.message }));
    this.#worker = worker;
    const { json, doc } = this.open;
    const draft = json ?? JSON.stringify({ doc: doc.toJSON() as unknown });
    this.open.json = null;
    this.#post({ is: "open", version: this.version, draft });
    if (this.#steps.length > 0) this.#flush();
  }

  /** Passes on what a transaction changed, a whole burst of keys at once. */
  follow(tr: Transaction): void {
    if (!tr.docChanged) return;
    if (this.#worker && this.#steps.length === 0) setTimeout(() => this.#flush(), 200);
    this.#steps.push(...tr.steps.map((step) => step.toJSON() as unknown));
  }

  /** The word differences of one entry of the list. */
  async redline({ guid, old }: Difference): Promise<RedlineLine[]> {
    const answer = await this.#ask((id) => ({ is: "redline", id, of: { guid, old } }));
    return answer.is === "redline" ? answer.lines : [];
  }

  /** The text of the baseline. */
  async baseline(): Promise<Node | null> {
    const answer = await this.#ask((id) => ({ is: "baseline", id }));
    return answer.is === "baseline" ? schema.nodeFromJSON(answer.doc) : null;
  }

  close(): void {
    this.#worker?.terminate();
  }

  #flush(): void {
    this.#post({ is: "steps", steps: this.#steps.splice(0) });
  }

  #ask(make: (id: number) => Asked): Promise<Answered> {
    const id = ++this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#post(make(id));
    });
  }

  #heard(answer: Answered): void {
    if (answer.is === "standings") {
      this.state.set(answer.standings);
      const { differences } = answer.standings;
      this.standing.set(
        new Map(differences.flatMap(({ guid, standing }) => (guid ? [[guid, standing]] : []))),
      );
    } else if (answer.is === "failed") this.state.set({ failed: answer.sentence });
    else {
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    }
  }

  #post(asked: Asked): void {
    this.start();
    this.#worker?.postMessage(asked);
  }
}
