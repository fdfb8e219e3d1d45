import type { Side, SideUnit } from "../../law/compare";

/** A generator of numbers that gives the same row for the same seed. */
function rolls(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const syllables = "ka lo mi ter von sal ner dis pro con ment tion ra be ver an ti or us ex".split(
  " ",
);

/** Texts of an invented law: one list of paragraphs for each article. */
export function generated(articles: number, seed: number): string[][] {
  const roll = rolls(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;
  const words = Array.from({ length: 1_500 }, () =>
    Array.from({ length: 2 + Math.floor(roll() * 3) }, () => pick(syllables)).join(""),
  );
  const common = "the of and to in shall be by a may or not for with on".split(" ");
  const sentence = () =>
    Array.from({ length: 25 + Math.floor(roll() * 20) }, () =>
      roll() < 0.4 ? pick(common) : pick(words),
    ).join(" ");
  return Array.from({ length: articles }, () =>
    Array.from({ length: 1 + Math.floor(roll() * 3) }, sentence),
  );
}

/** A light revision: one article in fifty has a word changed, and one is new. */
export function lightlyRevised(law: readonly string[][], seed: number): string[][] {
  const roll = rolls(seed);
  const kept = law.map((article) =>
    roll() < 0.02 ? article.map((text) => text.replace(" ", " now ")) : article,
  );
  return kept.toSpliced(law.length >> 1, 0, ...generated(1, seed + 1));
}

/**
 * A heavy revision: a tenth of the articles gone (or the share that is said), a
 * tenth new, blocks moved, a third of the words of most changed.
 */
export function revised(law: readonly string[][], seed: number, gone = 0.1): string[][] {
  const roll = rolls(seed);
  const fresh = generated(Math.ceil(law.length / 10), seed + 1);
  const kept = law
    .filter(() => roll() > gone)
    .map((article) =>
      roll() < 0.2
        ? article
        : article.map((text) =>
            text
              .split(" ")
              .map((word) => (roll() < 0.3 ? `${word}x` : word))
              .join(" "),
          ),
    );
  const cut = Math.floor(kept.length / 3);
  const moved = [...kept.slice(cut), ...kept.slice(0, cut)];
  fresh.forEach((article) => moved.splice(Math.floor(roll() * moved.length), 0, article));
  return moved;
}

/** The articles as comparison reads them. */
export function asSide(law: readonly string[][]): Side {
  const units = law.map((paragraphs, at): SideUnit => {
    const num = String(at + 1);
    return {
      guid: null,
      origin: null,
      element: "article",
      num,
      label: `Article ${num}`,
      eId: `art_${num}`,
      heading: "",
      weight: null,
      depth: 0,
      parent: null,
      children: [],
      place: "body",
      lines: paragraphs.map((text) => ({ kind: "text", text })),
      choices: [],
    };
  });
  return { units, frame: new Map() };
}

/** The law as one text. */
export const asText = (law: readonly string[][]): string =>
  law.map((paragraphs, at) => `Article ${at + 1}\n${paragraphs.join("\n")}`).join("\n\n");
