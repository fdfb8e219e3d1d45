import type { Node } from "prosemirror-model";
import { whose, type ProvisionOrigins, type Whose } from "../../law/history";
import type { Shape } from "../service";

type Session = Shape<"Authorship">["sessions"][number];

/** Somebody who wrote words of a text, and how many characters of it are theirs. */
export interface Writer {
  /** Key of the person; empty for somebody who is no longer known. */
  id: string;
  name: string;
  /** Letters that stand for the name in the text. */
  initials: string;
  /** Which of six colours; the initials say the same. */
  hue: number;
  characters: number;
  /** When the last of these words were written. */
  last: string;
}

/** Who wrote a text, ready to be shown. */
export interface Writers {
  whose: Whose;
  /** Those with the most words first. What stood there at the start has no writer. */
  writers: readonly Writer[];
  /** The writer and the session of an origin; null for the text at the start. */
  of: (origin: number) => { writer: Writer; session: Session } | null;
  provision: (guid: string) => ProvisionOrigins | undefined;
}

const hues = 6;

/** "Aigul Bekova" → "AB"; the first two letters of a single word. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const letters =
    words.length > 1
      ? words.slice(0, 2).map((word) => [...word][0] ?? "")
      : [...(words[0] ?? "")].slice(0, 2);
  return letters.join("").toLocaleUpperCase();
}

/** Lays who wrote what over the document that it is of. */
export function writersOf(doc: Node, { runs, sessions }: Shape<"Authorship">): Writers {
  const all = whose(
    doc,
    Array.from({ length: runs.length / 2 }, (_, i) => ({
      size: runs[2 * i] ?? 0,
      origin: runs[2 * i + 1] ?? 0,
    })),
  );
  const byPerson = new Map<string, Writer>();
  const of = new Map<number, { writer: Writer; session: Session }>();
  for (const session of [...sessions].sort((a, b) => a.first - b.first)) {
    const { id = "", name = "" } = session.author ?? {};
    const writer = byPerson.get(id) ?? {
      ...{ id, name, initials: initialsOf(name), hue: byPerson.size % hues },
      ...{ characters: 0, last: session.to },
    };
    writer.characters += all.all.get(session.first) ?? 0;
    if (session.to > writer.last) writer.last = session.to;
    byPerson.set(id, writer);
    of.set(session.first, { writer, session });
  }
  const provisions = new Map(all.provisions.map((one) => [one.guid, one]));
  return {
    whose: all,
    writers: [...byPerson.values()]
      .filter(({ characters }) => characters > 0)
      .sort((a, b) => b.characters - a.characters),
    of: (origin) => of.get(origin) ?? null,
    provision: (guid) => provisions.get(guid),
  };
}
