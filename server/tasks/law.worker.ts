import { parentPort } from "node:worker_threads";
import { perform, type TaskReply, type TaskRequest } from "./tasks";

// The thread that works on laws: one task after the other, each answered by its id.
parentPort?.on("message", ({ id, name, input }: TaskRequest) => {
  let reply: TaskReply;
  try {
    reply = { id, ok: true, output: perform(name, input) };
  } catch (error) {
    reply = {
      id,
      ok: false,
      message: error instanceof Error ? (error.stack ?? "") : String(error),
    };
  }
  parentPort?.postMessage(reply);
});
