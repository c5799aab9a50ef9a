import { readFileSync } from "node:fs";
import path from "node:path";
import { fontFace, fontsFor, type FontFile } from "@/components/charts/export/font-files";

const loaded = new Map<string, Buffer>();

/** `@font-face` rules with the bytes of every font that the text needs. Throws when a font cannot be read. */
export function embedFonts(text: string): string {
  return fontsFor(text)
    .map((file) => fontFace(file, fontBytes(file).toString("base64")))
    .join("");
}

/** The bytes of a font file as the browser gets it (WOFF 2). */
export function fontBytes(file: FontFile): Buffer {
  const name = fontPath(file);
  const known = loaded.get(name);
  if (known) return known;
  const bytes = readFileSync(name);
  loaded.set(name, bytes);
  return bytes;
}

/** The file of a font in this installation. */
export function fontPath(file: FontFile): string {
  const name = decodeURIComponent(file.url().pathname).match(/@fontsource\/.*/)?.[0] ?? "";
  return path.join(process.cwd(), "node_modules", name);
}
