"use client";

import { ExportError } from "./export-error";
import { fontFace, fontsFor, type FontFile } from "./font-files";

const loaded = new Map<string, Promise<string>>();

/** `@font-face` rules with the bytes of every font that the text needs. Throws when a font cannot be read. */
export async function embedFonts(text: string): Promise<string> {
  const faces = await Promise.all(fontsFor(text).map(async (file) => fontFace(file, await base64Of(file))));
  return faces.join("");
}

function base64Of(file: FontFile): Promise<string> {
  const { href } = file.url();
  const known = loaded.get(href);
  if (known) return known;
  const bytes = read(href);
  loaded.set(href, bytes);
  // A font that failed is asked for again with the next file.
  bytes.catch(() => loaded.delete(href));
  return bytes;
}

async function read(href: string): Promise<string> {
  const response = await fetch(href).catch(() => undefined);
  if (!response?.ok) throw new ExportError("font");
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = "";
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}
