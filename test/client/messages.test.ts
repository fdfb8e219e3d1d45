import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { areas, type AreaMessages } from "../../client/i18n/messages";

const languages = ["en", "ru", "fr"] as const;
const all: readonly AreaMessages[] = areas;

/** Russian messages whose noun stands in a case with one form for every number but one: «в # местах». */
const oneFormForSeveral = ["editor.fill.places"];

/** Arguments of a message, "name:type", those inside plural branches too. */
function argumentsOf(elements: readonly MessageFormatElement[]): Set<string> {
  const found = new Set<string>();
  const visit = (list: readonly MessageFormatElement[]): void => {
    for (const element of list) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      if (element.type === TYPE.tag) {
        visit(element.children);
        continue;
      }
      found.add(element.value);
      if (element.type === TYPE.plural || element.type === TYPE.select)
        Object.values(element.options).forEach((option) => visit(option.value));
    }
  };
  visit(elements);
  return found;
}

/** Every plural of a message. */
function pluralsOf(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) =>
    element.type === TYPE.plural
      ? [
          Object.keys(element.options),
          ...Object.values(element.options).flatMap((option) => pluralsOf(option.value)),
        ]
      : [],
  );
}

describe.each(languages)("messages in %s", (language) => {
  it("has the same keys as English in each area", () => {
    for (const area of all)
      expect(Object.keys(area[language]).sort()).toEqual(Object.keys(area.en).sort());
  });

  it("parses, and takes the arguments that English takes", () => {
    for (const area of all)
      for (const [key, message] of Object.entries(area[language]))
        expect([key, [...argumentsOf(parse(message))].sort()]).toEqual([
          key,
          [...argumentsOf(parse(area.en[key] ?? ""))].sort(),
        ]);
  });

  it("is nowhere empty", () => {
    for (const area of all)
      for (const [key, message] of Object.entries(area[language]))
        expect(message.trim(), key).not.toBe("");
  });

  it("has every plural form that the language asks for", () => {
    // Whole numbers that are "many" in Russian may take the words of "other".
    const asked = {
      en: ["one", "other"],
      ru: ["one", "few", "other"],
      fr: ["one", "other"],
    };
    for (const area of all)
      for (const [key, message] of Object.entries(area[language]))
        for (const forms of pluralsOf(parse(message))) {
          // Words that do not change with the number need no forms of their own.
          if (!forms.some((form) => ["one", "few", "many"].includes(form))) continue;
          if (language === "ru" && oneFormForSeveral.includes(key)) continue;
          expect(forms, key).toEqual(expect.arrayContaining(asked[language]));
        }
  });
});

it("gives each key to one area alone", () => {
  const keys = all.flatMap((area) => Object.keys(area.en));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
