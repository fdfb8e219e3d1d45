import type { Standing } from "../baseline";

/** The sign of each standing: differences are never told by colour alone. */
export const standingSigns: Readonly<Record<Standing, string>> = {
  adapted: "≠",
  new: "+",
  omitted: "−",
  moved: "↕",
  option: "●",
  renumbered: "#",
};
