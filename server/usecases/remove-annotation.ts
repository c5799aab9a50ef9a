import type { Annotation } from "@/lib/relations/annotation";
import { deleteAnnotation } from "@/server/store/annotation-rows";

/** Removes a note and gives back what it was, so that it can be kept again; undefined when there is none of the id. */
export async function removeAnnotation(id: string): Promise<Annotation | undefined> {
  return deleteAnnotation(id);
}
