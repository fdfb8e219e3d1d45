import { toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import type { Command } from "prosemirror-state";
import {
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Toolbar as AriaToolbar,
} from "react-aria-components";
import { schema } from "../../../law/schema";
import { useText, type MessageId } from "../../i18n";
import { Button } from "../../ui";
import { AidTools } from "../aids/AidTools";
import type { Act } from "../commands/acts";
import type { Desk } from "../desk";
import { InsertMenu } from "../insert/InsertMenu";
import { TableTools } from "../insert/TableTools";
import type { Here } from "../look";
import type { ActName } from "../plugins/names";
import { useSignal } from "../signal";
import { SuggestTool } from "../suggest/SuggestTool";
import { markTerm } from "../terms/plugin";
import { afterMenu } from "./afterMenu";
import { ViewMenu } from "./ViewMenu";

interface Props {
  desk: Desk;
  notes: boolean;
  onNotes: (show: boolean) => void;
  onGoTo: () => void;
  onHelp: () => void;
}

/** The tools: each says what it does, and why it does not apply where it does not. */
export function Toolbar({ desk, notes, onNotes, onGoTo, onHelp }: Props) {
  const text = useText();
  const baseline = useSignal(desk.aids.panel) === "baseline";
  return (
    <AriaToolbar className="desk-tools" aria-label={text("editor.toolbar")}>
      {desk.editable ? <EditingTools desk={desk} /> : null}
      <span className="desk-tools-end">
        <AidTools desk={desk} />
        <Button look="quiet" onPress={onGoTo}>
          {text("editor.goto")}
        </Button>
        <ViewMenu desk={desk} notes={notes} onNotes={onNotes} />
        <Button look="quiet" aria-pressed={baseline} onPress={() => desk.aids.toggle("baseline")}>
          {text("editor.baseline")}
        </Button>
        <Button look="quiet" onPress={onHelp}>
          {text("editor.help")}
        </Button>
      </span>
    </AriaToolbar>
  );
}

function EditingTools({ desk }: { desk: Desk }) {
  const text = useText();
  const here = useSignal(desk.here);
  const run = (command: Command) => () => {
    command(desk.state, desk.dispatch);
    desk.focus();
  };
  return (
    <>
      <Tool
        label={useActName("undo", here.undo)}
        sign="↶"
        off={!here.canUndo}
        onPress={run(undo)}
      />
      <Tool
        label={useActName("redo", here.redo)}
        sign="↷"
        off={!here.canRedo}
        onPress={run(redo)}
      />
      <span className="desk-structure">
        <InsertMenu desk={desk} />
        <span className="desk-here">{here.label}</span>
        {(["up", "down", "demote", "promote"] as const).map((act) => (
          <ActTool key={act} desk={desk} here={here} act={act} />
        ))}
        <MoreMenu desk={desk} here={here} />
        <TableTools desk={desk} />
      </span>
      <SuggestTool desk={desk} />
      <Tool label={text("editor.bold")} sign="B" strong onPress={run(toggleMark(schema.marks.b))} />
      <Tool label={text("editor.italic")} sign="I" onPress={run(toggleMark(schema.marks.i))} />
      <Tool label={text("editor.underline")} sign="U" onPress={run(toggleMark(schema.marks.u))} />
    </>
  );
}

/** "Undo: Move up – Article 12". */
function useActName(kind: "undo" | "redo", name: ActName | null): string {
  const text = useText();
  if (name === null) return text(`editor.${kind}`);
  const act = text(`editor.act.${name.act}` as MessageId);
  const label = name.label === "" ? text("editor.undo.whole") : name.label;
  return text(`editor.${kind}.named`, { act, label });
}

interface ToolProps {
  label: string;
  sign: string;
  off?: boolean;
  strong?: boolean;
  onPress: () => void;
}

function Tool({ label, sign, off = false, strong = false, onPress }: ToolProps) {
  return (
    <span title={label}>
      <Button look="quiet" className="tool" aria-label={label} isDisabled={off} onPress={onPress}>
        <span aria-hidden="true">{strong ? <strong>{sign}</strong> : sign}</span>
      </Button>
    </span>
  );
}

const signs = { up: "↑", down: "↓", demote: "⇥", promote: "⇤" } as const;

function ActTool({ desk, here, act }: { desk: Desk; here: Here; act: keyof typeof signs }) {
  const text = useText();
  const reason = here.refused?.[act] ?? null;
  const why = reason === null ? "" : ` – ${text(`editor.reason.${reason}`)}`;
  const off = here.refused === null || reason !== null;
  const label = text(`editor.act.${act}`) + why;
  return <Tool label={label} sign={signs[act]} off={off} onPress={() => desk.perform(act)} />;
}

const more: readonly Act[] = [
  "duplicate",
  "mandatory",
  "optional",
  "unweighted",
  "fix",
  "free",
  "remove",
];

function MoreMenu({ desk, here }: { desk: Desk; here: Here }) {
  const text = useText();
  const off: string[] = more.filter((act) => here.refused === null || here.refused[act] !== null);
  const { selection } = desk.state;
  const marked = desk.state.doc.rangeHasMark(selection.from, selection.to, schema.marks.term);
  const run = (key: unknown) => {
    if (key === "numbers") desk.aids.tool.set("numbers");
    else if (key === "term") markTerm(desk.state, desk.dispatch);
    else desk.perform(key as Act);
    if (key !== "numbers" && key !== "remove") afterMenu(desk);
  };
  return (
    <MenuTrigger>
      <Button look="quiet">{text("editor.more")} ▾</Button>
      <Popover className="menu-popover">
        <Menu
          className="menu"
          disabledKeys={selection.empty ? [...off, "term"] : off}
          onAction={run}
        >
          {more.map((act) => (
            <MenuItem key={act} id={act} className="menu-item">
              {text(`editor.act.${act}`)}
            </MenuItem>
          ))}
          <MenuItem id="term" className="menu-item">
            {text(marked ? "editor.act.unmarkTerm" : "editor.act.markTerm")}
          </MenuItem>
          <MenuItem id="numbers" className="menu-item">
            {text("editor.numbers.open")}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
