import type { ActorCode } from "@/lib/relations/actor-code";
import type { CubeIndex } from "@/server/store/cube-index";
import { namedActor } from "./actor-names";

/** Whether a search of a table finds an actor: by a part of its name or of another name, or by its code. */
export function matchesActor(index: CubeIndex, code: ActorCode, query: string): boolean {
  const wanted = plain(query.trim());
  if (wanted === "") return true;
  const inEnglish = index.actors.get(code)?.name ?? [];
  const names = [namedActor(index, code).name, ...[inEnglish].flat(), ...(index.aliases.get(code) ?? [])];
  return plain(code) === wanted || names.some((name) => plain(name).includes(wanted));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
