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
import { levelsOf } from "../../../law/edit";
import { profileOf, ruleOf } from "../../../law/number";
import { schema, type ProvisionElement } from "../../../law/schema";
import { useText, type MessageId } from "../../i18n";
import { Button } from "../../ui";
import { AidTools } from "../aids/AidTools";
import type { Act } from "../commands/acts";
import type { Desk } from "../desk";
import type { Here } from "../look";
import type { ActName } from "../plugins/names";
import { useSignal } from "../signal";
import { SuggestTool } from "../suggest/SuggestTool";

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
        <Button look="quiet" aria-pressed={notes} onPress={() => onNotes(!notes)}>
          {text("editor.notes.show")}
        </Button>
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
  return text(`editor.${kind}.named`, { act, label: name.label });
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

const capital = (word: string) => word.charAt(0).toLocaleUpperCase() + word.slice(1);

/** The levels of the law's tradition by the names that the law gives them. */
const levelNames = (desk: Desk): { element: ProvisionElement; name: string }[] => {
  const profile = profileOf(desk.state.doc);
  return levelsOf(desk.state.doc).map((element) => ({
    element,
    name: capital(ruleOf(profile, element, null).reference.one),
  }));
};

function InsertMenu({ desk }: { desk: Desk }) {
  const text = useText();
  return (
    <MenuTrigger>
      <Button look="quiet">+ {text("editor.insert")} ▾</Button>
      <Popover className="menu-popover">
        <Menu
          className="menu"
          items={levelNames(desk).map((level) => ({ id: level.element, ...level }))}
          onAction={(key) => desk.insert(key as ProvisionElement)}
        >
          {({ name }) => <MenuItem className="menu-item">{name}</MenuItem>}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
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
  const off = more.filter((act) => here.refused === null || here.refused[act] !== null);
  return (
    <MenuTrigger>
      <Button look="quiet">{text("editor.more")} ▾</Button>
      <Popover className="menu-popover">
        <Menu className="menu" disabledKeys={off} onAction={(key) => desk.perform(key as Act)}>
          {more.map((act) => (
            <MenuItem key={act} id={act} className="menu-item">
              {text(`editor.act.${act}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
