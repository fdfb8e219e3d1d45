import { expect, it } from "vitest";
import { insertedNumbers } from "../../../law/number";

it.each([
  ["lower-letter", "5", "6", ["5a", "5b"]],
  ["lower-letter", "5a", "5b", ["5aa", "5ab"]],
  ["lower-letter", "5", "5a", ["5za", "5zb"]],
  ["lower-letter", null, "1", ["–1", "–1a"]],
  ["upper-letter", "5", "6", ["5A", "5B"]],
  ["upper-letter", null, "1", ["A1", "B1"]],
  ["upper-letter", "5", "5A", ["5ZA", "5ZB"]],
  ["hyphen", "17", "18", ["17-1", "17-2"]],
  ["hyphen", "5-1", "5-2", ["5-1-1", "5-1-2"]],
  ["superscript", "6", "7", ["6¹", "6²"]],
  ["superscript", "6⁹", "7", ["6¹⁰", "6¹¹"]],
  ["superscript", "6¹", "6²", ["6¹⁻¹", "6¹⁻²"]],
  ["latin-adverb", "5", "6", ["5 bis", "5 ter"]],
  ["latin-adverb", "5 bis", "5 ter", ["5 bis-1", "5 bis-2"]],
  ["latin-adverb", "5", "5 bis", ["5 bis A", "5 bis B"]],
  ["latin-adverb", null, "1", ["–1", "–1 bis"]],
] as const)("%s: between %s and %s stand %j", (style, before, after, expected) => {
  expect(insertedNumbers(before, after, 2, style)).toEqual(expected);
});
