"use client";

import { chartAddress } from "@/lib/charts/chart-address";
import type { ChartModel } from "@/lib/charts/chart-model";
import { exportFileName } from "@/lib/export/export-file-name";
import { saveFile } from "./save-file";

/**
 * Has the server make a file of a chart and hands it to the browser's downloads; returns its name. Throws an error with
 * the server's reason when it cannot be made.
 */
export async function saveFromServer(
  model: ChartModel,
  format: string,
  options: Readonly<Record<string, string>> = {},
): Promise<string> {
  const response = await fetch(chartAddress(model, format, options)!);
  if (!response.ok) throw new Error(await reasonOf(response));
  const said = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1];
  const name = said ?? exportFileName(model, format);
  saveFile(await response.blob(), name);
  return name;
}

async function reasonOf(response: Response): Promise<string> {
  const body: { error?: { message?: string } } | undefined = await response.json().catch(() => undefined);
  // The reason ends a sentence of the menu.
  return (body?.error?.message ?? `HTTP ${response.status}`).replace(/\.$/, "");
}
