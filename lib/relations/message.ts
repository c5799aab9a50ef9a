/** A text by its id in the message files, with the values it holds. `lib` never returns English sentences. */
export interface Message {
  id: string;
  values?: Record<string, string | number>;
}

/** A message by id. */
export function message(id: string, values?: Record<string, string | number>): Message {
  return values ? { id, values } : { id };
}
