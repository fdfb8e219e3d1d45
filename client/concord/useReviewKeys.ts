import { useEffect } from "react";
import { gradeLooks } from "./grades";
import type { Decisions } from "./queries";
import { chosenGrade } from "./decide";
import type { Row } from "./rows";

/** Where keys have a meaning of their own. */
const ownKeys = "input, select, textarea, dialog, [role=dialog]";

/**
 * One key a decision, by its place on the keyboard, so that they work on a Cyrillic layout too:
 * j/↓ next, k/↑ previous, 1–8 a grade, Enter confirms and goes on, x rejects, u takes back.
 */
export function useReviewKeys({
  row,
  position,
  goTo,
  decisions,
  enabled,
}: {
  row: Row | undefined;
  position: number;
  goTo: (index: number) => void;
  decisions: Decisions;
  enabled: boolean;
}) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || target?.closest(ownKeys)) return;
      const inRow = target?.matches(".review-row") ?? false;
      const free = inRow || target === document.body || target?.id === "main";
      const [link] = row?.links ?? [];
      const act = (): boolean => {
        if (event.code === "KeyJ" || (event.code === "ArrowDown" && inRow)) goTo(position + 1);
        else if (event.code === "KeyK" || (event.code === "ArrowUp" && inRow)) goTo(position - 1);
        else if (!enabled) return false;
        else if (event.code === "KeyU") decisions.undo();
        else if (!link) return false;
        else if (event.code === "Enter" && free) {
          if (link.status === "proposed") decisions.decide(link, { status: "confirmed" });
          goTo(position + 1);
        } else if (event.code === "KeyX") decisions.decide(link, { status: "rejected" });
        else {
          const look = gradeLooks.find(({ key }) => event.code === `Digit${key}`);
          if (!look) return false;
          decisions.decide(link, chosenGrade(link, look.grade));
        }
        return true;
      };
      if (act()) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [row, position, goTo, decisions, enabled]);
}
