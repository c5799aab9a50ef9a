/** Raised whenever the same chart comes out as other bytes; a file of an earlier version is then made again. */
export const RENDERER_VERSION = 1;
