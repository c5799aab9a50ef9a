import type { Annotation, AnnotationInput } from "@/lib/relations/annotation";
import { checkAnnotation } from "@/lib/relations/check-annotation";
import type { Outcome } from "@/lib/relations/fault";
import { insertAnnotation } from "@/server/store/annotation-rows";

/** Keeps a new note. Faults: what `checkAnnotation` says, too many notes. */
export async function saveAnnotation(input: AnnotationInput): Promise<Outcome<Annotation>> {
  const checked = checkAnnotation(input);
  return checked.ok ? insertAnnotation(checked.value) : checked;
}
