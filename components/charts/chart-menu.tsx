"use client";

import { Menu } from "@base-ui/react/menu";
import {
  ChevronRight,
  ClipboardCopy,
  Code,
  Download,
  FileSpreadsheet,
  FileText,
  Image as Picture,
  Link as LinkIcon,
  Shapes,
} from "lucide-react";
import { useEffect, useState, type ReactNode } from "react";
import { chartAddress } from "@/lib/charts/chart-address";
import type { ChartModel } from "@/lib/charts/chart-model";
import type { ChartTable } from "@/lib/charts/chart-table";
import { formatsOf, PICTURE_SHAPES, type ChartFormatId } from "@/lib/export/chart-formats";
import { CODE_TOOL_NAMES, CODE_TOOLS, codeLine, type CodeTool } from "@/lib/export/code-lines";
import type { ChartTexts } from "./chart-texts";
import type { ChartFile } from "./export/save-chart";

const SCALES = [1, 2, 4] as const;
const SHOWN_FOR = 6000;
const ICON = "size-4 shrink-0 text-ink-faint";
const ITEM =
  "flex w-full cursor-pointer items-center gap-2 rounded px-2.5 py-1.5 text-sm outline-none select-none data-disabled:opacity-60 data-highlighted:bg-sunken forced-colors:data-highlighted:bg-[Highlight] forced-colors:data-highlighted:text-[HighlightText]";
/** Formats that the server alone makes. */
const SERVED: readonly ChartFormatId[] = ["pptx", "xlsx", "zip", "graphml", "geojson", "csl"];

