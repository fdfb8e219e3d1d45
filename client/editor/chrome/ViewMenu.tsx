import {
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from "react-aria-components";
import { useText } from "../../i18n";
import { Button } from "../../ui";
import type { Desk } from "../desk";
import { useSignal } from "../signal";

/** How the text is shown: to read, with or without notes, signs and the browser's spell-check. */
export function ViewMenu({
  desk,
  notes,
  onNotes,
}: {
  desk: Desk;
  notes: boolean;
  onNotes: (show: boolean) => void;
}) {
  const text = useText();
  const { signs, spelling, tool } = desk.aids;
  const shown = { notes, signs: useSignal(signs), spelling: useSignal(spelling) };
  const choose = (key: unknown) => {
    if (key === "reading") tool.set("reading");
    if (key === "notes") onNotes(!notes);
    if (key === "signs") signs.set(!signs.get());
    if (key === "spelling") spelling.set(!spelling.get());
  };
  const names = {
    notes: "editor.notes.show",
    signs: "editor.signs",
    spelling: "editor.spelling",
  } as const;
  return (
    <MenuTrigger>
      <Button look="quiet">{text("editor.view")} ▾</Button>
      <Popover className="menu-popover">
        <Menu className="menu" onAction={choose}>
          <MenuItem id="reading" className="menu-item">
            {text("editor.reading")}
          </MenuItem>
          <Separator className="menu-line" />
          <MenuSection
            aria-label={text("editor.view")}
            selectionMode="multiple"
            selectedKeys={(["notes", "signs", "spelling"] as const).filter((key) => shown[key])}
          >
            {(["notes", "signs", "spelling"] as const).map((key) => (
              <MenuItem key={key} id={key} className="menu-item">
                {text(names[key])}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
