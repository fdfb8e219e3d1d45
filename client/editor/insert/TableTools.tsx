import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  mergeCells,
  splitCell,
  toggleHeaderRow,
} from "prosemirror-tables";
import type { Command, Selection } from "prosemirror-state";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { fillCells } from "../../../law/edit";
import { useText } from "../../i18n";
import { Button } from "../../ui";
import { afterMenu } from "../chrome/afterMenu";
import type { Desk } from "../desk";
import { useSignal } from "../signal";

/** What can be done to a table, by the name that messages know it by. */
const commands = {
  rowBefore: addRowBefore,
  rowAfter: addRowAfter,
  columnBefore: addColumnBefore,
  columnAfter: addColumnAfter,
  headerRow: toggleHeaderRow,
  merge: mergeCells,
  split: splitCell,
  deleteRow,
  deleteColumn,
  deleteTable,
} satisfies Record<string, Command>;

/** Start and end of the tables around a selection, the innermost first. */
const around = ({ $from }: Selection): { start: number; end: number }[] =>
  Array.from({ length: $from.depth }, (_, up) => $from.depth - up)
    .filter((depth) => $from.node(depth).type.name === "table")
    .map((depth) => ({ start: $from.before(depth), end: $from.after(depth) }));

type TableAct = keyof typeof commands;

const names = Object.keys(commands) as TableAct[];

/** Rows, columns and cells of the table that the cursor stands in; nothing elsewhere. */
export function TableTools({ desk }: { desk: Desk }) {
  const text = useText();
  const { inTable } = useSignal(desk.here);
  if (!inTable) return null;
  const off = names.filter((name) => !commands[name](desk.state));
  const run = (name: TableAct) => {
    commands[name](desk.state, (tr) => {
      const [table] = around(desk.state.selection);
      if (table !== undefined && name !== "deleteTable")
        fillCells(tr, table.start, table.end + tr.doc.content.size - desk.state.doc.content.size);
      desk.dispatch(tr);
    });
    afterMenu(desk);
  };
  return (
    <MenuTrigger>
      <Button look="quiet">{text("editor.table")} ▾</Button>
      <Popover className="menu-popover">
        <Menu className="menu" disabledKeys={off} onAction={(key) => run(key as TableAct)}>
          {names.map((name) => (
            <MenuItem key={name} id={name} className="menu-item">
              {text(`editor.table.${name}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
