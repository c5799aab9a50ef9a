const WHOLE_NUMBER = /^[1-9]\d{0,15}$/;

/** The id that a text of an address gives, of an event or of a mediation; undefined for a text that can be none. */
export function parseEventId(text: string): number | undefined {
  const id = WHOLE_NUMBER.test(text) ? Number(text) : undefined;
  return id !== undefined && Number.isSafeInteger(id) ? id : undefined;
}
