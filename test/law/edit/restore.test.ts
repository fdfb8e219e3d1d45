import { describe, it } from "vitest";
import { restoreProvision } from "../../../law/edit";
import { act, art, chapter, p, para, ref } from "../../build";
import { change, refuse } from "./change";

const minting = () => {
  let count = 0;
  return () => `new${++count}`;
};
const restored = (baseline: ReturnType<typeof act>, guid: string) => (doc: typeof baseline) =>
  restoreProvision(doc, baseline, guid, minting());

const one = art({ key: "a" }, "Scope", para({ key: "a1" }, "The State acts."));
const two = art({ key: "b" }, "Court", para({ key: "b1" }, "The court decides."));
const three = art({ key: "c" }, "End", para({ key: "c1" }, "This Law ends."));
const baseline = act(one, two, three);

describe("restoring a provision from the baseline", () => {
  it("gives it its words back and keeps everything around it", () => {
    const changed = art({ key: "b" }, "Judge", para({ key: "x" }, "A judge may decide."));
    change(act(one, changed, three), restored(baseline, "b"), baseline);
  });

  it("puts an omitted one back after the sibling before it", () => {
    change(act(one, three), restored(baseline, "b"), baseline);
    change(act(two, three), restored(baseline, "a"), baseline);
    change(act(one, two), restored(baseline, "c"), baseline);
  });

  it("puts an omitted paragraph back into its article, and an article into its empty chapter", () => {
    const without = act(one, art({ key: "b" }, "Court"), three);
    change(without, restored(baseline, "b1"), baseline);
    const grouped = act(chapter({ key: "ch" }, "General", one));
    change(act(chapter({ key: "ch" }, "General")), restored(grouped, "a"), grouped);
  });

  it("finds the provision that was drafted from it, and keeps that one's identity", () => {
    const drafted = art({ key: "n", origin: "b" }, "Judge");
    const back = art({ key: "n", origin: "b" }, "Court", para({ key: "b1" }, "The court decides."));
    change(act(one, drafted, three), restored(baseline, "b"), act(one, back, three));
  });

  it("mints an identity where its own stands elsewhere in the draft, and remembers the origin", () => {
    const elsewhere = act(art({ key: "a" }, "Scope", para({ key: "b1" }, "Moved here.")), three);
    const back = art(
      { key: "b" },
      "Court",
      para({ key: "new1", origin: "b1" }, "The court decides."),
    );
    const after = act(art({ key: "a" }, "Scope", para({ key: "b1" }, "Moved here.")), back, three);
    change(elsewhere, restored(baseline, "b"), after);
  });

  it("points its references at the draft's own provisions", () => {
    const source = act(one, art({ key: "r" }, "Reference", p("See ", ref("a"), ".")));
    const draft = act(art({ key: "n", origin: "a" }, "Scope"));
    const after = act(
      art({ key: "n", origin: "a" }, "Scope"),
      art({ key: "r" }, "Reference", p("See ", ref("n"), ".")),
    );
    change(draft, restored(source, "r"), after);
  });

  it("is refused where nothing differs, and where the baseline has no such provision", () => {
    refuse(baseline, restored(baseline, "b"), "unchanged");
    refuse(baseline, restored(baseline, "z"), "not-found");
  });
});
