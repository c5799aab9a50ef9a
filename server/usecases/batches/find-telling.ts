import { isSameTelling, SHORTEST_TELLING, textSimilarity } from "@/lib/documents/is-same-telling";
import { textBands } from "@/lib/documents/text-bands";
import { toShingles } from "@/lib/documents/to-shingles";
import { DOCUMENTS_DATASET_ID } from "@/lib/relations/dataset";
import type { SourceDocument } from "@/lib/relations/source-document";
import { readTellingCandidates, readUnbanded, saveBands, type FoundTelling } from "@/server/store/batches/tellings";

const DOCUMENTS_AT_ONCE = 50;

/** The keys of a text, and the telling that it repeats, if one of the added documents tells the same. */
export function findTelling({ text, publishedDate }: Pick<SourceDocument, "text" | "publishedDate">): {
  bands: number[];
  first?: FoundTelling;
} {
  const shingles = toShingles(text);
  if (shingles.size < SHORTEST_TELLING) return { bands: [] };
  const bands = textBands(shingles);
  for (const candidate of readTellingCandidates(DOCUMENTS_DATASET_ID, bands)) {
    const other = { shingles: toShingles(candidate.text), publishedDate: candidate.publishedDate };
    if (!isSameTelling({ shingles, publishedDate }, other)) continue;
    const first = {
      firstDocumentId: candidate.firstDocumentId ?? candidate.id,
      similarity: textSimilarity(shingles, other.shingles),
      codedAsOf: candidate.codedAsOf ?? candidate.publishedDate,
    };
    return { bands, first };
  }
  return { bands };
}

/** Gives keys to the texts that were added one by one, so that those of a batch are compared with them too. */
export async function bandAddedDocuments(): Promise<void> {
  let after = "";
  for (;;) {
    const documents = readUnbanded(DOCUMENTS_DATASET_ID, after, DOCUMENTS_AT_ONCE);
    if (documents.length === 0) return;
    after = documents.at(-1)!.id;
    await saveBands(
      documents.flatMap(({ id, text }) => {
        const shingles = toShingles(text);
        return shingles.size < SHORTEST_TELLING ? [] : [{ id, bands: textBands(shingles) }];
      }),
    );
  }
}
