import PDFDocument from "pdfkit";
import type { DrawnFrame } from "./draw-frame";
import { registerOwnFonts } from "./pdf/own-fonts";
import { drawSvg } from "./pdf/svg-to-pdf";
import { xmpOf } from "./pdf/xmp";

/** A pixel of CSS in points. */
const POINTS = 0.75;
/** No day of making: the same chart is the same file. */
const NO_DAY = new Date(0);

/**
 * A frame as a PDF of one page in its size: shapes as shapes, text as text in embedded fonts, with title, description
 * and metadata in its information and as XMP. Throws a RenderFault where something has no counterpart.
 */
export async function toPdf({ frame, width, height, ...words }: DrawnFrame): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: [width * POINTS, height * POINTS],
    margin: 0,
    lang: words.language,
    displayTitle: true,
    info: {
      Title: words.title,
      Subject: words.description,
      Keywords: words.permalink,
      Creator: "Entente",
      CreationDate: NO_DAY,
    },
  });
  const parts: Uint8Array[] = [];
  pdf.on("data", (part: Uint8Array) => parts.push(part));
  const done = new Promise<void>((resolve, reject) => pdf.on("end", resolve).on("error", reject));
  registerOwnFonts(pdf);
  delete pdf.info.CreationDate;
  addXmp(pdf, xmpOf(words));
  pdf.scale(POINTS);
  drawSvg(pdf, frame);
  pdf.end();
  await done;
  return new Uint8Array(Buffer.concat(parts));
}

function addXmp(pdf: PDFKit.PDFDocument, xmp: string): void {
  const stream = pdf.ref({ Type: "Metadata", Subtype: "XML" });
  // Other programs look for it as it is.
  (stream as unknown as { compress: boolean }).compress = false;
  stream.end(Buffer.from(xmp, "utf8"));
  const inner = pdf as unknown as { _root: { data: Record<string, unknown> }; endMetadata: () => void };
  inner._root.data["Metadata"] = stream;
  // Its own packet is of the day and does not escape what it is given.
  inner.endMetadata = () => undefined;
}
