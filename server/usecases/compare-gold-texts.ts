import { agreementOf } from "@/lib/agreement/agreement";
import type { ComparedDocument } from "@/lib/agreement/compared-document";
import { compareGoldFiles, type ComparedFiles } from "@/lib/agreement/compare-gold-files";
import type { FileAgreement } from "@/lib/agreement/file-agreement";
import { goldActs, parseGoldFile, refuseFile } from "@/lib/agreement/parse-gold-file";
import type { Outcome } from "@/lib/relations/fault";
import type { GoldText } from "@/lib/scoring/gold-text";
import { readReviewedCoding } from "@/server/store/review/read-codings";
import { agreementNames } from "./get-agreement";
import { countQuietSentences, reviewedActs } from "./reviewed-acts";

/** Differences that an answer holds. */
const MOST_DIFFERENCES = 500;

/**
 * How far two codings in the format of gold agree, by the ids of their documents; nothing is stored. Without a first
 * file, the stored coding of the same documents is compared, as it stands after review.
 */
export async function compareGoldTexts(first: string | undefined, second: string): Promise<Outcome<FileAgreement>> {
  const files = first === undefined ? compareWithStored(second) : compareGoldFiles(first, second);
  if (!files.ok) return files;
  const { documents, ...counts } = files.value;
  const whole = agreementOf(documents);
  const agreement = { ...whole, differences: whole.differences.slice(0, MOST_DIFFERENCES) };
  return {
    ok: true,
    value: {
      ...counts,
      agreement,
      differenceCount: whole.differences.length,
      actorNames: agreementNames(agreement),
    },
  };
}

function compareWithStored(second: string): Outcome<ComparedFiles> {
  const file = parseGoldFile(second, "second");
  if (!file.ok) return file;
  const documents: ComparedDocument[] = [];
  for (const gold of file.value.values()) {
    const compared = storedDocument(gold);
    if (compared === "other-text") return refuseFile("texts-differ", "second", { id: gold.id });
    if (compared) documents.push(compared);
  }
  if (documents.length === 0) return refuseFile("no-stored-document", "second", {});
  return { ok: true, value: { documents, onlyFirstCount: 0, onlySecondCount: file.value.size - documents.length } };
}

function storedDocument(gold: GoldText): ComparedDocument | "other-text" | undefined {
  const coding = readReviewedCoding(gold.id);
  if (!coding) return undefined;
  if (coding.text !== gold.text) return "other-text";
  const [first, second] = [reviewedActs(coding), goldActs(gold)];
  // Gold does not tell sentences: what it has more of than the store is taken to stand in sentences that the store leaves.
  const quietSentenceCount = Math.max(0, countQuietSentences(coding) - Math.max(0, second.length - first.length));
  return { id: coding.id, title: coding.title, quietSentenceCount, first, second };
}
