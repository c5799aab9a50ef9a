import type { z } from "zod";
import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import { readJson } from "./read-body";

/** Reads a JSON body of a form; the fault names the fields that are missing, unknown or of another form. */
export async function readJsonAs<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<Outcome<z.output<Schema>>> {
  const body = await readJson(request);
  if (!body.ok) return body;
  const parsed = schema.safeParse(body.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields = parsed.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => [...issue.path, key].join("."))
      : [issue.path.join(".") || "body"],
  );
  const shown = [...new Set(fields)].map((field) => field.toWellFormed().slice(0, 100)).slice(0, 20);
  const text = message("faults.api.bad-body", { fields: shown.join(", ") });
  return { ok: false, faults: [{ code: "bad-body", field: shown[0]!, message: text }] };
}
