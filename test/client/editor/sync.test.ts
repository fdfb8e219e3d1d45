import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { EditorState } from "prosemirror-state";
import { history, undo } from "prosemirror-history";
import { describe, expect, it } from "vitest";
import { removeProvision } from "../../../law/edit";
import { schema } from "../../../law/schema";
import { acknowledge, receive, takeCommit } from "../../../client/editor/sync";
import { asChange, asSending, syncOf, syncState } from "../../../client/editor/plugins/syncState";
import { act, art, chapter, para, point } from "../../build";
import { at, within } from "../../law/edit/change";
import { SimulatedServer } from "./simulation";
import { trial } from "./trial";

const law = () =>
  act(
    { lang: "en", profile: "en-cis-model" },
    chapter(
      "General",
      art("Scope", para("The State shall act."), para("It means:", point("one"), point("two"))),
      art({ key: "terms" }, "Terms", para("The court decides.")),
    ),
    chapter("Final", art("Entry into force", "This Law enters into force.")),
  );

const openAt = (doc: Node, head = 0) =>
  EditorState.create({ doc, plugins: [history(), syncState({ head, pending: [], sent: null })] });
const type = (state: EditorState, words: string, text: string) =>
  state.apply(state.tr.insertText(text, within(state.doc, words)));
const send = (state: EditorState, ref: string) => {
  const taken = takeCommit(syncOf(state), ref);
  if (!taken) throw new Error("Nothing to send");
  return { state: state.apply(asSending(state.tr, taken.sync)), commit: taken.commit };
};

describe("an acknowledgement", () => {
  it("that brings what was sent changes nothing in the document", () => {
    const server = new SimulatedServer(law());
    const { state, commit } = send(type(openAt(law()), "court", "high "), "a");
    const { tr } = state;
    const change = acknowledge(tr, syncOf(state), server.send(commit));
    expect(tr.docChanged).toBe(false);
    expect(change.sync).toEqual({ head: 1, pending: [], sent: null });
  });

  it("sends the same commit again while it is not answered, and the service applies it once", () => {
    const server = new SimulatedServer(law());
    const { state, commit } = send(type(openAt(law()), "court", "high "), "a");
    server.send(commit);
    const later = type(state, "State", "enacting ");
    const again = send(later, "b");
    expect(again.commit).toEqual(commit);
    const answer = server.send(again.commit);
    expect(server.head).toBe(1);
    const { tr } = again.state;
    const change = acknowledge(tr, syncOf(again.state), answer);
    expect(change.sync.pending).toHaveLength(1);
    expect(change.lost).toEqual([]);
  });

  it("tells each dropped step with its words", () => {
    const server = new SimulatedServer(law());
    const other = new Transform(law());
    const gone = removeProvision(other.doc, at(other.doc, "terms"));
    if (gone.ok) gone.apply(other);
    server.send({
      head: 0,
      ref: "other",
      steps: other.steps.map((step) => step.toJSON() as { stepType: string }),
      joins: [],
    });
    const { state, commit } = send(type(openAt(law()), "court", "high "), "a");
    const { tr } = state;
    const change = acknowledge(tr, syncOf(state), server.send(commit));
    expect(change.lost).toEqual([{ reason: "target-deleted", text: "high" }]);
    expect(state.apply(asChange(state, tr, change)).doc.eq(server.doc)).toBe(true);
  });
});

it("undo takes back one's own words after others wrote before them", () => {
  let state = type(openAt(law()), "court", "high ");
  const other = new Transform(law());
  other.insert(within(other.doc, "State"), schema.text("enacting "));
  const steps = other.steps.map((step) => ({
    ref: "other",
    step: step.toJSON() as { stepType: string },
  }));
  const { tr } = state;
  const change = receive(tr, syncOf(state), steps, 1);
  state = state.apply(asChange(state, tr, change));
  expect(state.doc.textContent).toContain("The high court");
  undo(state, (undone) => {
    state = state.apply(undone);
  });
  expect(state.doc.eq(other.doc)).toBe(true);
});

/** Trials of the random run; the long run is bench/converge.ts. */
const trials = Number(process.env["SYNC_TRIALS"] ?? 40);

it.each(Array.from({ length: trials }, (_, i) => i + 1))(
  "four drafters with loss, repetition, restarts and reloads end with one text, seed %i",
  (seed) => {
    const { steps, wrong } = trial(law(), seed, { clients: 4, actions: 20 });
    expect(wrong, `seed ${seed}`).toEqual([]);
    expect(steps).toBeGreaterThan(20);
  },
);
