import type { Desk } from "../desk";

/** Puts the cursor back into the text once a menu has closed, which gives the focus to its button. */
export function afterMenu(desk: Desk): void {
  requestAnimationFrame(() => requestAnimationFrame(() => desk.focus()));
}
