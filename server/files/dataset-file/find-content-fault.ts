import { FileFault } from "./file-fault";

const WEB_PAGE = /^(\s|<!--.*?-->|<\?xml.*?\?>)*<(!doctype html|html|head|body|title|meta|script)\b/is;
const XML = /^\s*<(\?xml|!doctype|!--|[a-z][\w:.-]*[\s>/])/i;
const SHOWN_CHARACTERS = 200;

/**
 * What is wrong with a text that was saved as a table but is none: a web page, XML, a server's error reply, JSON
 * other than one object per line. `isWhole`: the lines are all of the file.
 */
export function findContentFault(lines: readonly string[], isWhole: boolean, name: string): FileFault | undefined {
  const text = lines.slice(0, 50).join("\n");
  if (WEB_PAGE.test(text)) {
    const title = shorten(/<title[^>]*>([^<]*)/i.exec(text)?.[1] ?? "");
    return new FileFault("file-is-web-page", { name, title, titled: title ? "yes" : "no" });
  }
  if (XML.test(text)) return new FileFault("file-is-xml", { name });
  if (!/^\s*(\{\s*("|$|\})|\[\s*(\{|"|\[|$))/m.test(lines[0] ?? "")) return undefined;
  const whole = isWhole ? parse(text) : undefined;
  const reply = errorOf(whole);
  if (reply !== undefined) return new FileFault("file-is-error-reply", { name, reply: shorten(reply) });
  const first = parse(lines[0]!);
  if (isObject(first)) return undefined;
  // `[id],name` is a table's head, `[{"id": 1}]` is not.
  if (lines[0]!.trimStart().startsWith("[") && first === undefined && whole === undefined && isWhole) return undefined;
  return new FileFault("file-is-json", { name });
}

function errorOf(reply: unknown): string | undefined {
  if (!isObject(reply)) return undefined;
  const told = reply.error ?? reply.errors ?? reply.message ?? reply.detail;
  if (told === undefined || told === null || told === false) return undefined;
  // An object that holds rows beside its message is no mere error.
  if (Object.values(reply).some((value) => Array.isArray(value) && value.some(isObject) && value !== told))
    return undefined;
  return typeof told === "string" ? told : JSON.stringify(told);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const shorten = (text: string) => text.replaceAll(/\s+/g, " ").trim().slice(0, SHOWN_CHARACTERS);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
