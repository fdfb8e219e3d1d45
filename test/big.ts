import { act, art, chapter, para, point, title } from "./build";
import type { Node } from "prosemirror-model";

/** Words of invented provisions; they mean nothing. */
const words =
  "authority shall ensure that measures taken under this law remain necessary lawful and open to review by an independent court within the period set for the person concerned".split(
    " ",
  );

/** A stream of numbers in [0, 1) that a seed fixes (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** An invented sentence of `count` words. */
export function sentence(random: () => number, count: number): string {
  const picked = Array.from(
    { length: count },
    () => words[Math.floor(random() * words.length)] ?? "law",
  );
  const text = picked.join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/**
 * An invented law of `articles` articles, ten to a chapter and ten chapters to
 * a title, each with three paragraphs and two points. For measurements.
 */
export function bigLaw(articles: number, seed = 1): Node {
  const random = seeded(seed);
  const article = () =>
    art(
      sentence(random, 4).slice(0, -1),
      para(sentence(random, 25)),
      para(sentence(random, 20), point(sentence(random, 12)), point(sentence(random, 12))),
      para(sentence(random, 30)),
    );
  const group = (nodes: Node[], make: (heading: string, ...content: Node[]) => Node) =>
    Array.from({ length: Math.ceil(nodes.length / 10) }, (_, i) =>
      make(sentence(random, 3).slice(0, -1), ...nodes.slice(i * 10, i * 10 + 10)),
    );
  const all = Array.from({ length: articles }, article);
  return act({ lang: "en", profile: "en-cis-model" }, ...group(group(all, chapter), title));
}
