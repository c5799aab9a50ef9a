/** Next calls this once when the server starts. Nobody waits for it: a question that comes first is answered as soon. */
export async function register(): Promise<void> {
  // eslint-disable-next-line no-restricted-properties -- Next's own word for where it runs, replaced when it builds
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { warmReaders } = await import("@/server/usecases/warm-readers");
  void warmReaders();
}
