import { codeDocument } from "@/lib/coder/code-document";
import type { CoderModels } from "@/lib/coder/coder-models";
import { firstTwoCountries } from "@/lib/coder/first-two-countries";
import { toDirectedRows } from "@/lib/coder/to-directed-rows";
import type { Day } from "@/lib/relations/day";
import { toDocumentText } from "@/lib/relations/document-text";
import type { CodedText } from "@/lib/scoring/coded-text";
import type { GoldText } from "@/lib/scoring/gold-text";
import { coderModels } from "@/server/workers/coder-models";
import { readLexicon } from "@/server/files/read-lexicon";

/** What the coder finds in a text. A text without a date is coded as of the fallback. */
export function predict(
  { id, text, date }: Pick<GoldText, "id" | "text" | "date">,
  fallback: Day,
  models: CoderModels = coderModels(),
): CodedText {
  const document = {
    id,
    title: "",
    publisher: "",
    publishedDate: date ?? fallback,
    language: "en",
    text: toDocumentText(text),
    sha256: "",
  };
  const { events, mediations, actors } = codeDocument(document, readLexicon(), models);
  return { id, events: toDirectedRows(events), mediations, actors };
}

/** The plain guess that every coder must beat: the first country named consults the second. */
export function guess({ id, text, date }: Pick<GoldText, "id" | "text" | "date">, fallback: Day): CodedText {
  const actors = firstTwoCountries(toDocumentText(text), readLexicon(), date ?? fallback);
  const [source, target] = actors;
  const events = source && target ? [{ source, target, plover: "CONSULT" as const }] : [];
  return { id, events, mediations: [], actors: events.length === 0 ? [] : actors };
}

/** Whether an act between two keys is one between states: by the dictionaries, or by the countries of the codes. */
export function isInterState(scheme: "whole" | "country"): (source: string, target: string) => boolean {
  if (scheme === "country") return (source, target) => source !== target;
  const isState = (code: string) => readLexicon().findActor(code)?.kind === "state";
  return (source, target) => isState(source) && isState(target);
}
