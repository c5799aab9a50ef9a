import { getLocale } from "next-intl/server";
import { languageOf } from "@/lib/relations/language";
import { renderChart } from "@/server/usecases/render-chart/render-chart";
import { answerFaults, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { requestOrigin } from "./request-origin";

const NOT_FOUND = new Set(["unknown-chart", "unknown-format", "chart-of-nothing"]);
const REFUSED = new Set(["nothing-to-draw", "picture-too-large", "sign-without-font"]);
const UNAVAILABLE = new Set(["renderer-busy", "renderer-ended", "rendering-took-too-long"]);

/** A chart as a file: `dyad-tension.svg?a=AFG&b=PAK`. */
export function GET(request: Request, context: { params: Promise<{ file: string }> }): Promise<Response> {
  return answering(async () => {
    const { file } = await context.params;
    const dot = file.lastIndexOf(".");
    const [chart, format] = dot < 0 ? [file, ""] : [file.slice(0, dot), file.slice(dot + 1)];
    const place = { language: languageOf(await getLocale()), origin: requestOrigin(request) };
    const made = await renderChart(chart, format, new URL(request.url).searchParams, place);
    if (!made.ok) return answerFaults(made.faults, statusOf(made.faults[0]!.code));
    const { bytes, type, name, contentHash } = made.value;
    return new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: {
        "Content-Type": type,
        "Content-Disposition": `inline; filename="${name}"`,
        "Cache-Control": "no-store",
        "X-Content-Hash": contentHash,
      },
    });
  });
}

function statusOf(code: string): number {
  if (NOT_FOUND.has(code)) return 404;
  if (REFUSED.has(code)) return 422;
  if (UNAVAILABLE.has(code)) return 503;
  return code === "drawing-failed" ? 500 : 400;
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
