import { parse } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { refusalSentences } from "../../client/refusal/sentences";
import { refusalReasons } from "../../law/schema";
import { errorCodes } from "../../server/errors";

describe.each(["ru", "fr"] as const)("refusals in %s", (language) => {
  const sentences: Record<string, string> = refusalSentences[language];

  it.each([...errorCodes, ...refusalReasons])("has a sentence for %s", (name) => {
    expect(sentences[`refusal.${name}`]).toBeTruthy();
  });

  it("has sentences that can be formatted, in both languages the same", () => {
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(refusalSentences.ru).sort());
    for (const sentence of Object.values(sentences)) expect(() => parse(sentence)).not.toThrow();
  });
});
