import { Link } from "@tanstack/react-router";
import { useText } from "../i18n";
import type { Shape } from "../service";
import { lookOf } from "./grades";
import "./grade.css";

/** One grade as a letter on its tint; its words show while it is pointed at or has the focus. */
export function GridCell({
  cell,
  place,
  inTabOrder,
  onFocus,
  row,
  concordance,
  state,
}: {
  cell: Shape<"Grid">["cells"][number][number];
  place: string;
  inTabOrder: boolean;
  onFocus: () => void;
  row: Shape<"ProvisionText">;
  concordance: number;
  state: string;
}) {
  const text = useText();
  const words = text("concord.grid.cell", {
    provision: row.label || row.heading,
    state,
    grade: cell ? text(`concord.grade.${cell.grade}`) : text("concord.grid.none"),
  });
  const look = cell ? lookOf(cell.grade) : null;
  return (
    <td data-grade={look?.tint} data-decided={cell?.decided || undefined} role="gridcell">
      <Link
        to="/concordances/$id"
        params={{ id: String(concordance) }}
        search={{ at: row.guid }}
        className="grid-cell"
        data-cell={place}
        tabIndex={inTabOrder ? 0 : -1}
        aria-label={cell && !cell.decided ? `${words} (${text("concord.proposed")})` : words}
        onFocus={onFocus}
      >
        <span aria-hidden="true">{look ? look.letter : "·"}</span>
        <span className="grid-words" aria-hidden="true">
          {words}
        </span>
      </Link>
    </td>
  );
}
