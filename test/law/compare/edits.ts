import { seeded, sentence } from "../../big";
import { art, para, point, type Given } from "./sides";

/** An invented law of so many articles, each of a few paragraphs, some with points. The same for the same seed. */
export function inventedLaw(articles: number, seed: number): Given[] {
  const random = seeded(seed);
  let identity = 0;
  const named = (one: Given): Given => ({ ...one, guid: `${seed}-${(identity += 1)}` });
  const words = () => sentence(random, 8 + Math.floor(random() * 24));
  return Array.from({ length: articles }, (_, n) => {
    const paragraphs = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, m) => {
      const points = random() < 0.3 ? [point("a", words()), point("b", words())] : [];
      return named(para(String(m + 1), words(), ...points.map(named)));
    });
    return named({ ...art(String(n + 1), [], ...paragraphs), heading: sentence(random, 3) });
  });
}

type Random = () => number;
const at = (random: Random, length: number) => Math.floor(random() * length);

/** Halves of a paragraph, cut between two words near its middle; null where it is too short. */
function halves(text: string): [string, string] | null {
  const words = text.split(" ");
  if (words.length < 14) return null;
  const middle = words.length >> 1;
  return [`${words.slice(0, middle).join(" ")}.`, words.slice(middle).join(" ")];
}

function splitOne(list: Given[], random: Random, swapped: boolean): Given[] {
  const n = at(random, list.length);
  const one = list[n];
  const parts = one && halves(one.lines[0] ?? "");
  if (!one || !parts) return list;
  const second: Given = {
    element: one.element,
    num: "",
    heading: "",
    lines: [parts[1]],
    inner: [],
  };
  const both = [{ ...one, lines: [parts[0]] }, second];
  return list.toSpliced(n, 1, ...(swapped ? both.reverse() : both));
}

function joinTwo(list: Given[], random: Random): Given[] {
  const n = at(random, list.length - 1);
  const [one, next] = [list[n], list[n + 1]];
  if (!one || !next) return list;
  const lines = [`${one.lines[0] ?? ""} ${next.lines[0] ?? ""}`];
  return list.toSpliced(n, 2, { ...one, lines, inner: [...one.inner, ...next.inner] });
}

function moveOne(list: Given[], random: Random): Given[] {
  const n = at(random, list.length);
  const one = list[n];
  return one ? list.toSpliced(n, 1).toSpliced(at(random, list.length), 0, one) : list;
}

function rewordOne(list: Given[], random: Random): Given[] {
  const n = at(random, list.length);
  const one = list[n];
  if (!one) return list;
  const reworded = (text: string) =>
    text
      .split(" ")
      .map((word) => (random() < 0.15 ? `${word}est` : word))
      .join(" ");
  return list.with(n, { ...one, lines: one.lines.map(reworded) });
}

const insertOne = (list: Given[], random: Random): Given[] => {
  const fresh = { ...(list[0] ?? para("1", "")), lines: [sentence(random, 20)], inner: [] };
  delete fresh.guid;
  return list.toSpliced(at(random, list.length + 1), 0, fresh);
};

const removeOne = (list: Given[], random: Random): Given[] =>
  list.length < 2 ? list : list.toSpliced(at(random, list.length), 1);

const edits: ((list: Given[], random: Random) => Given[])[] = [
  (list, random) => splitOne(list, random, false),
  (list, random) => splitOne(list, random, true),
  joinTwo,
  moveOne,
  rewordOne,
  insertOne,
  removeOne,
];

/** Numbers as a law prints them: 1, 2, 3 through its articles and through the paragraphs of each. */
const numbered = (list: readonly Given[]): Given[] =>
  list.map((one, n) => ({ ...one, num: String(n + 1), inner: numbered(one.inner) }));

const anonymous = (list: readonly Given[]): Given[] =>
  list.map(({ guid: _guid, ...one }) => ({ ...one, inner: anonymous(one.inner) }));

/** The law after so many random edits, some to articles and most to what stands in one. */
export function edited(law: Given[], count: number, seed: number, identities: boolean): Given[] {
  const random = seeded(seed);
  let now = law;
  for (let done = 0; done < count; done++) {
    const edit = edits[at(random, edits.length)]!;
    const n = at(random, now.length);
    const article = now[n];
    if (!article || random() < 0.25) now = edit(now, random);
    else now = now.with(n, { ...article, inner: edit(article.inner, random) });
  }
  return identities ? numbered(now) : anonymous(numbered(now));
}
