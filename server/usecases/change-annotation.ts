import type { Annotation, AnnotationInput } from "@/lib/relations/annotation";
import { checkAnnotation } from "@/lib/relations/check-annotation";
import type { Outcome } from "@/lib/relations/fault";
import { updateAnnotation } from "@/server/store/annotation-rows";

/** Writes a note anew; undefined when there is none of the id. Faults: what `checkAnnotation` says. */
export async function changeAnnotation(id: string, input: AnnotationInput): Promise<Outcome<Annotation> | undefined> {
  const checked = checkAnnotation(input);
  if (!checked.ok) return checked;
  const value = await updateAnnotation(id, checked.value);
  return value && { ok: true, value };
}
