import { getTranslations } from "next-intl/server";
import { exportRowProblems } from "@/server/usecases/export-row-problems";
import { answerApiFault, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { findRun } from "@/app/api/v1/datasets/imports/find-run";

/** The rows of an import that could not be read, as a file. */
export function GET(_request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const { id } = await context.params;
    const run = await findRun(id);
    if (!run) return answerApiFault(404, "unknown-import", { id });
    const t = await getTranslations("datasets.expected");
    const csv = await exportRowProblems(run.id, (word) => (t.has(word) ? t(word) : word));
    return new Response(csv, {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="entente_import-${run.id}_problems.csv"`,
        "Cache-Control": "no-store",
      },
    });
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
