import { programOf } from "./program";
import { perform, type TaskName, type Tasks } from "./tasks";
import { createThread, type LawThread } from "./thread";

let thread: LawThread | undefined;

/**
 * Does a task in this process's thread for laws, so that other requests go on meanwhile. Rejects
 * when the task is broken, when the thread ends before it is done (the next task gets a new one),
 * and with Cancelled once the signal asks for that.
 */
export function runTask<K extends TaskName>(
  name: K,
  input: Parameters<Tasks[K]>[0],
  signal?: AbortSignal,
): Promise<ReturnType<Tasks[K]>> {
  const program = programOf("server/tasks/law.worker.js");
  if (program === null)
    return new Promise((resolve) => resolve(perform(name, input) as ReturnType<Tasks[K]>));
  thread ??= createThread(program);
  return thread.run(name, input, signal) as Promise<ReturnType<Tasks[K]>>;
}
