import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../client/ui/tokens.css", import.meta.url), "utf8");

/** Colours of the rule with that selector, by name. */
function colours(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const rule = css.slice(start, css.indexOf("\n}", start));
  return new Map([...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1]!, m[2]!]));
}

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio after WCAG 2.2, 1–21. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const grades = [
  "verbatim",
  "equivalent",
  "partial",
  "conflict",
  "missing",
  "goes-further",
  "option",
  "na",
];
const grounds = ["paper", "surface", "surface-2"];
const signs = ["inserted", "deleted", "moved", "renumbered", "alarm", "error", "ok"];

const textPairs = [
  ...["ink", "ink-2", "accent"].flatMap((text) => grounds.map((ground) => [text, ground])),
  ["accent-ink", "accent"],
  ["accent", "accent-soft"],
  ["ink", "accent-soft"],
  ["ink-2", "accent-soft"],
  ...signs.flatMap((sign) => [
    [sign, `${sign}-soft`],
    [sign, "paper"],
    [sign, "surface"],
    ["ink", `${sign}-soft`],
  ]),
  ...[1, 2, 3, 4, 5, 6].flatMap((n) => grounds.map((ground) => [`author-${n}`, ground])),
  ...grades.flatMap((grade) => [
    [`grade-${grade}`, `grade-${grade}-soft`],
    [`grade-${grade}`, "surface"],
    [`grade-${grade}`, "paper"],
  ]),
];
const markPairs = [
  ...["line-strong", "focus"].flatMap((mark) =>
    ["paper", "surface", "surface-2"].map((ground) => [mark, ground]),
  ),
  ["focus", "accent-soft"],
];

describe.each([
  ["light", ":root"],
  ["dark", '[data-theme="dark"]'],
])("the %s theme", (_name, selector) => {
  const tokens = colours(selector);
  const of = (name: string) => {
    const colour = tokens.get(name);
    if (colour === undefined) throw new Error(`No colour --${name} in ${selector}`);
    return colour;
  };

  it.each(textPairs)("sets %s on %s at 4.5 : 1 or more", (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(markPairs)("draws %s on %s at 3 : 1 or more", (mark, ground) => {
    expect(contrast(of(mark), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

it("gives the dark theme every colour of the light one", () => {
  expect([...colours('[data-theme="dark"]').keys()].sort()).toEqual(
    [...colours(":root").keys()].sort(),
  );
});
