import { EditorState } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { bringIn, previewOf } from "../../../client/merge/preview";
import { transformTo } from "../../../law/merge";
import { act, art } from "../../build";

const law = (period: string, ...more: ReturnType<typeof art>[]) =>
  act(art({ key: "a" }, "Records", `Records are kept for ${period} by every operator.`), ...more);
const fees = (origin: string | null) => art({ key: "f", origin }, "Fees", "Fees are due.");
const base = law("one year");
const edition = law("five years", fees(null));
const draft = act(
  art(
    { key: "a", origin: "a" },
    "Records",
    "Records are kept for two months by every operator in Utopia.",
  ),
);

describe("bringing a new edition into a draft", () => {
  it.each([
    [
      "en",
      "Article 2 is new",
      "Article 1: instead of “one year”, “two months” in your draft and “five years” in the new edition",
    ],
    [
      "ru",
      "Article 2: новое положение",
      "Article 1: вместо «one year» — «two months» в вашем проекте и «five years» в новой редакции",
    ],
    [
      "fr",
      "Article 2\u00a0: disposition nouvelle",
      "Article 1\u00a0: au lieu de «\u00a0one year\u00a0», «\u00a0two months\u00a0» dans votre projet et «\u00a0five years\u00a0» dans la nouvelle édition",
    ],
  ] as const)("is told in sentences: %s", (language, clean, question) => {
    const { sentences, questions } = previewOf(draft, { base, edition, sameWork: false }, language);
    expect(sentences).toEqual([clean]);
    expect(questions).toMatchObject([{ sentence: question, choices: ["ours", "theirs", "both"] }]);
  });

  it("keeps the draft's words until the edition's are chosen, and takes the rest", () => {
    const editions = { base, edition, sameWork: false };
    const [one] = previewOf(draft, editions, "en").questions;
    const kept = bringIn(draft, editions, {});
    expect(kept.textContent).toContain("two months by every operator in Utopia");
    expect(kept.textContent).toContain("Fees are due.");
    const taken = bringIn(draft, editions, { [one!.conflict.id]: "theirs" });
    expect(taken.textContent).toContain("five years by every operator in Utopia");
  });

  it("remembers where the edition's provisions come from, in a law drafted from it", () => {
    const origins = (sameWork: boolean) =>
      bringIn(sameWork ? law("two months") : draft, { base, edition, sameWork }, {})
        .child(0)
        .children.map(({ attrs }) => attrs["origin"] as unknown);
    expect(origins(false)).toEqual(["a", "f"]);
    expect(origins(true)).toEqual([null, null]);
  });

  it("comes into the draft as one change", () => {
    const { tr } = EditorState.create({ doc: draft });
    const target = bringIn(draft, { base, edition, sameWork: false }, {});
    transformTo(tr, target);
    expect(tr.doc.eq(target)).toBe(true);
  });
});
