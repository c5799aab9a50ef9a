import { unzipSync } from "fflate";
import PptxGenJS from "pptxgenjs";
import type { ChartModel } from "@/lib/charts/chart-model";
import { toDayNumber } from "@/lib/relations/day";
import { frameContent } from "@/components/charts/export/frame-content";
import { fileTexts, xmlSafe } from "@/components/charts/export/xml-safe";
import { LIGHT_PALETTE } from "@/components/charts/palette";
import { wrapText } from "@/components/charts/wrap-text";
import type { ChartContents } from "../chart-contents";
import { drawFrame } from "../draw-frame";
import { outlineTexts } from "../outline-texts";
import { pageDocument } from "../page-document";
import { toPng } from "../to-png";
import { zipFiles } from "../to-zip";
import { dataWorkbook } from "./data-workbook";
import { mendChart, mendNotes, mendProperties } from "./mend-parts";
import { nativeChart, type NativeChart } from "./native-chart";
import { speakerNotes } from "./speaker-notes";

/** A wide slide, in inches. */
const SLIDE = { width: 13.333, height: 7.5, edge: 0.5 };
const INNER = SLIDE.width - SLIDE.edge * 2;
const POINTS_PER_INCH = 72;
const LINE_HEIGHT = 1.25;
const FONT = "Arial";
/** The scale of the picture for programs that draw no SVG. */
const FALLBACK_SCALE = 2;

/** Labels along an axis of days, and days that a month has at least. */
const MOST_LABELS = 8;
const DAYS_OF_MONTH = 28;

const hex = (colour: string) => colour.slice(1).toUpperCase();

/**
 * A chart as one slide: headline, measure and filter as texts; lines and bars as a native chart that can be edited,
 * other kinds as a vector picture with its texts as outlines; notes, source and permalink below; what it shows and its
 * evidence as speaker notes. The same chart gives the same bytes. Throws a RenderFault where the drawing does not come
 * out.
 */
export async function toPptx(chart: ChartContents): Promise<Uint8Array> {
  const { model, origin } = chart;
  const texts = fileTexts(chart.texts);
  const content = frameContent(model, xmlSafe(chart.filterText), origin, INNER * POINTS_PER_INCH, texts);
  const isRightToLeft = content.direction === "rtl";
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: "wide", width: SLIDE.width, height: SLIDE.height });
  pptx.layout = "wide";
  pptx.title = content.title;
  pptx.subject = content.permalink;
  pptx.author = "Entente";
  pptx.company = "Entente";
  pptx.rtlMode = isRightToLeft;
  const slide = pptx.addSlide();

  const paragraph = (text: string, size: number, isBold = false) => ({
    text,
    size,
    isBold,
    // Some room more than our own font's widths: the slide's is another.
    height: (wrapText(text, INNER * POINTS_PER_INCH * 0.92, size, isBold ? 600 : 400).length * size * LINE_HEIGHT) / 72,
  });
  type Paragraph = ReturnType<typeof paragraph>;
  const write = (lines: readonly Paragraph[], top: number, colour: string, link?: string) => {
    let y = top;
    for (const { text, size, isBold, height } of lines) {
      slide.addText(runs(text, link), {
        x: SLIDE.edge,
        y,
        w: INNER,
        h: height,
        margin: 0,
        fontFace: FONT,
        fontSize: size,
        bold: isBold,
        color: colour,
        valign: "top",
        align: isRightToLeft ? "right" : "left",
        rtlMode: isRightToLeft,
        lang: texts.locale,
      });
      y += height;
    }
    return y;
  };

  const ink = hex(LIGHT_PALETTE.text);
  const soft = hex(LIGHT_PALETTE.mutedText);
  const title = content.sampleMark ? `${content.title} (${content.sampleMark})` : content.title;
  let top = write([paragraph(title, 24, true)], SLIDE.edge * 0.8, ink);
  top = write([paragraph(content.measure, 14)], top + 0.05, ink);
  top = write([paragraph(content.filter, 12)], top, soft) + 0.1;
  const native = nativeChart(model, texts);
  const bands = native?.series.some(({ isBandEnd }) => isBandEnd) ? [texts.own("files.bandLines")] : [];
  const foot = [...content.notes, ...bands, ...content.footer].map((text) => paragraph(text, 9));
  const footTop = SLIDE.height - 0.3 - foot.reduce((sum, { height }) => sum + height, 0);
  write(foot, footTop, soft, content.permalink);
  const place = { x: SLIDE.edge, y: top, w: INNER, h: Math.max(1, footTop - 0.1 - top) };

  const picture = native ? undefined : await vectorPicture(chart);
  if (native) addNative(pptx, slide, native, model, { ...place, altText: content.description, lang: texts.locale });
  if (picture) {
    const scale = Math.min(place.w / picture.width, place.h / picture.height);
    const [w, h] = [picture.width * scale, picture.height * scale];
    slide.addImage({
      data: `image/svg+xml;base64,${Buffer.from(picture.svg).toString("base64")}`,
      altText: content.description,
      x: place.x + (place.w - w) / 2,
      y: place.y,
      w,
      h,
    });
  }
  slide.addNotes(speakerNotes({ ...chart, texts }).join("\n"));
  return repacked(new Uint8Array((await pptx.write({ outputType: "nodebuffer" })) as Buffer), native, picture?.png);
}

