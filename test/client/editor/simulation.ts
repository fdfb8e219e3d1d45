import { type Node } from "prosemirror-model";
import { EditorState, TextSelection, type Transaction } from "prosemirror-state";
import { history, redo, undo } from "prosemirror-history";
import { Step } from "prosemirror-transform";
import {
  demote,
  duplicateProvision,
  moveDown,
  moveUp,
  promote,
  removeProvision,
  splitAt,
  joinWithPrevious,
  type Edit,
} from "../../../law/edit";
import { schema } from "../../../law/schema";
import { rebaseSteps, stepText } from "../../../law/steps";
import {
  asChange,
  asSending,
  isRemote,
  syncOf,
  syncState,
} from "../../../client/editor/plugins/syncState";
import {
  acknowledge,
  joinsOf,
  receive,
  resume,
  takeCommit,
  type Answer,
  type CanonicalStep,
  type Commit,
  type Kept,
  type Lost,
} from "../../../client/editor/sync";

/** A stand-in for the service's rules: dedupe by reference, map over what came in between, tell what was dropped. */
export class SimulatedServer {
  readonly log: (CanonicalStep & { seq: number; part: number })[] = [];
  readonly #answered = new Map<string, number>();
  /** Commits of which nothing was left; stored, as the log is. */
  readonly #dropped: string[] = [];

  constructor(public doc: Node) {}

  get head(): number {
    return this.log.length;
  }

  since(head: number): CanonicalStep[] {
    return this.log.slice(head).map(({ ref, step }) => ({ ref, step }));
  }

  send({ head, ref, steps, joins }: Commit): Answer {
    const count = this.#answered.get(ref);
    const read = steps.map((step) => Step.fromJSON(schema, step));
    if (count !== undefined) return this.#answer(head, this.#droppedBefore(ref, read));
    const between = this.log.slice(head).map(({ step }) => Step.fromJSON(schema, step).getMap());
    const rebased = rebaseSteps(this.doc, read, between, joins);
    for (const { step, index } of rebased.applied)
      this.log.push({ seq: this.head + 1, ref, part: index, step: viaStore(step) });
    this.doc = rebased.doc;
    this.#answered.set(ref, steps.length);
    if (rebased.applied.length === 0) this.#drop(ref);
    return this.#answer(head, rebased.dropped);
  }

  /** The service after a restart: the text from its log alone, and references from the log too. */
  restarted(start: Node): SimulatedServer {
    const server = new SimulatedServer(start);
    for (const ref of this.#dropped) server.#drop(ref);
    for (const entry of this.log) {
      const { doc } = Step.fromJSON(schema, entry.step).apply(server.doc);
      if (!doc) throw new Error("A stored step does not apply");
      server.doc = doc;
      server.log.push(entry);
      server.#answered.set(entry.ref, 0);
    }
    return server;
  }

  #drop(ref: string): void {
    this.#dropped.push(ref);
    this.#answered.set(ref, 0);
  }

  #answer(head: number, dropped: Answer["dropped"]): Answer {
    return { head: this.head, steps: this.since(head), dropped };
  }

  #droppedBefore(ref: string, steps: Step[]): Answer["dropped"] {
    const parts = this.log.filter((entry) => entry.ref === ref).map(({ part }) => part);
    return steps.flatMap((step, index) =>
      parts.includes(index)
        ? []
        : [{ index, reason: "does-not-fit" as const, text: stepText(step) }],
    );
  }
}

/** A store may put the members of an object in another order. */
const viaStore = (step: Step): { stepType: string } => {
  const json = step.toJSON() as Record<string, unknown>;
  return Object.fromEntries(Object.entries(json).reverse()) as { stepType: string };
};

type Random = () => number;
const below = (random: Random, n: number) => Math.floor(random() * n);

/** One open draft: the editor's own state and sync, without a page and without a network. */
export class SimulatedClient {
  state: EditorState;
  readonly lost: Lost[] = [];
  /** Steps made here so far. */
  steps = 0;
  #flying: Commit | null = null;
  #made = 0;

  constructor(
    readonly name: string,
    doc: Node,
    head: number,
    private readonly random: Random,
  ) {
    this.state = opened(doc, head);
  }

