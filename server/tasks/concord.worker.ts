import { parentPort } from "node:worker_threads";
import { concordSteps } from "./concord";
import type { ConcordReply, ConcordRequest } from "./runConcord";

// The thread that makes concordances, one after the other. How far it is goes out while it works;
// whether to stop comes in through shared memory, since it reads no message meanwhile.
const reply = (message: ConcordReply) => parentPort?.postMessage(message);

/** Makes one concordance; null where it was told to stop. */
function made({ id, input, stop }: ConcordRequest) {
  const steps = concordSteps(input);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (Atomics.load(stop, 0) === 1) return null;
    reply({ id, done: value });
  }
}

parentPort?.on("message", (request: ConcordRequest) => {
  const { id } = request;
  try {
    reply({ id, ok: true, output: made(request) });
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    reply({ id, ok: false, message });
  }
});
