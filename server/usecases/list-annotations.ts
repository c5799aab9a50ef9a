import type { Annotation } from "@/lib/relations/annotation";
import { readAnnotations } from "@/server/store/annotation-rows";

/** The notes on these subjects (dyads, actors) and on all, by their days; every note where none are given. */
export async function listAnnotations(subjects?: readonly string[]): Promise<Annotation[]> {
  return readAnnotations(subjects);
}