/** A text with the address in it as a link. */
function runs(text: string, link: string | undefined): PptxGenJS.TextProps[] {
  const at = link === undefined ? -1 : text.indexOf(link);
  if (link === undefined || at < 0) return [{ text }];
  return [
    { text: text.slice(0, at) },
    { text: link, options: { hyperlink: { url: link } } },
    { text: text.slice(at + link.length) },
  ].filter((run) => run.text !== "");
}

/** About eight labels along an axis of days: days, months or years, as long as the axis is. */
function dayLabels(model: ChartModel): PptxGenJS.IChartOpts {
  if (model.x.kind !== "day") return {};
  const [from, to] = model.x.domain.map(toDayNumber) as [number, number];
  const step = (to - from) / MOST_LABELS;
  const shared = { catAxisBaseTimeUnit: "days", catAxisMajorTickMark: "none" } as const;
  if (step < DAYS_OF_MONTH) {
    const catAxisMajorUnit = Math.max(1, Math.ceil(step));
    return { ...shared, catLabelFormatCode: "d mmm yyyy", catAxisMajorTimeUnit: "days", catAxisMajorUnit };
  }
  const months = Math.ceil(step / DAYS_OF_MONTH);
  if (months <= 6)
    return { ...shared, catLabelFormatCode: "mmm yyyy", catAxisMajorTimeUnit: "months", catAxisMajorUnit: months };
  const catAxisMajorUnit = Math.ceil(months / 12);
  return { ...shared, catLabelFormatCode: "yyyy", catAxisMajorTimeUnit: "years", catAxisMajorUnit };
}

function addNative(
  pptx: PptxGenJS,
  slide: PptxGenJS.Slide,
  { kind, labels, series }: NativeChart,
  model: ChartModel,
  place: { x: number; y: number; w: number; h: number; altText: string; lang: string },
): void {
  const soft = hex(LIGHT_PALETTE.mutedText);
  const domain = model.y.kind === "value" ? model.y : undefined;
  const data = series.map(({ name, values }) => ({ name, labels: labels.map(String), values: values as number[] }));
  slide.addChart(kind, data, {
    ...place,
    chartColors: series.map(({ colour }) => colour),
    showLegend: series.length > 1,
    legendPos: "t",
    legendFontFace: FONT,
    legendFontSize: 11,
    legendColor: hex(LIGHT_PALETTE.text),
    displayBlanksAs: "gap",
    ...(domain && { valAxisMinVal: domain.domain[0], valAxisMaxVal: domain.domain[1] }),
    // Conflict hangs below zero, and is a count all the same.
    valAxisLabelFormatCode: kind === "bar" ? "#,##0;#,##0" : "General",
    valAxisLabelFontFace: FONT,
    valAxisLabelFontSize: 11,
    valAxisLabelColor: soft,
    valAxisLineShow: false,
    valGridLine: { color: hex(LIGHT_PALETTE.grid), style: "solid", size: 0.75 },
    catGridLine: { style: "none" },
    catAxisLabelFontFace: FONT,
    catAxisLabelFontSize: 11,
    catAxisLabelColor: soft,
    catAxisLineColor: hex(LIGHT_PALETTE.axis),
    catAxisLabelPos: "low",
    ...(kind === "line"
      ? { ...dayLabels(model), lineDataSymbolSize: 4, lineSmooth: false }
      : { barDir: "col", barGrouping: "stacked", barGapWidthPct: 25, catAxisMajorTickMark: "none" }),
  });
}

async function vectorPicture(
  chart: ChartContents,
): Promise<{ svg: string; png: Uint8Array; width: number; height: number }> {
  const drawn = await drawFrame({ ...chart, options: {}, isBare: true });
  const outlined = outlineTexts(drawn.frame, "all");
  // No text is left that would need a font, and the words for programs stand in the slide.
  for (const tag of ["style", "metadata"]) for (const one of [...outlined.getElementsByTagName(tag)]) one.remove();
  const svg = new (pageDocument().window.XMLSerializer)().serializeToString(outlined);
  return { svg, png: toPng(drawn, FALLBACK_SCALE), width: drawn.width, height: drawn.height };
}

/** Charts are counted on from file to file by their writer; here there is one. */
const COUNTED = /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)\d+/g;

async function repacked(
  bytes: Uint8Array,
  native: NativeChart | undefined,
  png: Uint8Array | undefined,
): Promise<Uint8Array> {
  const asFirst = (text: string) => text.replace(COUNTED, (_, name: string) => `${name}1`);
  const mend = async (name: string, part: Uint8Array): Promise<string | Uint8Array> => {
    if (native && name.endsWith(".xlsx")) return dataWorkbook(native);
    if (png && /^ppt\/media\/[^/]+\.png$/.test(name)) return png;
    if (!/\.(xml|rels)$/.test(name)) return part;
    const text = asFirst(new TextDecoder().decode(part));
    if (name === "docProps/core.xml") return mendProperties(text);
    if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(name)) return mendNotes(text);
    return native && /^ppt\/charts\/[^/]+\.xml$/.test(name) ? mendChart(text, native) : text;
  };
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  const mended = parts.map(async ([name, part]): Promise<[string, Uint8Array]> => {
    const now = await mend(name, part);
    return [asFirst(name), typeof now === "string" ? new TextEncoder().encode(now) : now];
  });
  return zipFiles(Object.fromEntries(await Promise.all(mended)));
}