/** The menu of a chart's files and its link; what came of a choice is said below the button. */
export function ChartMenu(chart: { model: ChartModel; table: ChartTable; filterText: string; texts: ChartTexts }) {
  const { model, texts } = chart;
  const isServed = chartAddress(model, "pdf") !== undefined;
  const [said, setSaid] = useState("");
  const [isWorking, setIsWorking] = useState(false);
  const [isPassing, setIsPassing] = useState(false);
  useEffect(() => {
    if (!isPassing) return;
    const timer = setTimeout(() => {
      setSaid("");
      setIsPassing(false);
    }, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [isPassing]);
  /** Good news passes; a fault stays until the menu is opened again. */
  const saySuccess = (text: string) => {
    setSaid(text);
    setIsPassing(true);
  };

  const save = (file: ChartFile) => run(async () => (await import("./export/save-chart")).saveChart(file, chart));
  const saveServed = (format: string, options?: Readonly<Record<string, string>>) =>
    run(async () => (await import("./export/save-from-server")).saveFromServer(model, format, options));
  const run = async (make: () => Promise<string>) => {
    setIsWorking(true);
    setIsPassing(false);
    setSaid(texts.own("menu.working"));
    try {
      saySuccess(texts.own("menu.saved", { name: await make() }));
    } catch (error) {
      setSaid(texts.own("menu.failed", { reason: await reasonText(error, texts) }));
    } finally {
      setIsWorking(false);
    }
  };
  const copyLink = async () => {
    const link = new URL(model.provenance.permalink, window.location.origin).href;
    try {
      await navigator.clipboard.writeText(link);
      saySuccess(texts.own("menu.copied"));
    } catch {
      setSaid(texts.own("menu.copyFailed", { link }));
    }
  };
  const copyData = async () => {
    try {
      const { toClipboard } = await import("@/lib/export/to-clipboard");
      const { plain, html } = toClipboard(chart.table, texts.text);
      const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
      await navigator.clipboard.write([
        new ClipboardItem({ ...blob("text/plain", plain), ...blob("text/html", html) }),
      ]);
      saySuccess(texts.own("menu.copiedData"));
    } catch {
      setSaid(texts.own("menu.dataNotCopied"));
    }
  };
  const copyImage = async () => {
    setSaid(texts.own("menu.working"));
    try {
      await (await import("./copy-chart")).copyPicture(model, chart.filterText, texts);
      saySuccess(texts.own("menu.copiedImage"));
    } catch {
      setSaid(texts.own("menu.imageNotCopied"));
    }
  };
  const copyCode = async (tool: CodeTool) => {
    const line = codeLine(tool, new URL(chartAddress(model, "csv")!, window.location.origin).href);
    try {
      await navigator.clipboard.writeText(line);
      saySuccess(texts.own("menu.codeCopied", { tool: CODE_TOOL_NAMES[tool] }));
    } catch {
      setSaid(line);
    }
  };
  const served = formatsOf(model.kind).filter(({ id }) => isServed && SERVED.includes(id));
  return (
    <div className="relative flex shrink-0 flex-col items-end">
      <Menu.Root modal={false} onOpenChange={(isOpen) => isOpen && !isWorking && setSaid("")}>
        <Menu.Trigger
          aria-label={texts.own("menu.open")}
          title={texts.own("menu.open")}
          aria-busy={isWorking}
          className="inline-flex size-8 items-center justify-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink data-popup-open:bg-sunken pointer-coarse:size-10"
        >
          <Download aria-hidden className="size-4" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner align="end" sideOffset={4} className="z-50">
            <Menu.Popup className="max-h-(--available-height) min-w-52 overflow-y-auto overscroll-contain rounded-md border border-line bg-raised p-1 text-ink shadow-float outline-none">
              {SCALES.map((scale) => (
                <Item
                  key={scale}
                  isDisabled={isWorking}
                  icon={<Picture aria-hidden className={ICON} />}
                  onChoose={() => save({ format: "png", scale })}
                >
                  {texts.own("menu.png", { scale })}
                </Item>
              ))}
              {isServed &&
                PICTURE_SHAPES.map((shape) => (
                  <Item
                    key={shape}
                    isDisabled={isWorking}
                    icon={<Picture aria-hidden className={ICON} />}
                    onChoose={() => saveServed("png", { shape, scale: "2" })}
                  >
                    {texts.own("menu.shaped", { shape })}
                  </Item>
                ))}
              <Item
                isDisabled={isWorking}
                icon={<Shapes aria-hidden className={ICON} />}
                onChoose={() => save({ format: "svg" })}
              >
                {texts.own("menu.svg")}
              </Item>
              {isServed && (
                <Item
                  isDisabled={isWorking}
                  icon={<Shapes aria-hidden className={ICON} />}
                  onChoose={() => saveServed("pdf")}
                >
                  {texts.own("menu.pdf")}
                </Item>
              )}
              <Item
                isDisabled={isWorking}
                icon={<FileSpreadsheet aria-hidden className={ICON} />}
                onChoose={() => save({ format: "csv" })}
              >
                {texts.own("menu.csv")}
              </Item>
              {(["json", ...(model.kind === "network" ? (["gexf"] as const) : []), "bib"] as const).map((format) => (
                <Item
                  key={format}
                  isDisabled={isWorking}
                  icon={<FileText aria-hidden className={ICON} />}
                  onChoose={() => save({ format })}
                >
                  {texts.own(`menu.${format}`)}
                </Item>
              ))}
              {served.map(({ id }) => (
                <Item
                  key={id}
                  isDisabled={isWorking}
                  icon={<FileText aria-hidden className={ICON} />}
                  onChoose={() => saveServed(id)}
                >
                  {texts.own(`menu.${id}`)}
                </Item>
              ))}
              <Menu.Separator className="my-1 h-px bg-line" />
              <Item icon={<Picture aria-hidden className={ICON} />} onChoose={copyImage}>
                {texts.own("menu.copyImage")}
              </Item>
              {isServed && (
                <Menu.SubmenuRoot>
                  <Menu.SubmenuTrigger className={ITEM}>
                    <Code aria-hidden className={ICON} />
                    {texts.own("menu.code")}
                    <ChevronRight aria-hidden className={`${ICON} ms-auto rtl:-scale-x-100`} />
                  </Menu.SubmenuTrigger>
                  <Menu.Portal>
                    <Menu.Positioner className="z-50" sideOffset={4}>
                      <Menu.Popup
                        aria-label={texts.own("menu.codeTitle")}
                        className="rounded-md border border-line bg-raised p-1 text-ink shadow-float outline-none"
                      >
                        {CODE_TOOLS.map((tool) => (
                          <Item
                            key={tool}
                            icon={<ClipboardCopy aria-hidden className={ICON} />}
                            onChoose={() => void copyCode(tool)}
                          >
                            {CODE_TOOL_NAMES[tool]}
                          </Item>
                        ))}
                      </Menu.Popup>
                    </Menu.Positioner>
                  </Menu.Portal>
                </Menu.SubmenuRoot>
              )}
              <Item icon={<ClipboardCopy aria-hidden className={ICON} />} onChoose={copyData}>
                {texts.own("menu.copyData")}
              </Item>
              <Item icon={<LinkIcon aria-hidden className={ICON} />} onChoose={copyLink}>
                {texts.own("menu.copy")}
              </Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <p
        role="status"
        className="absolute end-0 top-9 z-10 w-max max-w-64 rounded-md border border-line bg-raised px-2 py-1 text-xs break-words text-ink-soft empty:hidden pointer-coarse:top-11"
      >
        {said}
      </p>
    </div>
  );
}

function Item({
  icon,
  isDisabled = false,
  onChoose,
  children,
}: {
  icon: ReactNode;
  isDisabled?: boolean;
  onChoose: () => void;
  children: ReactNode;
}) {
  return (
    <Menu.Item disabled={isDisabled} onClick={onChoose} className={ITEM}>
      {icon}
      {children}
    </Menu.Item>
  );
}

async function reasonText(error: unknown, texts: ChartTexts): Promise<string> {
  const { ExportError } = await import("./export/export-error");
  if (error instanceof ExportError) return texts.own(`menu.reason.${error.fault}`);
  return texts.own("menu.reason.unknown", { detail: error instanceof Error ? error.message : String(error) });
}
