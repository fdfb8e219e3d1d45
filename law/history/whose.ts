import type { Node } from "prosemirror-model";
import type { Run } from "./runs";

/** Words of one text node, all of one origin. */
export interface WordRun {
  text: string;
  origin: number;
}

/** How many characters of a provision, with everything in it, came at which origin; the most first. */
export interface ProvisionOrigins {
  guid: string;
  origins: { origin: number; characters: number }[];
}

/** Who wrote a text, as it is shown: by text node, and by provision in the order of the text. */
export interface Whose {
  words: ReadonlyMap<Node, readonly WordRun[]>;
  provisions: ProvisionOrigins[];
  /** Characters of the whole text by origin. */
  all: ReadonlyMap<number, number>;
}

type Counts = Map<number, number>;

const count = (counts: Counts, origin: number, characters: number): void => {
  counts.set(origin, (counts.get(origin) ?? 0) + characters);
};

/** Lays runs over the document that they are of. Each character of a text node has one origin. */
export function whose(doc: Node, runs: readonly Run[]): Whose {
  const words = new Map<Node, readonly WordRun[]>();
  const provisions: { guid: string; counts: Counts }[] = [];
  const all: Counts = new Map();
  const reader = new RunReader(runs);
  const walk = (node: Node, pos: number, around: readonly Counts[]): void => {
    if (node.isText) {
      const parts = reader.read(pos, node.text ?? "");
      words.set(node, parts);
      for (const { text, origin } of parts)
        for (const counts of [all, ...around]) count(counts, origin, text.length);
      return;
    }
    const guid = node.type.name === "provision" ? (node.attrs["guid"] as string | null) : null;
    const counts: Counts = new Map();
    if (guid !== null) provisions.push({ guid, counts });
    const inner = guid === null ? around : [...around, counts];
    node.forEach((child, offset) => walk(child, pos + offset + (node === doc ? 0 : 1), inner));
  };
  walk(doc, 0, []);
  return {
    words,
    all,
    provisions: provisions.map(({ guid, counts }) => ({ guid, origins: byCount(counts) })),
  };
}

const byCount = (counts: Counts): ProvisionOrigins["origins"] =>
  [...counts]
    .map(([origin, characters]) => ({ origin, characters }))
    .sort((a, b) => b.characters - a.characters || a.origin - b.origin);

/** Reads runs in the order of the text. */
class RunReader {
  #index = 0;
  #start = 0;

  constructor(private readonly runs: readonly Run[]) {}

  /** The parts of a text that stands at `pos`. Throws where no run reaches it. */
  read(pos: number, text: string): WordRun[] {
    const parts: WordRun[] = [];
    for (let at = pos; at < pos + text.length;) {
      const run = this.#at(at);
      const end = Math.min(this.#start + run.size, pos + text.length);
      parts.push({ text: text.slice(at - pos, end - pos), origin: run.origin });
      at = end;
    }
    return parts;
  }

  #at(pos: number): Run {
    for (;;) {
      const run = this.runs[this.#index];
      if (!run) throw new RangeError(`No run reaches position ${pos}`);
      if (pos < this.#start + run.size) return run;
      this.#start += run.size;
      this.#index++;
    }
  }
}
