import type { FilterOptions } from "@/lib/relations/filter-options";

type ActorOption = FilterOptions["actors"][number];

/** Lower case without marks, so that `Turkiye` finds `Türkiye`. */
export function foldText(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** Whether the words typed begin the actor's code, or a word of its name, an alias or a demonym. */
export function isActorMatch(actor: Pick<ActorOption, "code" | "name" | "aliases">, typed: string): boolean {
  const query = foldText(typed.trim());
  if (query === "") return true;
  if (actor.code.toLowerCase().startsWith(query)) return true;
  return [actor.name, ...actor.aliases].some((name) => {
    const folded = foldText(name);
    return folded.startsWith(query) || folded.includes(` ${query}`);
  });
}
