import { describe, expect, it } from "vitest";
import { readText } from "../../../law/read";
import { counter, outlineOf, readOk } from "./reading";

const law = (...lines: string[]) => readOk(readText(lines.join("\n\n"), counter()));
const names = (read: ReturnType<typeof law>) =>
  outlineOf(read).map((line) => line.replace(/ \|.*$/u, "").replace(/(\S+) \S+ «(.*)»/u, "$1 $2"));

const articles = (from: number) => [
  `Article ${from}`,
  "Une taxe est due.",
  `Article ${from + 1}`,
  "Elle est payée.",
];

describe("headings that a gazette repeats behind the articles of a title", () => {
  const read = law(
    "Titre III : Des ports",
    "Section 1 : Des taxes",
    ...articles(1),
    "Section 2 : Des navires",
    "Paragraphe 1 : Des pavillons",
    ...articles(3),
    "Chapitre Ier : Des taxes et des navires",
    "Section 1 : Des taxes",
    "Section 2 : Des navires",
    "Paragraphe 1 : Des pavillons",
    "Chapitre II : Des quais",
    "Section 1 : Des taxes",
    "Section 2 : Des navires",
    "Section 3 : Des grues",
    ...articles(5),
  );

  it("are lists of contents, but for those that stand nowhere above provisions", () =>
    expect(names(read).filter((line) => !line.includes("article"))).toEqual([
      "title Titre III Des ports",
      "  section Section 1 Des taxes",
      "  section Section 2 Des navires",
      "    division Paragraphe 1 Des pavillons",
      "  chapter Chapitre Ier Des taxes et des navires",
      "  chapter Chapitre II Des quais",
      "    section Section 3 Des grues",
    ]));

  it("are told", () =>
    expect(read.doubts.find(({ code }) => code === "headings-repeated")?.params).toMatchObject({
      count: 5,
    }));

  it("stay where a single division has lost its articles", () =>
    expect(
      names(
        law(
          "Titre Ier : Des ports",
          "Chapitre Ier : Dispositions générales",
          ...articles(1),
          "Titre II : Des canaux",
          "Chapitre Ier : Dispositions générales",
          "Chapitre II : Des écluses",
          ...articles(3),
        ),
      ).filter((line) => line.includes("Dispositions")),
    ).toHaveLength(2));
});
