import { useEffect, useState } from "react";
import { Keys } from "./Keys";
import { Palette } from "./Palette";

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));

/** Ctrl+K opens the palette, "?" the list of keys; in a draft's text both keys are the editor's own. */
export function Windows() {
  const [open, setOpen] = useState<"palette" | "keys" | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const { target } = event;
      const inText = target instanceof HTMLElement && target.isContentEditable;
      const isPalette = (event.ctrlKey || event.metaKey) && event.code === "KeyK" && !inText;
      const isKeys = event.key === "?" && !event.ctrlKey && !event.metaKey && !isWriting(target);
      // Another window that is open keeps the keys.
      if (!(isPalette || isKeys) || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      setOpen(isPalette ? "palette" : "keys");
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  const close = () => setOpen(null);
  if (open === "palette") return <Palette onClose={close} onHelp={() => setOpen("keys")} />;
  if (open === "keys") return <Keys onClose={close} />;
  return null;
}
