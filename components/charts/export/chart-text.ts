import type { ChartModel } from "@/lib/charts/chart-model";
import type { ChartTable } from "@/lib/charts/chart-table";
import { chartMetadata } from "@/lib/export/chart-metadata";
import { toBibtex, toCslJson } from "@/lib/export/citation";
import { toJson } from "@/lib/export/to-json";
import type { ChartTexts } from "../chart-texts";

/** A chart as a file of text; `origin` is the address of the server, without a slash at its end. */
export async function chartText(
  format: "json" | "gexf" | "bib" | "csl",
  { model, table, filterText, texts }: { model: ChartModel; table: ChartTable; filterText: string; texts: ChartTexts },
  origin: string,
): Promise<string> {
  const metadata = chartMetadata(model, origin);
  if (format === "gexf") return (await import("@/lib/export/to-gexf")).toGexf(model, metadata, texts.text);
  const words = {
    title: texts.text(model.headline),
    measure: texts.text(model.measure),
    filter: filterText,
    notes: model.notes.map(texts.text),
  };
  if (format === "json") return toJson(table, words, metadata, texts.text);
  const write = format === "csl" ? toCslJson : toBibtex;
  return write(words, metadata, new Date().toISOString().slice(0, 10));
}
