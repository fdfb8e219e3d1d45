import { describe, expect, it } from "vitest";
import { readMarkdown, readText } from "../../../law/read";
import { counter, outlineOf, readOk } from "./reading";

describe("plain text", () => {
  it("takes the line below a bare designation for its heading", () =>
    expect(
      outlineOf(
        readOk(
          readText(
            "Harbours Act\n\nArticle 1\nScope\n\nThis Act applies to harbours.\n\nArticle 2\nTerms\n\n1. A harbour is a place for ships.\n2. A ship is what lies there.",
            counter(),
          ),
        ),
      ),
    ).toEqual([
      "article art_1 «Article 1» Scope | This Act applies to harbours.",
      "article art_2 «Article 2» Terms | ",
      "  paragraph - «1.»  | A harbour is a place for ships.",
      "  paragraph - «2.»  | A ship is what lies there.",
    ]));

  it("does not take a mention for a designation", () =>
    expect(
      outlineOf(
        readOk(
          readText(
            "Закон о гаванях\n\nСтатья 1. Предмет\nНастоящий Закон регулирует отношения в гаванях.\nСтатья 5 другого закона не применяется.\n\nСтатья 6.1. Сборы\nСборы взимаются в порту.",
            counter(),
          ),
        ),
      ),
    ).toEqual([
      "article art_1 «Статья 1.» Предмет | Настоящий Закон регулирует отношения в гаванях. / Статья 5 другого закона не применяется.",
      "article art_6.1 «Статья 6.1.» Сборы | Сборы взимаются в порту.",
    ]));
});

describe("Markdown", () => {
  it("reads raised numbers as numbers of their own", () =>
    expect(
      outlineOf(
        readOk(
          readMarkdown(
            "# Закон о гаванях\n\n### Статья 6<sup>1</sup>. Сборы\n\n<sup>1</sup> Сборы взимаются.\n\n<sup>2</sup> Сборы возвращаются.",
            counter(),
          ),
        ),
      ),
    ).toEqual([
      "article art_6.1 «Статья 6¹.» Сборы | ",
      "  paragraph - «¹»  | Сборы взимаются.",
      "  paragraph - «²»  | Сборы возвращаются.",
    ]));
});
