import { Resvg } from "@resvg/resvg-js";
import type { DrawnFrame } from "./draw-frame";
import { hasOwnFonts, trueTypeFiles, withOwnSigns } from "./font-bytes";
import { outlineTexts } from "./outline-texts";
import { pageDocument } from "./page-document";
import { withPngTexts } from "./png-texts";
import { RenderFault } from "./render-fault";

const MOST_PIXELS = 64_000_000;
/** The files of this weight bear a name of their own, which browsers do not go by. */
const SEMI_BOLD = `font-weight="600" font-family="'IBM Plex Sans SemiBold', 'IBM Plex Sans Arabic SemiBold'"`;

/**
 * A frame as a PNG at 1, 2 or 4 pixels per unit, with title, description, permalink and metadata as texts. Throws a
 * RenderFault above 64 million pixels.
 */
export function toPng({ svg, frame, width, height, ...words }: DrawnFrame, scale: number): Uint8Array {
  if (width * height * scale * scale > MOST_PIXELS) throw new RenderFault("picture-too-large", `${width} × ${height}`);
  const hasOutlines = svg.includes('direction="rtl"');
  const given = hasOutlines
    ? new (pageDocument().window.XMLSerializer)().serializeToString(outlineTexts(frame, "right-to-left"))
    : svg;
  // What is only read, not seen, need not be in our fonts.
  const picture = withOwnSigns(given.replace(/<(style|title|desc|metadata)\b[^>]*>[^<]*<\/\1>/g, ""));
  const image = new Resvg(picture.replaceAll('font-weight="600"', SEMI_BOLD), {
    fitTo: { mode: "zoom", value: scale },
    background: "#ffffff",
    font: {
      fontFiles: trueTypeFiles(),
      defaultFontFamily: "IBM Plex Sans",
      // Only where our fonts lack a sign: what other fonts there are differs from machine to machine.
      loadSystemFonts: !hasOwnFonts(picture),
    },
  }).render();
  const png = withPngTexts(image.asPng(), {
    Title: words.title,
    Description: words.description,
    Source: words.permalink,
    Metadata: words.metadata,
  });
  return new Uint8Array(png);
}
