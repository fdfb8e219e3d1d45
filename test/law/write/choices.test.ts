import { describe, expect, it } from "vitest";
import { schema, type Law } from "../../../law/schema";
import { writeHtml, writeMarkdown, writeText } from "../../../law/write";
import { act, alternative, alternatives, art, law, option, options, p, para } from "../../build";

const cis = { lang: "en", profile: "en-cis-model" };

const withOptions: Law = law(
  act(
    cis,
    art(
      "Orders",
      options(
        { prompt: "Who makes the order?" },
        option({ label: "The court" }, para("The court makes it.")),
        schema.node("option", { key: "b", label: "The authority" }, [
          para("The authority makes it."),
        ]),
      ),
    ),
  ),
);

const withWordings = (chosen: boolean): Law =>
  law(
    act(
      cis,
      art(
        "Residence",
        p("has ", alternatives(alternative({ chosen }, "permanent"), "habitual"), " residence"),
      ),
    ),
  );

describe("a choice between provisions, in a linear format", () => {
  it("shows its question and the label of each option before the option's words", () => {
    expect(writeText(withOptions).split("\n\n")).toEqual([
      "Article 1 – Orders",
      "[Who makes the order?]",
      "[(a) The court]",
      "1. The court makes it.",
      "[(b) The authority]",
      "1. The authority makes it.\n",
    ]);
  });

  it("marks question and labels as no part of the law", () => {
    expect(writeMarkdown(withOptions)).toContain("> Who makes the order?");
    expect(writeHtml(withOptions)).toContain(
      '<blockquote class="note"><p>(b) The authority</p></blockquote>',
    );
  });
});

describe("alternative wordings, in a linear format", () => {
  it.each([
    ["all of them while none is chosen", false, "has [permanent / habitual] residence"],
    ["the chosen one alone", true, "has permanent residence"],
  ])("show %s", (_, chosen, words) => {
    for (const write of [writeText, writeMarkdown, writeHtml])
      expect(write(withWordings(chosen)).replaceAll("\\", "")).toContain(words);
  });
});
