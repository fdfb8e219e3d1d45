import fc from "fast-check";
import { expect, it } from "vitest";
import { syncOf } from "../../../client/editor/plugins/syncState";
import { act, art } from "../../build";
import { within } from "../../law/edit/change";
import { SimulatedClient, SimulatedServer } from "./simulation";

const law = act(art("Scope", "This Law binds the State."));

const turn = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom("type", "type", "type", "erase", "exchange", "answer lost", "lost"),
});

/** Whether each letter that stands for a person stands in one run. */
const together = (text: string) =>
  [..."abc"].every((who) => new RegExp(`^[^${who}]*${who}*[^${who}]*$`).test(text));

it("people who type at one place, together or offline, keep each their words in one run", () => {
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 60 }), (turns) => {
      const server = new SimulatedServer(law);
      const clients = ["a", "b", "c"].map((name) => new SimulatedClient(name, law, 0, () => 0));
      for (const client of clients) client.putCursor(within(law, "binds"));
      const typed = new Map(clients.map(({ name }) => [name, 0]));
      for (const { who, what } of turns) {
        const client = clients[who];
        if (!client) continue;
        const count = typed.get(client.name) ?? 0;
        if (what === "type") client.type(client.name);
        else if (what === "erase" && count > 0) client.erase();
        else if (what !== "erase")
          client.exchange(server, what === "exchange" ? "delivered" : what);
        typed.set(
          client.name,
          count + (what === "type" ? 1 : what === "erase" && count > 0 ? -1 : 0),
        );
      }
      for (let round = 0; round < 4; round++)
        for (const client of clients) client.exchange(server, "delivered");
      for (const { state } of clients) {
        expect(syncOf(state).pending).toEqual([]);
        expect(state.doc.eq(server.doc)).toBe(true);
      }
      const words = /^ScopeThis Law ([abc]*)binds the State\.$/.exec(server.doc.textContent)?.[1];
      expect(words?.length).toBe([...typed.values()].reduce((a, b) => a + b, 0));
      expect(together(words ?? "")).toBe(true);
    }),
    { numRuns: 500 },
  );
});
