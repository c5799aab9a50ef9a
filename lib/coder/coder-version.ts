/** Name and version of the coder; it goes with every document that it coded. */
export const CODER_VERSION = "rules 0.4";
