import { agreementOf } from "@/lib/agreement/agreement";
import { compareGoldFiles } from "@/lib/agreement/compare-gold-files";
import type { FileAgreement } from "@/lib/agreement/file-agreement";
import type { Outcome } from "@/lib/relations/fault";
import { agreementNames } from "./get-agreement";

/** Differences that an answer holds. */
const MOST_DIFFERENCES = 500;

/** How far two codings in the format of gold agree, by the ids of their documents; nothing is stored. */
export async function compareGoldTexts(first: string, second: string): Promise<Outcome<FileAgreement>> {
  const files = compareGoldFiles(first, second);
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
