import type { Shape } from "../service";
import type { Grade } from "./grades";
import type { Decision } from "./queries";

/** Choosing the proposed grade confirms it; any other regrades the link. */
export const chosenGrade = (link: Shape<"Link">, grade: Grade): Decision => ({
  status: link.proposal && link.proposal.grade !== grade ? "regraded" : "confirmed",
  grade,
});
