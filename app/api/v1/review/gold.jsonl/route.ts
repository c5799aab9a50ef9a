import { askOnce } from "@/server/usecases/ask";
import { answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";

/** All reviewed documents as gold, or those that one analyst reviewed, one a line; the header says how many may not be given on. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const reviewedBy = new URL(request.url).searchParams.get("reviewedBy") || undefined;
    const { documents, withheldCount } = await askOnce("exportGold", { reviewedBy });
    return new Response(documents.map((document) => `${JSON.stringify(document)}\n`).join(""), {
      headers: {
        "Content-Type": "application/x-ndjson; charset=utf-8",
        "Content-Disposition": 'attachment; filename="entente_gold.jsonl"',
        "Cache-Control": "no-store",
        "X-Withheld-Documents": String(withheldCount),
      },
    });
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
