import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef, useState, type KeyboardEvent } from "react";
import { useLocale, useText } from "../i18n";
import { referenceQuery } from "../library/queries";
import type { Shape } from "../service";
import { GridCell } from "./GridCell";
import type { Grade } from "./grades";

const answering: readonly Grade[] = ["verbatim", "equivalent", "goes-further"];

/** Provisions down, states across, totals at the edges. One cell at a time is in the tab order; arrows move it. */
export function GridTable({ grid }: { grid: Shape<"Grid"> }) {
  const text = useText();
  const { locale } = useLocale();
  const reference = useQuery(referenceQuery);
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const stateName = (code: string | null) =>
    reference.data?.jurisdictions.find((one) => one.code === code)?.names[locale] ?? code ?? "";
  const onKey = (event: KeyboardEvent) => {
    const move = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
    }[event.key];
    if (!move) return;
    event.preventDefault();
    const row = Math.max(0, Math.min(at[0] + (move[0] ?? 0), grid.rows.length - 1));
    const column = Math.max(0, Math.min(at[1] + (move[1] ?? 0), grid.columns.length - 1));
    setAt([row, column]);
    table.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus();
  };
  return (
    <div className="grid-scroll">
      <table className="grid" ref={table} onKeyDown={onKey} role="grid">
        <thead>
          <tr>
            <th scope="col">{text("concord.grid.provision")}</th>
            {grid.columns.map((column) => (
              <th key={column.id} scope="col">
                <Link
                  to="/concordances/$id"
                  params={{ id: String(column.id) }}
                  title={column.national.title}
                >
                  {stateName(column.national.jurisdiction)}
                </Link>
              </th>
            ))}
            <th scope="col" title={text("concord.grid.total.hint")}>
              {text("concord.grid.total")}
            </th>
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row, r) => {
            const cells = grid.cells[r] ?? [];
            const answered = cells.filter((cell) => cell && answering.includes(cell.grade)).length;
            return (
              <tr key={row.guid}>
                <th scope="row" title={row.heading}>
                  <span className="grid-label">{row.label}</span> {row.heading}
                </th>
                {grid.columns.map((column, c) => (
                  <GridCell
                    key={column.id}
                    cell={cells[c] ?? null}
                    place={`${r} ${c}`}
                    inTabOrder={at[0] === r && at[1] === c}
                    onFocus={() => setAt([r, c])}
                    row={row}
                    concordance={column.id}
                    state={stateName(column.national.jurisdiction)}
                  />
                ))}
                <td className="grid-total">
                  {answered} / {grid.columns.length}
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text("concord.grid.decided")}</th>
            {grid.columns.map((column) => (
              <td key={column.id} className="grid-total">
                {column.progress.decided} / {column.progress.total}
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
