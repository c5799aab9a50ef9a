import type { Answer } from "@/components/ui/shown-fault";
import type { AliasPreview } from "@/lib/review/alias-preview";
import type { Change } from "@/lib/review/change";
import type { ActorHistory } from "@/lib/review/actor-history";

/** Who names an actor, why, and on which version. */
export interface NameSaying {
  who: string;
  reason: string;
  baseVersion: number;
}

/** What an actor's page asks of the server to change its names. None of them throws. */
export interface NameRequests {
  preview: (code: string, alias: string) => Promise<Answer<{ preview: AliasPreview }>>;
  add: (code: string, alias: string, saying: NameSaying) => Promise<Answer<{ change: Change }>>;
  remove: (code: string, alias: string, saying: NameSaying) => Promise<Answer<{ change: Change }>>;
  history: (code: string) => Promise<Answer<ActorHistory>>;
  undo: (changeId: number, who: string) => Promise<Answer<{ change: Change }>>;
}
