import { Worker } from "node:worker_threads";
import { programOf } from "./program";
import { perform, type TaskName, type TaskReply, type Tasks } from "./tasks";

interface Pending {
  resolve: (output: unknown) => void;
  reject: (error: Error) => void;
}

let thread: { worker: Worker; pending: Map<number, Pending> } | undefined;
let lastId = 0;

/**
 * Does a task in this process's thread for laws, so that other requests go on meanwhile. Throws
 * when the task is broken, or when the thread ends before it is done; the next task gets a new one.
 */
export function runTask<K extends TaskName>(
  name: K,
  input: Parameters<Tasks[K]>[0],
): Promise<ReturnType<Tasks[K]>> {
  const program = programOf("server/tasks/law.worker.js");
  if (program === null)
    return new Promise((resolve) => resolve(perform(name, input) as ReturnType<Tasks[K]>));
  const { worker, pending } = (thread ??= startThread(program));
  return new Promise((resolve, reject) => {
    const id = (lastId += 1);
    pending.set(id, { resolve: resolve as Pending["resolve"], reject });
    worker.postMessage({ id, name, input });
  });
}

function startThread(program: string): NonNullable<typeof thread> {
  const pending = new Map<number, Pending>();
  const worker = new Worker(program);
  const fail = (error: Error) => {
    if (thread?.worker === worker) thread = undefined;
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  worker.on("message", (reply: TaskReply) => {
    const waiting = pending.get(reply.id);
    pending.delete(reply.id);
    if (reply.ok) waiting?.resolve(reply.output);
    else waiting?.reject(new Error(reply.message));
  });
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`The thread for laws ended with code ${code}.`)));
  // An idle thread does not keep the process from ending.
  worker.unref();
  return { worker, pending };
}
