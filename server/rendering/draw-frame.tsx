import type { ChartModel } from "@/lib/charts/chart-model";
import type { PictureShape } from "@/lib/export/chart-formats";
import { LIGHT_PALETTE } from "@/components/charts/palette";
import { composeFrame, frameFile, hasDrawn } from "@/components/charts/export/compose-frame";
import { bareFrameOf, frameOf } from "@/components/charts/export/frame-of";
import { fileTexts, xmlSafe } from "@/components/charts/export/xml-safe";
import type { ChartContents } from "./chart-contents";
import { embedFonts } from "./font-bytes";
import { pageDocument } from "./page-document";
import { RenderFault } from "./render-fault";

const MOST_TURNS = 400;

/** A chart as one SVG text, with its size in pixels. */
export interface DrawnFrame {
  svg: string;
  /** The same as elements. */
  frame: Element;
  width: number;
  height: number;
  title: string;
  description: string;
  permalink: string;
  /** Of the words, e.g. `en-GB`. */
  language: string;
  /** For programs, as JSON. */
  metadata: string;
}

/**
 * Draws a model into the export frame as the screen does, with the same components, in light colours; a bare frame holds
 * legend and drawing alone. Throws a RenderFault when the drawing does not come out: a file is whole or not made.
 */
export async function drawFrame({
  model,
  filterText,
  texts: screenTexts,
  origin,
  options,
  isBare = false,
}: Omit<ChartContents, "table"> & { isBare?: boolean }): Promise<DrawnFrame> {
  const { window } = pageDocument();
  const { document } = window;
  // React and Recharts look for the document when they are loaded.
  const [{ createRoot }, { flushSync }, { ChartDrawing }, { ExportFrame }] = await Promise.all([
    import("react-dom/client"),
    import("react-dom"),
    import("@/components/charts/chart-drawing"),
    import("@/components/charts/export/export-frame"),
  ]);
  const texts = fileTexts(screenTexts);
  const { content, layout, size } = isBare
    ? bareFrameOf(model, origin, texts)
    : frameOf(model, xmlSafe(filterText), origin, texts, options["shape"] as PictureShape);
  const stage = document.createElement("div");
  document.body.append(stage);
  const root = createRoot(stage);
  try {
    flushSync(() =>
      root.render(
        <>
          <div data-part="drawing">
            <ChartDrawing model={model} texts={texts} palette={LIGHT_PALETTE} {...size} />
          </div>
          <div data-part="frame">
            <ExportFrame content={content} layout={layout} palette={LIGHT_PALETTE} />
          </div>
        </>,
      ),
    );
    const drawing = await settled(stage, model);
    const frame = stage.querySelector("[data-part=frame] > svg")!.cloneNode(true) as Element;
    composeFrame(frame, drawing, embedFonts(`${frame.textContent} ${drawing.textContent}`));
    return {
      svg: frameFile(frame, (element) => new window.XMLSerializer().serializeToString(element)),
      frame,
      width: layout.width,
      height: layout.height,
      title: content.title,
      language: texts.locale,
      description: `${content.description} ${content.filter}`,
      permalink: content.permalink,
      metadata: content.metadata,
    };
  } finally {
    flushSync(() => root.unmount());
    stage.remove();
  }
}

/** A copy of the drawing once it holds its marks and no longer changes. */
async function settled(stage: Element, model: ChartModel): Promise<Element> {
  let before = "";
  let unchanged = 0;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    const svg = stage.querySelector("[data-part=drawing] svg");
    const now = svg?.innerHTML ?? "";
    unchanged = hasDrawn(svg, model) && now === before ? unchanged + 1 : 0;
    if (unchanged === 3) return svg!.cloneNode(true) as Element;
    before = now;
  }
  throw new RenderFault("drawing-failed", `${model.id}: the drawing did not come out`);
}
