"use client";

import type { ChartModel } from "@/lib/charts/chart-model";
import type { ChartTexts } from "./chart-texts";

const SCALE = 2;

/** Puts a chart's picture on the clipboard. Throws where the browser does not take one. */
export async function copyPicture(model: ChartModel, filterText: string, texts: ChartTexts): Promise<void> {
  const make = async () => {
    const [{ renderFrame }, { toPng }] = await Promise.all([
      import("./export/render-frame"),
      import("./export/to-png"),
    ]);
    return toPng(await renderFrame(model, filterText, texts, window.location.origin), SCALE);
  };
  // The promise goes in whole: Safari takes a picture only within the press that asked for it.
  await navigator.clipboard.write([new ClipboardItem({ "image/png": make() })]);
}
