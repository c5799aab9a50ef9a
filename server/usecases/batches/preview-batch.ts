import { checkDocumentInput } from "@/lib/relations/check-document-input";
import { toDay } from "@/lib/relations/day";
import type { BatchChoices, BatchPreview } from "@/lib/relations/document-batch";
import type { Outcome } from "@/lib/relations/fault";
import { findUploadFiles } from "../importing/uploads";
import { proposeDetails } from "../propose-details";
import { batchItems } from "./batch-items";
import { prepareItem, toProblems } from "./prepare-item";

const SHOWN = 10;
const SHOWN_PROBLEMS = 20;
const COUNTED = 20_000;
const SHOWN_CHARACTERS = 160;

/**
 * The first documents of uploaded files as they are understood, what is wrong with them, and the columns of a list.
 * Stores nothing and codes nothing. Fault: an upload is not there.
 */
export async function previewBatch(
  uploadIds: readonly string[],
  choices: BatchChoices,
): Promise<Outcome<BatchPreview>> {
  const found = findUploadFiles(uploadIds);
  if (!found.ok) return found;
  const preview: BatchPreview = { rows: [], problems: [] };
  let count = 0;
  let looked = 0;
  const items = batchItems(found.value, choices.columns, ({ columns, chosen }) => {
    preview.list ??= { columns, chosen };
  });
  for await (const item of items) {
    count += 1;
    if (count > COUNTED) return { ok: true, value: preview };
    const isLookedAt = item.kind === "problem" || looked < SHOWN;
    if (!isLookedAt || preview.problems.length >= SHOWN_PROBLEMS) continue;
    if (item.kind !== "problem") looked += 1;
    const prepared = await prepareItem(item, choices);
    if (prepared.kind === "problems") {
      preview.problems.push(...prepared.problems);
      continue;
    }
    const { input, dateOrigin } = prepared;
    const title = input.title.trim() || proposeDetails(input.text).title;
    const checked = checkDocumentInput({ ...input, title }, toDay(Math.floor(Date.now() / 86_400_000)));
    if (!checked.ok) preview.problems.push(...toProblems(item, checked.faults, input));
    else {
      const { fileName, line } = item;
      const text = input.text.trim().slice(0, SHOWN_CHARACTERS).toWellFormed();
      preview.rows.push({ ...input, title, fileName, line, dateOrigin, text });
    }
  }
  return { ok: true, value: { ...preview, total: count } };
}
