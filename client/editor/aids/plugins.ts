import { keymap } from "prosemirror-keymap";
import type { Command, Plugin } from "prosemirror-state";
import { subjectOf } from "../comments/anchors";
import { finding } from "../find/plugin";
import { showingSigns } from "../view/signs";
import { pasting } from "../paste/plugin";
import { convertHere, referenceHints } from "../references/plugin";
import { showingDefinitions } from "../terms/plugin";
import { checkingSpelling } from "../view/spelling";
import type { Aids, ToolName } from "./host";

/** The plugins of everything that helps a drafter beside writing itself. */
export function aidPlugins(aids: Aids): Plugin[] {
  const open =
    (tool: ToolName): Command =>
    () => {
      aids.tool.set(tool);
      return true;
    };
  const comment: Command = (state) => {
    aids.subject.set(subjectOf(state));
    aids.panel.set("comments");
    return true;
  };
  const reference: Command = (state, dispatch) =>
    convertHere(state, dispatch) || open("reference")(state, dispatch);
  const signs: Command = () => {
    aids.signs.set(!aids.signs.get());
    return true;
  };
  return [
    keymap({ "Alt-m": comment, Tab: convertHere, "Mod-k": reference }),
    keymap({ "Mod-Shift-8": signs, "Mod-*": signs }),
    keymap({ F9: open("reading") }),
    ...showingDefinitions(aids),
    referenceHints(),
    checkingSpelling(aids),
    showingSigns(aids),
    keymap({ "Mod-f": open("find"), "Mod-h": open("replace") }),
    finding(),
    pasting(aids),
  ];
}
