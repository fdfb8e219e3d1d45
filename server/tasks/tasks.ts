import { compareLaws, type Comparison } from "../../law/compare";
import { readLaw } from "../../law/read";
import {
  lawFromStored,
  lawToStored,
  type Doubt,
  type Refusal,
  type StoredLaw,
} from "../../law/schema";
import { mintGuid } from "../works/identify";

/** A law that was read, in a form that passes from one thread to another. */
export type ReadFile = { ok: true; law: StoredLaw; doubts: Doubt[] } | Refusal;

/**
 * Work on laws that takes long enough to hold other requests up, so that it is done in a thread of
 * its own. What goes in and out is plain data.
 */
export const tasks = {
  /** What changed between two laws. */
  compare: ({ old, now }: { old: StoredLaw; now: StoredLaw }): Comparison =>
    compareLaws(lawFromStored(old), lawFromStored(now)),

  /** The law in a file. */
  read: ({ content, fileName }: { content: Uint8Array; fileName: string }): ReadFile => {
    const read = readLaw(content, fileName, mintGuid);
    return read.ok ? { ok: true, law: lawToStored(read), doubts: read.doubts } : read;
  },
};

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;

/** A task that is sent to the thread, and what comes back. */
export interface TaskRequest {
  id: number;
  name: TaskName;
  input: unknown;
}

export type TaskReply =
  { id: number; ok: true; output: unknown } | { id: number; ok: false; message: string };

/** Does one task of any name; `input` must be what that task takes. */
export const perform = (name: TaskName, input: unknown): unknown =>
  (tasks[name] as (given: unknown) => unknown)(input);
