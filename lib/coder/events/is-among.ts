import { topLevelCode, type ActorCode } from "@/lib/relations/actor-code";

/** Whether a list holds the actor, or a body of it: by top-level code. */
export function isAmong(list: readonly { code: ActorCode }[], { code }: { code: ActorCode }): boolean {
  return list.some((other) => topLevelCode(other.code) === topLevelCode(code));
}
