import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { toDayOfText } from "./to-day-of-text";

/** What an HTML page says of itself, all of it plain text. */
export interface HtmlPage {
  text: string;
  title?: string;
  publisher?: string;
  publishedDate?: string;
  url?: string;
}

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);
const MAX_DEPTH = 100;
const MAX_ELEMENTS = 15_000;
const NOT_TEXT = "script, style, noscript, template, iframe, object, embed, svg, nav, footer, form";

/** The article of an HTML page as paragraphs of plain text, without navigation; nothing of its markup is kept. */
export function readHtml(html: string): HtmlPage {
  const document = parseWhole(html);
  const meta = (...names: string[]) => {
    for (const name of names) {
      const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
      const content = found?.getAttribute("content")?.trim();
      if (content) return content;
    }
    return undefined;
  };
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url");
  const date =
    meta("article:published_time", "datePublished", "date", "dc.date", "dcterms.date", "parsely-pub-date") ??
    document.querySelector("time[datetime]")?.getAttribute("datetime") ??
    undefined;
  const siteName = meta("og:site_name", "application-name", "dc.publisher");
  const pageTitle = meta("og:title") ?? document.querySelector("h1, title")?.textContent?.trim();
  const body = toPlainText(withoutMarkupOnly(document.body ?? document.documentElement));
  const article = articleOf(document);
  const title = article?.title?.trim() || pageTitle;
  const publisher = siteName ?? article?.siteName?.trim();
  const publishedDate = toDayOfText(date ?? article?.publishedTime ?? "");
  return {
    text: article?.text || body,
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(publishedDate && { publishedDate }),
    ...(url && /^https?:\/\//i.test(url) && { url }),
  };
}

/**
 * A page may leave out the tags of its head and its body. The parser makes neither: it would look for the body behind
 * an empty head and find nothing.
 */
function parseWhole(html: string): Document {
  const { document } = parseHTML(html);
  const root = document.documentElement;
  const body = document.querySelector("body");
  if (root?.localName !== "html" || body?.parentNode !== root)
    return parseHTML(`<html><head></head><body>${html}</body></html>`).document;
  if (document.querySelector("head")?.parentNode !== root) {
    const head = document.createElement("head");
    const before = [...root.childNodes].slice(0, [...root.childNodes].indexOf(body));
    root.insertBefore(head, root.firstChild);
    head.append(...before);
  }
  return document;
}

function articleOf(document: Document) {
  if (isUnreasonable(document)) return undefined;
  try {
    const article = new Readability(document, { charThreshold: 200 }).parse();
    if (!article?.content) return undefined;
    const { document: content } = parseHTML(`<html><body>${article.content}</body></html>`);
    return { ...article, text: toPlainText(withoutMarkupOnly(content.body)) };
  } catch {
    return undefined; // a page that it cannot take apart is read as a whole
  }
}

/** Readability's work grows with the cube of the depth: a page of many or deep elements is read as a whole. */
function isUnreasonable(document: Document): boolean {
  let count = 0;
  let level: Element[] = [document.documentElement];
  for (let depth = 0; level.length > 0; depth++) {
    count += level.length;
    if (depth > MAX_DEPTH || count > MAX_ELEMENTS) return true;
    level = level.flatMap((element) => [...element.children]);
  }
  return false;
}

function withoutMarkupOnly(root: Element): Element {
  for (const element of root.querySelectorAll(NOT_TEXT)) element.remove();
  return root;
}

/** The text of a tree with an empty line between blocks. */
function toPlainText(root: Node): string {
  const parts: string[] = [];
  const pending: { node: Node; isEnd: boolean }[] = [{ node: root, isEnd: false }];
  // A stack of its own: a page may nest deeper than calls can.
  while (pending.length > 0) {
    const { node, isEnd } = pending.pop()!;
    const isBlock = BLOCKS.has(node.nodeName.toUpperCase());
    if (isBlock) parts.push("\n\n");
    if (isEnd) continue;
    if (node.nodeType === 3) parts.push((node.textContent ?? "").replaceAll(/\s+/g, " "));
    else if (node.nodeName.toUpperCase() === "BR") parts.push("\n");
    else {
      if (isBlock) pending.push({ node, isEnd: true });
      for (const child of [...node.childNodes].reverse()) pending.push({ node: child, isEnd: false });
    }
  }
  return parts
    .join("")
    .replaceAll(/[ \t]*\n[ \t]*/g, "\n")
    .replaceAll(/\n{2,}/g, "\n\n")
    .replaceAll(/ {2,}/g, " ")
    .trim();
}
