import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { EditorState } from "prosemirror-state";
import { history, undo } from "prosemirror-history";
import { describe, expect, it } from "vitest";
import { removeProvision } from "../../../law/edit";
import { schema } from "../../../law/schema";
import { acknowledge, receive, takeCommit } from "../../../client/editor/sync";
import { asChange, asSending, syncOf, syncState } from "../../../client/editor/plugins/syncState";
import { seeded } from "../../big";
import { act, art, chapter, para, point } from "../../build";
import { at, within } from "../../law/edit/change";
import { SimulatedClient, SimulatedServer } from "./simulation";

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
    });
    const { state, commit } = send(type(openAt(law()), "court", "high "), "a");
    const { tr } = state;
    const change = acknowledge(tr, syncOf(state), server.send(commit));
    expect(change.lost).toEqual([{ reason: "target-deleted", text: "high" }]);
    expect(state.apply(asChange(tr, change)).doc.eq(server.doc)).toBe(true);
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
  state = state.apply(asChange(tr, change));
  expect(state.doc.textContent).toContain("The high court");
  undo(state, (undone) => {
    state = state.apply(undone);
  });
  expect(state.doc.eq(other.doc)).toBe(true);
});

/** Trials of the random run, and what each does; the long run is for benchmarks. */
const trials = Number(process.env["SYNC_TRIALS"] ?? 60);
const actions = 60;

describe(`${trials} random sessions of 4 drafters with loss, repetition and reloads`, () => {
  it.each(Array.from({ length: trials }, (_, i) => i + 1))("seed %i", (seed) => {
    const random = seeded(seed);
    const server = new SimulatedServer(law());
    const clients = ["a", "b", "c", "d"].map(
      (name) => new SimulatedClient(name, server.doc, 0, random),
    );
    for (let i = 0; i < actions; i++) {
      const client = clients[Math.floor(random() * clients.length)];
      const dice = random();
      if (dice < 0.6) client?.act();
      else if (dice < 0.9) client?.exchange(server, "delivered");
      else if (dice < 0.94) client?.exchange(server, "answer lost");
      else if (dice < 0.97) client?.exchange(server, "lost");
      else client?.reload(server);
    }
    for (let round = 0; round < 3; round++)
      for (const client of clients) client.exchange(server, "delivered");
    server.doc.check();
    for (const client of clients) {
      expect(syncOf(client.state).pending, `seed ${seed}, ${client.name}`).toEqual([]);
      expect(client.state.doc.eq(server.doc), `seed ${seed}, ${client.name} differs`).toBe(true);
      const arrived = server.log.filter(({ ref }) => ref.startsWith(client.name)).length;
      expect(arrived + client.lost.length, `seed ${seed}, ${client.name} lost in silence`).toBe(
        client.steps,
      );
    }
  });
});
