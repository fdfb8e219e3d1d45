import { serve as serveForever } from "../../server/serve";
import type { Verb } from "./verb";

/** `modelaw serve`: the service, until a signal ends it. The environment configures it. */
export const serve: Verb = async () => {
  await serveForever();
  return 0;
};
