/** The text without what XML 1.0 forbids: control signs and halves of surrogate pairs. */
export function xmlSafe(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uFFFD]/g, "");
}
