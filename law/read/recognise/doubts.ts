import type { Doubt } from "../../schema";

/** A doubt with everything unsaid at its usual value. */
export const doubt = (
  code: string,
  message: string,
  given: Partial<Omit<Doubt, "code" | "message">> = {},
): Doubt => ({ code, message, severity: "unsure", params: {}, line: null, guid: null, ...given });
