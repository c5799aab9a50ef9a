/** Why a file could not be made, as a word that goes from thread to thread. */
export type RenderFaultCode = "drawing-failed" | "picture-too-large" | "sign-without-font";

/** A file that could not be made, for a reason that is known. */
export class RenderFault extends Error {
  constructor(
    readonly code: RenderFaultCode,
    detail: string,
  ) {
    super(detail);
  }
}
