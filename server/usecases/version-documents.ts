import type { ComparedDocument } from "@/lib/agreement/compared-document";
import { readKeptCodings } from "@/server/store/recoding/read-kept-codings";
import { readReviewedCoding } from "@/server/store/review/read-codings";
import { countQuietSentences, keptActs, machineActs } from "./reviewed-acts";

/**
 * Documents that a version of the coder had coded and a later one coded again: that version's acts beside the present
 * ones, of each document that tells one of the events `ids`. Coding again leaves what an analyst has spoken of as it was;
 * such acts say nothing of the later version and are left out on both sides.
 */
export function versionDocuments(coderVersion: string, ids: ReadonlySet<number>): ComparedDocument[] {
  return readKeptCodings(coderVersion).flatMap(({ documentId, acts }): ComparedDocument[] => {
    const coding = readReviewedCoding(documentId);
    if (!coding?.events.some(({ id }) => ids.has(id))) return [];
    const spoken = coding.events.filter(({ machine, said }) => machine === null || said?.reviewState !== "proposed");
    const spokenIds = new Set(spoken.map(({ id }) => id));
    const kept = acts.filter(({ eventId }) => !spokenIds.has(eventId));
    // Kept codings do not tell words, so those of the present one are not heeded either.
    const events = coding.events.flatMap((event) =>
      spokenIds.has(event.id) || !event.machine
        ? []
        : [{ ...event, words: new Map(event.machine.participants.map(({ code }) => [code, code])) }],
    );
    return [
      {
        id: coding.id,
        title: coding.title,
        quietSentenceCount: countQuietSentences(coding, kept),
        first: keptActs(kept),
        second: machineActs({ ...coding, events }),
      },
    ];
  });
}
