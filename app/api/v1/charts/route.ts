import { getTranslations } from "next-intl/server";
import { listCharts } from "@/server/usecases/render-chart/list-charts";
import { answer, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";

/** The charts that can be had by address, each with its formats and what they take besides the filter. */
export function GET(): Promise<Response> {
  return answering(async () => {
    const t = await getTranslations();
    return answer({ charts: listCharts().map((chart) => ({ ...chart, title: t(chart.title.id) })) });
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
