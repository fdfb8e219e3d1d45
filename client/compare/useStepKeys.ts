import { useEffect } from "react";

/** n and p step through the changes, unless somebody is typing or choosing. */
export function useStepKeys(position: number, total: number, goTo: (index: number) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element &&
        event.target.closest("input:not([type=checkbox]), select, textarea, dialog");
      if (typing || event.ctrlKey || event.metaKey || event.altKey || total === 0) return;
      if (event.key === "n") goTo(Math.min(position + 1, total - 1));
      if (event.key === "p") goTo(Math.max(position - 1, 0));
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [position, total, goTo]);
}
