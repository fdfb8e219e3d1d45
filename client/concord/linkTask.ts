import type { Shape } from "../service";

/** What the dialog for a link is open for: a row's link, or a national provision without one. */
export type LinkTask =
  { kind: "edit"; link: Shape<"Link"> } | { kind: "new"; baseline: string[]; national: string[] };
