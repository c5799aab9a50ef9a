/**
 * Loaded before the server: a parent that is killed outright cannot stop it, but the channel between the two closes.
 * The server then ends as at a signal, and after a while in any case.
 */
if (process.channel) {
  process.once("disconnect", () => {
    setTimeout(() => process.exit(1), 5_000).unref();
    process.kill(process.pid, "SIGTERM");
  });
  process.channel.unref();
}
