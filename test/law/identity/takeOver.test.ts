import type { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { compareLaws } from "../../../law/compare";
import { takeOverIdentities, type IdentityAnswers } from "../../../law/identity";
import { act, art, law, p, ref } from "../../build";

const purpose = "This Law protects the rights of persons in the use of automated systems.";
const scope = "It binds every provider of a service that is offered in the territory of the State.";
const duty = "A provider shall keep records of the decisions of its systems for three years.";
const fees = "The competent authority collects a fee for each registration of a provider.";

const old = act(art({ key: "o1" }, "Purpose", purpose), art({ key: "o2" }, "Duty", duty));

const taken = (now: Node, answers: IdentityAnswers = {}) =>
  takeOverIdentities(now, compareLaws(law(old), law(now)), answers);
const guids = (doc: Node) => {
  const found: string[] = [];
  doc.descendants((node) => {
    if (node.type.name === "provision") found.push(String(node.attrs["guid"]));
  });
  return found;
};

describe("a new text of a law", () => {
  it("takes over the identities of provisions that stayed, wherever they stand", () => {
    const now = act(
      art({ key: "n1" }, "Scope", scope),
      art({ key: "n2" }, "Duty", duty),
      art({ key: "n3" }, "Purpose", purpose),
    );
    const result = taken(now);
    expect(guids(result.doc)).toEqual(["n1", "o2", "o1"]);
    expect(result).toMatchObject({ count: 2, doubts: [] });
  });

  it("keeps its references pointing at what they pointed at", () => {
    const now = act(
      art({ key: "n1" }, "Purpose", purpose),
      art({ key: "n2" }, "Duty", duty, p("See ", ref("n1"), ".")),
    );
    const { doc } = taken(now);
    let target: unknown;
    doc.descendants((node) => {
      if (node.type.name === "ref") target = node.attrs["target"];
    });
    expect(target).toBe("o1");
  });

  it("has identities of its own where nothing answers", () =>
    expect(guids(taken(act(art({ key: "n1" }, "Fees", fees))).doc)).toEqual(["n1"]));

  it("changes nothing that has the identities already", () => {
    const result = taken(old);
    expect(result.doc.eq(old)).toBe(true);
    expect(result.count).toBe(0);
  });

  it("leaves to a person what the person decided", () => {
    const now = act(art({ key: "n1" }, "Purpose", purpose), art({ key: "n2" }, "Duty", duty));
    expect(guids(taken(now, { n1: null }).doc)).toEqual(["n1", "o2"]);
  });

  it("never gives one identity twice", () => {
    const now = act(art({ key: "n1" }, "Purpose", purpose), art({ key: "n2" }, "Purpose", purpose));
    const found = guids(taken(now).doc);
    expect(new Set(found).size).toBe(found.length);
  });
});
