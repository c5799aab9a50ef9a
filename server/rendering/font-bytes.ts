import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fontFace, fontsFor, FONT_FILES, type FontFile } from "@/components/charts/export/font-files";
import { env } from "@/server/env";
import { trueTypeOf } from "./true-type";

/** Signs outside of the ranges that the fonts are cut to. */
const OTHER_SIGNS = buildOtherSigns();
const loaded = new Map<string, Buffer>();

/** `@font-face` rules with the bytes of every font that the text needs. Throws when a font cannot be read. */
export function embedFonts(text: string): string {
  return fontsFor(text)
    .map((file) => fontFace(file, keep(fontPath(file, "woff2"), readFileSync).toString("base64")))
    .join("");
}

/** The bytes of a font as TrueType, which renderers outside of browsers read. */
export function trueTypeFont(file: FontFile): Buffer {
  return keep(fontPath(file, "woff"), (name) => trueTypeOf(readFileSync(name)));
}

/** Paths of all fonts as TrueType files in the data folder, for a renderer that reads no bytes; they are made once. */
export function trueTypeFiles(): string[] {
  const folder = path.join(env().dataFolder, "fonts");
  mkdirSync(folder, { recursive: true });
  return FONT_FILES.map((font) => {
    const bytes = trueTypeFont(font);
    const file = path.join(folder, `${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}.ttf`);
    if (!existsSync(file)) {
      // Another process may look for it at this moment: it is whole or not there.
      const fresh = `${file}.${process.pid}`;
      writeFileSync(fresh, bytes);
      renameSync(fresh, file);
    }
    return file;
  });
}

/** Whether our fonts have every sign of a text. */
export function hasOwnFonts(text: string): boolean {
  return !OTHER_SIGNS.test(text);
}

/** A text with an arrow as our fonts can write it. */
export function withOwnSigns(text: string): string {
  return text.replaceAll("→", "->");
}

function keep(name: string, read: (name: string) => Buffer): Buffer {
  const known = loaded.get(name);
  if (known) return known;
  const bytes = read(name);
  loaded.set(name, bytes);
  return bytes;
}

/** The file of a font in this installation. */
function fontPath(file: FontFile, ending: "woff" | "woff2"): string {
  const name = /@fontsource\/.*(?=\.woff2$)/.exec(decodeURIComponent(file.url().pathname))?.[0] ?? "";
  return path.join(process.cwd(), "node_modules", `${name}.${ending}`);
}

function buildOtherSigns(): RegExp {
  const ranges = FONT_FILES.flatMap(({ range }) => range.split(",")).map((range) =>
    range
      .slice(2)
      .split("-")
      .map((code) => `\\u{${code}}`)
      .join("-"),
  );
  return new RegExp(`[^${ranges.join("")}]`, "u");
}
