import { streamBackup } from "@/server/usecases/stream-backup";
import { answer, answerApiFault, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";

/** Everything that is stored in one file, made while the program runs. */
export function GET(): Promise<Response> {
  return answering(async () => {
    const made = await streamBackup();
    if (made === "over-network") return answerApiFault(403, "backup-over-network");
    if (made === "runs") return answerApiFault(409, "backup-runs");
    if ("problem" in made) return answer({ error: { code: "no-backup", message: made.problem, details: [] } }, 503);
    const day = new Date().toISOString().slice(0, 10);
    return new Response(made.body, {
      headers: {
        "Content-Type": "application/octet-stream",
        "Content-Length": String(made.size),
        "Content-Disposition": `attachment; filename="entente-${day}.backup"`,
        "Cache-Control": "no-store",
      },
    });
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
