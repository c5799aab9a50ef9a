/** What stands between the members of a list when it becomes one cell. */
export const JSON_LIST_SEPARATOR = "; ";

type JsonObject = Record<string, unknown>;

/** The object of one JSON line, or undefined where the line holds none. */
export function parseJsonLine(line: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Paths to all values of an object, in its order: members joined by dots; a list of plain values is one value. */
export function jsonPaths(object: JsonObject): string[] {
  return Object.entries(object).flatMap(([name, value]) => {
    if (isObject(value)) return jsonPaths(value).map((path) => `${name}.${path}`);
    if (Array.isArray(value) && value.some(isObject))
      return value.flatMap((one, at) => (isObject(one) ? jsonPaths(one).map((path) => `${name}.${at}.${path}`) : []));
    return [name];
  });
}

/**
 * Cells of a JSON line for these columns, each a path or the name of a member (a member whose own name holds dots
 * wins). Missing members and `null` are empty; lists of plain values are joined by `; `.
 */
export function jsonCells(object: JsonObject, columns: readonly string[]): string[] {
  return columns.map((column) => cellOf(valueAt(object, column)));
}

function valueAt(object: JsonObject, path: string): unknown {
  if (Object.hasOwn(object, path)) return object[path];
  return path.split(".").reduce<unknown>((value, name) => {
    if (Array.isArray(value)) return value[Number(name)];
    return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }, object);
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value) && !value.some(isObject)) return value.map(cellOf).filter(Boolean).join(JSON_LIST_SEPARATOR);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
