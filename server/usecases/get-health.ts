import { CODER_VERSION } from "@/lib/coder/coder-version";
import { generation } from "@/server/store/generation";

/** What a program that watches over the server wants to know. */
export interface Health {
  status: "ok";
  coderVersion: string;
  /** Number of commits that changed events. */
  generation: number;
}

/** Answers once the store is open and of this version; throws when it cannot be opened. */
export async function getHealth(): Promise<Health> {
  return { status: "ok", coderVersion: CODER_VERSION, generation: generation() };
}
