/** A font file that ships with the app, and the signs that it is for. */
export interface FontFile {
  family: "IBM Plex Sans" | "IBM Plex Sans Arabic";
  weight: 400 | 600;
  /** CSS `unicode-range`. */
  range: string;
  /** Whether a text needs the file. */
  isFor: RegExp;
  /** Address within the app. */
  url: () => URL;
}

const LATIN = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212";
const LATIN_EXTENDED = "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF";
const ARABIC = "U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC";
const ANY = /[\s\S]/u;
const EXTENDED_SIGNS = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u02bd-\u02ff\u1e00-\u1e9f\u1ef2-\u1eff]/u;
const ARABIC_SIGNS = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/u;

/** The fonts of exported charts: Latin always, others only where the text needs them. */
export const FONT_FILES: readonly FontFile[] = [
  {
    family: "IBM Plex Sans",
    weight: 400,
    range: LATIN,
    isFor: ANY,
    url: () => new URL("@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2", import.meta.url),
  },
  {
    family: "IBM Plex Sans",
    weight: 600,
    range: LATIN,
    isFor: ANY,
    url: () => new URL("@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2", import.meta.url),
  },
  {
    family: "IBM Plex Sans",
    weight: 400,
    range: LATIN_EXTENDED,
    isFor: EXTENDED_SIGNS,
    url: () => new URL("@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2", import.meta.url),
  },
  {
    family: "IBM Plex Sans",
    weight: 600,
    range: LATIN_EXTENDED,
    isFor: EXTENDED_SIGNS,
    url: () => new URL("@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2", import.meta.url),
  },
  {
    family: "IBM Plex Sans Arabic",
    weight: 400,
    range: ARABIC,
    isFor: ARABIC_SIGNS,
    url: () =>
      new URL("@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2", import.meta.url),
  },
  {
    family: "IBM Plex Sans Arabic",
    weight: 600,
    range: ARABIC,
    isFor: ARABIC_SIGNS,
    url: () =>
      new URL("@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2", import.meta.url),
  },
];

/** The `@font-face` rule of a file with its bytes inside, in base64. */
export function fontFace(file: FontFile, base64: string): string {
  return `@font-face{font-family:"${file.family}";font-style:normal;font-weight:${file.weight};src:url(data:font/woff2;base64,${base64}) format("woff2");unicode-range:${file.range}}`;
}

/** The fonts that a text needs. */
export function fontsFor(text: string): FontFile[] {
  return FONT_FILES.filter(({ isFor }) => isFor.test(text));
}
