import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useText } from "../../i18n";
import { Button } from "../../ui";
import type { Desk } from "../desk";
import { useSignal } from "../signal";
import { panels, type PanelName } from "./host";

/** Buttons that open what stands beside the text. */
export function AidTools({ desk }: { desk: Desk }) {
  const text = useText();
  const panel = useSignal(desk.aids.panel);
  return (
    <>
      <Button look="quiet" onPress={() => desk.aids.tool.set("find")}>
        {text("editor.find")}
      </Button>
      <MenuTrigger>
        <Button look="quiet">{text("editor.panels")} ▾</Button>
        <Popover className="menu-popover">
          <Menu
            className="menu"
            selectionMode="single"
            selectedKeys={panel === null ? [] : [panel]}
            onAction={(key) => desk.aids.toggle(key as PanelName)}
          >
            {panels.map((name) => (
              <MenuItem key={name} id={name} className="menu-item">
                {text(`editor.panel.${name}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  );
}
