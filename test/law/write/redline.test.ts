import { describe, expect, it } from "vitest";
import { compareLaws } from "../../../law/compare";
import { readText } from "../../../law/read";
import { writeRedline } from "../../../law/write";
import { counter, readOk } from "../read/reading";

/** All laws here are invented. */
const law = (side: string, lines: string[]) => {
  const mint = counter();
  return readOk(readText(["Harbours Act", ...lines].join("\n\n"), () => side + mint()));
};
const redline = (old: string[], now: string[], language = "en") => {
  const comparison = compareLaws(law("a", old), law("b", now), { language });
  return writeRedline(comparison, "Harbours Act", language);
};

const one = ["Article 1", "The master pays the fee in the port before the ship leaves."];
const two = ["Article 2", "A pilot boards every ship that is longer than fifty metres."];
const three = ["Article 3", "The harbour office keeps a register of ships that is open to all."];
const sentence =
  "The office tells the owner of each entry in the register within five working days.";

const lanterns =
  "Lanterns are lit on every quay at dusk by the keeper of the light, who trims them twice before midnight and puts them out at dawn.";
const anchors =
  "No anchor is dropped in the fairway between the two towers, save where a storm leaves the crew no choice and the pilot agrees to it.";

const within = (page: string, tag: string) =>
  [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, "gsu"))].map(([, text]) => text);

describe("a redline as a page", () => {
  it("tells a paragraph that went to another article as moved, not as deleted and new", () => {
    const page = redline(
      [...one, sentence, ...two, ...three],
      [...one, ...two, ...three, sentence],
    );
    expect(page).toContain(`<span class="moved away">${sentence}<small> [→ to Article 3]`);
    expect(page).toContain(`<span class="moved here">${sentence}<small> [← from Article 1]`);
    expect(within(page, "del").join()).not.toContain("each entry");
    expect(within(page, "ins").join()).not.toContain("each entry");
  });

  it("tells carried words of a deleted article too", () => {
    const page = redline(
      [...one, ...two, "Article 3", sentence, lanterns, anchors],
      [...one, sentence, ...two],
    );
    expect(page).toContain(`<span class="moved away">${sentence}`);
    expect(within(page, "del").join()).toContain(lanterns);
    expect(within(page, "del").join()).not.toContain("each entry");
  });

  it("says where a moved article stood", () => {
    const page = redline(
      [...one, ...two, ...three],
      [...three, ...one, ...two].map((line) => line),
    );
    expect(page).toContain("Article 3: moved, now Article 3");
  });

  it("marks what may change what the law says, with the words", () => {
    const page = redline(
      ["Article 1", "The master may pay the fee in the port before the ship leaves."],
      ["Article 1", "The master shall pay the fee in the port before the ship leaves."],
    );
    expect(page).toContain('title="duty, permission or prohibition: may → shall"');
  });

  it("tells renumbering by a constant once", () => {
    const added = ["Article 1", "This Act is for all harbours of the Republic without exception."];
    const moved = [...one, ...two, ...three].map((line) =>
      line.replace(/^Article (\d)$/u, (_, n: string) => `Article ${Number(n) + 1}`),
    );
    expect(redline([...one, ...two, ...three], [...added, ...moved])).toContain(
      "Article 1–Article 3 become Article 2–Article 4",
    );
  });

  it("shows every heading of an article that was split", () => {
    const page = redline(
      ["Article 1. Fees and pilots", one[1]!, two[1]!, ...three],
      ["Article 1. Fees", one[1]!, "Article 2. Pilots", two[1]!, "Article 3", three[1]!],
    );
    for (const words of ["Fees", "Pilots"]) expect(page).toContain(words);
  });

  it.each([
    ["ru", "перенесено без изменений"],
    ["fr", "déplacé sans changement"],
    ["de", "moved, unchanged"],
  ])("explains its signs to a reader of %s", (language, words) =>
    expect(redline(one, two, language)).toContain(words),
  );
});
