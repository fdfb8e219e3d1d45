import { Fragment, type Node, Slice } from "prosemirror-model";
import { Mapping, ReplaceStep, Step } from "prosemirror-transform";
import { schema } from "../../law/schema";
import type { Commit } from "../../server/drafts";
import type { Answered } from "./server";

/** Positions inside `count` text blocks that are spread over the document. */
export function textPlaces(doc: Node, count: number): number[] {
  const places: number[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name === "p") places.push(pos + 1);
  });
  return Array.from(
    { length: count },
    (_, i) => places[Math.floor((places.length * i) / count)] ?? 1,
  );
}

/** Someone who types letters at one place. Knows the place and the head, not the text. */
export class Writer {
  head = 0;
  /** Milliseconds of travel to the service and back: 20 to 200 over the writers. */
  readonly roundTrip: number;
  /** Milliseconds that the service took for each commit. */
  readonly served: number[] = [];
  /** Milliseconds to the confirmation of each commit, from its sending and from its first key. */
  readonly waited: { commit: number; key: number }[] = [];
  #sent = 0;

  constructor(
    readonly number: number,
    private place: number,
  ) {
    this.roundTrip = 20 + ((number * 37) % 181);
  }

  /** A commit of that many letters. */
  commit(letters: number): Commit {
    const letter = new Slice(Fragment.from(schema.text("x")), 0, 0);
    const steps = Array.from({ length: letters }, (_, i) => {
      const at = this.place + i;
      return new ReplaceStep(at, at, letter).toJSON() as { stepType: string };
    });
    const ref = `writer-${this.number}-${this.#sent++}`;
    return { head: this.head, ref, clientId: `w${this.number}`, author: null, steps };
  }

  take({ head, steps, took }: Answered, waited: Writer["waited"][number]): void {
    const maps = steps.map(({ step }) => Step.fromJSON(schema, step).getMap());
    this.place = new Mapping(maps).map(this.place);
    this.head = head;
    this.served.push(took);
    this.waited.push(waited);
  }
}
