import { useState } from "react";
import {
  ListBox,
  ListBoxItem,
  SearchField,
  Input,
  Label,
  Autocomplete,
} from "react-aria-components";
import { useText } from "../../i18n";
import type { Desk } from "../desk";
import type { OutlineRow } from "../outline";
import { useSignal } from "../signal";
import { firstField } from "./firstField";
import { Sheet } from "./Sheet";

/** Most lines shown; more would not be read. */
const maxShown = 30;

const words = (row: OutlineRow): string => `${row.label} ${row.heading}`.trim();

/** A number finds the article of that number first; words find headings. */
function matching(rows: readonly OutlineRow[], wanted: string): OutlineRow[] {
  const asked = wanted.trim().toLocaleLowerCase();
  if (asked === "") return rows.slice(0, maxShown);
  const exact = (row: OutlineRow) =>
    row.label
      .toLocaleLowerCase()
      .split(/[\s.]+/)
      .includes(asked)
      ? 0
      : 1;
  return rows
    .filter((row) => words(row).toLocaleLowerCase().includes(asked))
    .map((row, i) => ({ row, i }))
    .sort(
      (a, b) =>
        exact(a.row) - exact(b.row) || Number(b.row.article) - Number(a.row.article) || a.i - b.i,
    )
    .slice(0, maxShown)
    .map(({ row }) => row);
}

/** Go to an article or chapter by its number or the words of its heading. */
export function GoTo({
  desk,
  onClose,
  onPick,
}: {
  desk: Desk;
  onClose: () => void;
  /** What a picked provision is for; missing: to go there. */
  onPick?: (guid: string) => void;
}) {
  const text = useText();
  const { rows } = useSignal(desk.overview);
  const [wanted, setWanted] = useState("");
  const found = matching(rows, wanted);
  const go = (guid: string) => {
    onClose();
    // The dialog gives the focus back as it closes; the cursor goes to its place after that.
    setTimeout(() => (onPick ? onPick(guid) : desk.goTo(guid)), 50);
  };
  return (
    <Sheet title={text("editor.goto.title")} onClose={onClose}>
      <Autocomplete inputValue={wanted} onInputChange={setWanted}>
        <SearchField className="field" ref={firstField}>
          <Label>{text("editor.goto.field")}</Label>
          <Input />
        </SearchField>
        <ListBox
          className="goto-list"
          aria-label={text("editor.outline")}
          items={found.map((row) => ({ ...row, id: row.guid }))}
          onAction={(key) => go(String(key))}
          renderEmptyState={() => text("editor.goto.none")}
        >
          {(row) => (
            <ListBoxItem className="goto-item" textValue={words(row)}>
              <span className="outline-label">{row.label}</span> {row.heading}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Sheet>
  );
}
