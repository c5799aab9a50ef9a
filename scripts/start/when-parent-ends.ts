import { readFileSync } from "node:fs";

const LOOK_EVERY = 500;
const SHELL = /^(?:ba|da|a|k|z)?sh$/;

/**
 * Calls back once npm has ended, which does not pass every signal on: a process that is left behind gets another
 * parent. Some shells stay between npm and what they run for it; then it is the shell that gets one.
 */
export function whenParentEnds(onEnd: () => void): void {
  const before = parents();
  const look = setInterval(() => {
    if (parents() === before) return;
    clearInterval(look);
    onEnd();
  }, LOOK_EVERY).unref();
}

function parents(): string {
  const { ppid } = process;
  return `${ppid} ${parentOfShell(ppid)}`;
}

/** The parent of a process that is a shell, where the system tells it in files; 0 for none. */
function parentOfShell(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, "m").exec(status)?.[1] ?? "";
    return SHELL.test(field("Name")) ? Number(field("PPid")) : 0;
  } catch {
    return 0;
  }
}
