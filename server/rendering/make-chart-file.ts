import { createTranslator } from "next-intl";
import { filterSentence, filterWords } from "@/lib/charts/filter-words";
import { toChartTable } from "@/lib/charts/to-chart-table";
import { languageOf } from "@/lib/relations/language";
import { chartTexts, type ChartTexts } from "@/components/charts/chart-texts";
import { loadMessages } from "@/messages/load-messages";
import { CHART_MAKERS } from "./chart-makers";
import type { RenderTask } from "./render-task";

/** Makes a chart's file with the components and functions that the screen has. Throws a RenderFault. */
export async function makeChartFile({
  model,
  names,
  format,
  evidence,
  options,
  locale,
  origin,
}: RenderTask): Promise<Uint8Array> {
  const texts = textsOf(locale);
  const filterText = filterSentence(filterWords(model.provenance.filter, names), texts.text);
  const table = toChartTable(model);
  const file = await CHART_MAKERS[format]({
    model,
    table,
    filterText,
    texts,
    origin,
    options,
    ...(evidence && { evidence }),
  });
  return typeof file === "string" ? new TextEncoder().encode(file) : file;
}

function textsOf(locale: string): ChartTexts {
  const messages = loadMessages(languageOf(locale));
  return chartTexts(
    locale,
    createTranslator({
      locale,
      messages,
      timeZone: "UTC",
      onError: (error) => {
        throw error;
      },
    }) as never,
  );
}
