import { getTranslations } from "next-intl/server";
import { exportBatchProblems } from "@/server/usecases/batches/export-batch-problems";
import { answerApiFault, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { findBatch } from "@/app/api/v1/documents/batches/find-batch";

/** The documents of a batch that could not be added, and why, as a file. */
export function GET(_request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const { id } = await context.params;
    const batch = await findBatch(id);
    if (!batch) return answerApiFault(404, "unknown-batch", { id });
    const t = await getTranslations("batches.expected");
    const csv = await exportBatchProblems(batch.id, (word) => (t.has(word) ? t(word) : word));
    return new Response(csv, {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="entente_documents-${batch.id}_problems.csv"`,
        "Cache-Control": "no-store",
      },
    });
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
