import { keymap } from "prosemirror-keymap";
import type { Command, Plugin } from "prosemirror-state";
import { finding } from "../find/plugin";
import { pasting } from "../paste/plugin";
import type { Aids, ToolName } from "./host";

/** The plugins of everything that helps a drafter beside writing itself. */
export function aidPlugins(aids: Aids): Plugin[] {
  const open =
    (tool: ToolName): Command =>
    () => {
      aids.tool.set(tool);
      return true;
    };
  return [keymap({ "Mod-f": open("find"), "Mod-h": open("replace") }), finding(), pasting(aids)];
}
