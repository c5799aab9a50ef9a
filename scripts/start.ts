/**
 * `npm start`: checks the settings, brings database and sample up to date, builds the pages if needed and serves them.
 * Prints what it does; the address is the last line. Any reason not to start is one sentence and exit code 1.
 */
import path from "node:path";
import { message } from "@/lib/relations/message";
import { parseOwnEnv, type Env } from "@/server/env";
import { buildIfNeeded } from "./start/build-if-needed";
import { checkAddress, checkFolder } from "./start/check-place";
import { inWords, say, sayProgress } from "./start/say";
import { addressOf, serve, type RunningServer } from "./start/serve";
import { toStartMessage } from "./start/start-fault";
import { whenParentEnds } from "./start/when-parent-ends";

const stopping = new AbortController();
let server: RunningServer | undefined;

async function start(settings: Env): Promise<void> {
  const { host, port, dataFolder } = settings;
  say(message("start.settings", { address: addressOf(settings), folder: dataFolder }));
  checkFolder(dataFolder);
  await checkAddress(host, port);
  const lock = await holdFolder();
  await prepareStore(dataFolder);
  await buildIfNeeded(dataFolder, stopping.signal);
  if (stopping.signal.aborted) return;
  say(message("start.starting"));
  server = await serve(settings);
  if (stopping.signal.aborted) return server.stop();
  say(message("start.ready", { address: addressOf(settings) }));
  await server.ended;
  lock.release();
  if (!stopping.signal.aborted) {
    console.error(inWords(message("start.server-ended", { log: path.join(dataFolder, "server.log") })));
    process.exitCode = 1;
  }
}

/** A restore must not replace what a server serves. */
async function holdFolder() {
  const { holdDataFolder } = await import("@/server/usecases/hold-data-folder");
  return holdDataFolder();
}

async function prepareStore(dataFolder: string): Promise<void> {
  const { prepareData } = await import("@/server/usecases/prepare-data");
  await prepareData({
    onMigrated: ({ applied, backupFile }) => {
      if (backupFile) {
        const backup = path.relative(dataFolder, backupFile);
        say(message("start.migrated", { count: applied.length, backup }));
      } else if (applied.length > 0) say(message("start.created"));
    },
    onSampleProgress: (progress) => sayProgress(message("start.sample", { ...progress }), progress),
    signal: stopping.signal,
  });
}

function stop(): void {
  if (stopping.signal.aborted) return;
  stopping.abort();
  void server?.stop();
}

process.on("SIGINT", stop);
process.on("SIGTERM", stop);

const settings = parseOwnEnv();
if (settings.ok) {
  if (settings.value.isNpmScript) whenParentEnds(stop);
  try {
    await start(settings.value);
  } catch (error) {
    if (!stopping.signal.aborted) {
      console.error(inWords(toStartMessage(error, settings.value.dataFolder)));
      process.exitCode = 1;
    }
  }
  if (stopping.signal.aborted) say(message("start.stopped"));
} else {
  for (const fault of settings.faults) console.error(inWords(fault.message));
  process.exitCode = 1;
}
