import { elementsOf, type XmlElement } from "../../xml";
import { formatNumber } from "./numberFormat";

/** Where a note stands, and how it is called. */
export interface NoteCall {
  note: XmlElement;
  /** As Word counts it: footnotes in digits, endnotes in small Roman numbers. */
  marker: string;
}

/** The notes of one kind: by id, counted as they are called. */
export class Notes {
  private readonly byId = new Map<string, XmlElement>();
  private readonly called = new Set<string>();

  constructor(
    root: XmlElement | null,
    private readonly format: "decimal" | "lowerRoman",
  ) {
    for (const note of root ? elementsOf(root) : []) {
      const { id, type } = note.attrs;
      // Separators between text and notes are stored as notes with a type.
      if (id !== undefined && (type === undefined || type === "normal")) this.byId.set(id, note);
    }
  }

  /** The note of that id; null where the file holds none. A note with a mark of its own is not counted. */
  call(id: string, ownMark: boolean): NoteCall | null {
    const note = this.byId.get(id);
    if (!note) return null;
    if (!ownMark) this.called.add(id);
    const { text } = formatNumber(this.called.size, this.format, "en");
    this.byId.delete(id);
    return { note, marker: text };
  }

  /** Notes that nothing has called so far. */
  uncalled(): XmlElement[] {
    return [...this.byId.values()];
  }
}
