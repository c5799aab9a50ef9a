import { askOnce } from "@/server/usecases/ask";
import { answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";

/** All reviewed documents as gold, one a line; the header says how many may not be given on. */
export function GET(): Promise<Response> {
  return answering(async () => {
    const { documents, withheldCount } = await askOnce("exportGold");
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
