import type { Desk } from "../desk";
import { FindBar } from "../find/FindBar";
import { useSignal } from "../signal";

/** The window that is open over or beside the text. */
export function AidWindows({ desk }: { desk: Desk }) {
  const tool = useSignal(desk.aids.tool);
  if (tool === "find" || tool === "replace")
    return <FindBar desk={desk} replacing={tool === "replace" && desk.editable} />;
  return null;
}
