import type { Annotation, AnnotationInput } from "@/lib/relations/annotation";
import type { Answer } from "@/components/ui/shown-fault";

/** What the notes of a page ask of the server. */
export interface AnnotationRequests {
  save: (input: AnnotationInput) => Promise<Answer<{ annotation: Annotation }>>;
  change: (id: string, input: AnnotationInput) => Promise<Answer<{ annotation: Annotation }>>;
  remove: (id: string) => Promise<Answer<{ annotation: Annotation }>>;
}
