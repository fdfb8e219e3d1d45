import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

// postmaster.pid, line by line: process id, data directory, start time, port, socket directory,
// listen address, shared memory, status. Source: Postgres, src/include/utils/pidfile.h.

/** What postmaster.pid says. */
export interface PidFile {
  pid: number;
  socketDirectory: string;
  ready: boolean;
}

/** The pid file of a data directory, or undefined when no server has it. */
export function readPidFile(data: string): PidFile | undefined {
  const lines = readIfThere(pidFilePath(data))?.split("\n");
  const pid = Number(lines?.[0]);
  if (!lines || !Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, socketDirectory: lines[4] ?? "", ready: lines[7]?.trim() === "ready" };
}

/** Whether the process of the pid file is the Postgres of this data directory, and not a stranger. */
export function isServing(data: string, file: PidFile): boolean {
  return isAlive(file.pid) && commandLine(file.pid).includes(data);
}

/**
 * Removes a pid file whose number now belongs to another program: Postgres itself would refuse to
 * start. A file whose process is gone is left alone, since Postgres deals with it more carefully.
 */
export function removeRecycled(data: string): void {
  const judged = readPidFile(data);
  if (!judged || !isAlive(judged.pid) || isServing(data, judged)) return;
  // Set aside first: a server that started between the look and the removal gets its file back.
  const aside = `${pidFilePath(data)}.recycled-${process.pid}`;
  try {
    fs.renameSync(pidFilePath(data), aside);
    if (Number(readIfThere(aside)?.split("\n")[0]) !== judged.pid)
      fs.linkSync(aside, pidFilePath(data));
    fs.rmSync(aside);
  } catch (error) {
    // ENOENT: another process was faster.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

/** Whether a process with this number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function commandLine(pid: number): string {
  const known = readIfThere(`/proc/${pid}/cmdline`);
  if (known !== undefined || fs.existsSync("/proc/self/cmdline")) return known ?? "";
  try {
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch (error) {
    // ps leaves with status 1 when the process has ended meanwhile.
    if ((error as { status?: number }).status === 1) return "";
    throw error;
  }
}

function pidFilePath(data: string): string {
  return path.join(data, "postmaster.pid");
}

function readIfThere(file: string): string | undefined {
  try {
    return fs.readFileSync(file, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // ESRCH: a file below /proc whose process ended while we read.
    if (code === "ENOENT" || code === "ESRCH") return undefined;
    throw error;
  }
}