  /** A random act of a drafter. */
  act(): void {
    const pick = below(this.random, 14);
    if (pick === 12) undo(this.state, this.#dispatch);
    else if (pick === 13) redo(this.state, this.#dispatch);
    else if (pick < 7) this.#type();
    else this.#restructure(pick);
  }

  /** Puts the cursor at a place, to type there. */
  putCursor(at: number): void {
    const { tr } = this.state;
    this.#dispatch(tr.setSelection(TextSelection.create(tr.doc, at)));
  }

  /** Types at the cursor. */
  type(words: string): void {
    this.#dispatch(this.state.tr.insertText(words));
  }

  /** Takes the character before the cursor away. */
  erase(): void {
    const { from } = this.state.selection;
    this.#dispatch(this.state.tr.delete(from - 1, from));
  }

  /** Sends what waits; the answer is delivered, lost, or both request and answer are. */
  exchange(server: SimulatedServer, fate: "delivered" | "answer lost" | "lost"): void {
    const taken = takeCommit(syncOf(this.state), `${this.name}-${this.#made++}`);
    if (!taken) {
      if (fate === "delivered" && !syncOf(this.state).sent)
        this.#receive(server.since(syncOf(this.state).head), server.head);
      return;
    }
    this.#dispatch(asSending(this.state.tr, taken.sync));
    this.#flying = taken.commit;
    if (fate === "lost") return;
    const answer = server.send(this.#flying);
    if (fate === "answer lost") return;
    const { tr } = this.state;
    const change = acknowledge(tr, syncOf(this.state), answer);
    this.#dispatch(asChange(this.state, tr, change));
    this.lost.push(...change.lost);
    if (change.rest.length > 0) this.#receive(change.rest, change.head);
  }

  /**
   * The commit before, which was answered long ago, reaches the service once more, and its answer
   * goes nowhere.
   */
  late(server: SimulatedServer): void {
    if (this.#flying) server.send(this.#flying);
  }

  /** Closes the page and opens it again from what the browser keeps. */
  reload(server: SimulatedServer): void {
    const { head, pending, sent } = syncOf(this.state);
    const steps = pending.map(({ step }) => step.toJSON() as { stepType: string });
    const kept = JSON.parse(JSON.stringify({ head, steps, joins: joinsOf(pending), sent })) as Kept;
    const again =
      kept.sent === null
        ? []
        : server.send({
            ...{ head, ref: kept.sent.ref, steps: steps.slice(0, kept.sent.count) },
            joins: joinsOf(pending.slice(0, kept.sent.count)),
          }).dropped;
    const dropped = again.map(({ index }) => index);
    const back = resume(server.doc, kept, server.since(head), dropped);
    this.lost.push(...again.map(({ reason, text }) => ({ reason, text })), ...back.lost);
    this.state = opened(server.doc, server.head);
    const { tr } = this.state;
    for (const { step } of back.pending) tr.step(step);
    this.state = this.state.apply(tr);
  }

  readonly #dispatch = (tr: Transaction): void => {
    if (!isRemote(tr)) this.steps += tr.steps.length;
    this.state = this.state.apply(tr);
  };

  #receive(steps: readonly CanonicalStep[], head: number): void {
    const { tr } = this.state;
    const change = receive(tr, syncOf(this.state), steps, head);
    this.#dispatch(asChange(this.state, tr, change));
    this.lost.push(...change.lost);
  }

  #mint = (): string => `${this.name}-${this.#made++}`;

  /** Types a letter where the cursor is, or a word that says who typed it anywhere. */
  #type(): void {
    if (this.random() < 0.3) return this.type(this.name);
    const places: number[] = [];
    this.state.doc.descendants((node, pos) => {
      if (node.isTextblock) places.push(pos + 1 + below(this.random, node.content.size + 1));
    });
    const at = places[below(this.random, places.length)];
    if (at !== undefined) this.#dispatch(this.state.tr.insertText(` ${this.#mint()} `, at));
  }

  #restructure(pick: number): void {
    const places: number[] = [];
    this.state.doc.descendants((node, pos) => {
      if (node.type.name === "provision") places.push(pos);
    });
    const pos = places[below(this.random, places.length)];
    if (pos === undefined) return;
    const edit = this.#edit(pick, this.state.doc, pos);
    if (!edit?.ok) return;
    const { tr } = this.state;
    edit.apply(tr);
    this.#dispatch(tr);
  }

  #edit(pick: number, doc: Node, pos: number): Edit | null {
    if (pick === 7) return this.random() < 0.5 ? moveUp(doc, pos) : moveDown(doc, pos);
    if (pick === 8) return promote(doc, pos);
    if (pick === 9) return demote(doc, pos);
    if (pick === 10)
      return this.random() < 0.5 ? joinWithPrevious(doc, pos) : removeProvision(doc, pos);
    if (this.random() < 0.3) return duplicateProvision(doc, pos, this.#mint);
    const node = doc.nodeAt(pos);
    const first = node?.firstChild;
    if (!first?.isTextblock) return null;
    return splitAt(doc, pos + 2 + below(this.random, first.content.size + 1), this.#mint());
  }
}

const opened = (doc: Node, head: number): EditorState =>
  EditorState.create({
    doc,
    plugins: [history(), syncState({ head, pending: [], sent: null })],
  });
