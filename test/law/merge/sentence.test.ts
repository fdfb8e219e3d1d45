import type { Node } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { conflictSentence, mergeTexts, withConflictNotes } from "../../../law/merge";
import { act, art, chapter } from "../../build";

const law = (period: string, ...more: Node[]) =>
  act(art({ key: "a" }, "Records", `Records are kept for ${period} by every operator.`), ...more);
const languages = ["en", "ru", "fr"] as const;

const sentences = (base: Node, ours: Node, theirs: Node, voice?: "edition") =>
  mergeTexts(base, ours, theirs).conflicts.map((conflict) =>
    languages.map((language) => conflictSentence(conflict, language, voice)),
  );

describe("the sentence of a conflict", () => {
  it("quotes the readings of all three texts", () => {
    expect(sentences(law("one year"), law("two years"), law("five months"))).toEqual([
      [
        "Article 1: instead of “one year”, “two years” in ours and “five months” in theirs",
        "Article 1: вместо «one year» — «two years» в нашем тексте и «five months» в другом тексте",
        "Article 1\u00a0: au lieu de «\u00a0one year\u00a0», «\u00a0two years\u00a0» dans le nôtre et «\u00a0five months\u00a0» dans l’autre",
      ],
    ]);
  });

  it("calls the sides a draft and an edition where they are", () => {
    const [[en] = []] = sentences(law("one year"), law("two years"), law("five months"), "edition");
    expect(en).toBe(
      "Article 1: instead of “one year”, “two years” in your draft and “five months” in the new edition",
    );
  });

  it("says who deleted and who changed", () => {
    const other = art({ key: "b" }, "Fees", "Fees are due.");
    const texts = [law("one year", other), act(other), law("two years", other)] as const;
    const [told = []] = sentences(...texts);
    expect(told[0]).toBe("Article 1: deleted in ours, changed in theirs");
    expect(told[1]).toBe("Article 1: исключено в нашем тексте, изменено в другом тексте");
  });

  it("says where both put a provision", () => {
    const inChapter = (at: number) =>
      law(
        "one year",
        ...[1, 2].map((n) =>
          chapter(
            `C${n}`,
            { key: `c${n}` },
            ...(n === at ? [art({ key: "x" }, "Fees", "Fees are due.")] : []),
          ),
        ),
        ...(at === 0 ? [art({ key: "x" }, "Fees", "Fees are due.")] : []),
      );
    const [told = []] = sentences(inChapter(0), inChapter(1), inChapter(2));
    expect(told[0]).toMatch(
      /: at the start of Chapter \S+ in ours, at the start of Chapter \S+ in theirs$/u,
    );
  });

  it("tells an attribute by its name", () => {
    const weight = (value: string | null) => act(art({ key: "a", weight: value }, "A", "Text."));
    expect(sentences(weight(null), weight("mandatory"), weight("optional"))[0]?.[2]).toBe(
      "Article 1\u00a0: le caractère est «\u00a0obligatoire\u00a0» dans le nôtre et «\u00a0facultatif\u00a0» dans l’autre, au lieu de rien",
    );
  });
});

describe("notes of conflicts", () => {
  it("stand in the provision, and only while a conflict is open", () => {
    const [base, ours, theirs] = [law("one year"), law("two years"), law("five months")];
    const { doc, conflicts } = mergeTexts(base, ours, theirs);
    const noted = withConflictNotes(doc, conflicts, "en");
    noted.check();
    const note = noted.child(0).child(0).lastChild;
    expect(note?.type.name).toBe("draftingNote");
    expect(note?.textContent).toContain("“two years” in ours and “five months” in theirs");
    const settled = conflicts.map((one) => ({ ...one, chosen: "ours" as const }));
    expect(withConflictNotes(doc, settled, "en")).toBe(doc);
  });
});
