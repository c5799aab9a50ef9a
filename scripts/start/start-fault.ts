import type { Message } from "@/lib/relations/message";
import { message } from "@/lib/relations/message";
import { StoreFault } from "@/server/store/store-fault";

/** A reason why Entente cannot start, as one sentence. */
export class StartFault extends Error {
  constructor(readonly text: Message) {
    super(text.id);
    this.name = "StartFault";
  }
}

/** The sentence for anything that kept Entente from starting; never a stack trace. */
export function toStartMessage(error: unknown, folder: string): Message {
  if (error instanceof StartFault) return error.text;
  if (error instanceof StoreFault) return error.fault.message;
  const code = codeOf(error);
  if (code === "ENOSPC" || code === "EDQUOT" || code === "SQLITE_FULL") return message("start.disk-full", { folder });
  if (
    ["EACCES", "EPERM", "EROFS", "ENOENT", "SQLITE_READONLY", "SQLITE_CANTOPEN"].some((known) => code.startsWith(known))
  )
    return message("start.folder-unwritable", { folder });
  if (code === "ENOTDIR" || code === "EEXIST") return message("start.folder-is-file", { folder });
  const reason = (error instanceof Error ? error.message : String(error)).split("\n")[0]!;
  return message("start.unexpected", { reason });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
