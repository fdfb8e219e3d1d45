import { expect, it } from "vitest";
import { fragments } from "../../../client/editor/saving/fragments";

const lost = (...texts: string[]) =>
  texts.map((text) => ({ reason: "target-deleted" as const, text }));

it.each([
  ["letters as the words that they were", ["F", "r", "o", "m", "", "a"], ["From a"]],
  ["pasted text as it came", ["Pasted words.", "x"], ["Pasted words.", "x"]],
  ["changes without words, counted", ["", ""], ["", ""]],
  ["letters beyond the first plane", ["𝄞", "a"], ["𝄞a"]],
])("offers %s", (_what, made, offered) =>
  expect(fragments(lost(...made)).map(({ text }) => text)).toEqual(offered),
);
