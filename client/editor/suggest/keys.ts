import type { Command } from "prosemirror-state";

/** What keys do with suggestions; "untold" stands for an edit that cannot be one. */
export type SuggestKey = "toggle" | "next" | "previous" | "accept" | "reject" | "untold";

const bound: readonly (readonly [string, SuggestKey])[] = [
  ["Shift-Mod-e", "toggle"],
  ["F8", "next"],
  ["Shift-F8", "previous"],
  ["Alt-Shift-a", "accept"],
  ["Alt-Shift-r", "reject"],
];

/** The keys of suggestions; the first is Word's. */
export const suggestKeys = (press: (key: SuggestKey) => void): Record<string, Command> =>
  Object.fromEntries(
    bound.map(([key, name]) => [
      key,
      () => {
        press(name);
        return true;
      },
    ]),
  );
