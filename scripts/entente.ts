/** The command line: `npm run -s entente -- <command> …`. Faults are one sentence on standard error and exit code 1. */
import { ADD_DOCUMENTS_USAGE, addManyDocuments } from "./commands/add-documents";
import { backup, restoreFrom } from "./commands/backup";
import { code } from "./commands/code";
import { CommandFault } from "./commands/command-fault";
import { EXPORT_USAGE, exportChart } from "./commands/export";
import { exportReviewedGold } from "./commands/export-gold";
import { importFiles } from "./commands/import";
import { recode } from "./commands/recode";
import { score } from "./commands/score";

const COMMANDS: Readonly<Record<string, { usage: string; run: (args: string[]) => void | Promise<void> }>> = {
  "add-documents": { usage: ADD_DOCUMENTS_USAGE, run: addManyDocuments },
  backup: { usage: "backup FILE", run: backup },
  code: { usage: "code FILE|- [--date YYYY-MM-DD] | code --jsonl [FILE|-]", run: code },
  export: { usage: EXPORT_USAGE, run: exportChart },
  "export-gold": { usage: "export-gold [--reviewed-by NAME] -o FILE|-", run: exportReviewedGold },
  import: {
    usage:
      "import FILE|FOLDER… [--dataset KIND] [--id ID] [--name NAME] [--version V] [--licence L] [--citation C] [--url U] [--mapping FILE] [--date-added]",
    run: importFiles,
  },
  recode: { usage: "recode --all|ID…", run: recode },
  restore: { usage: "restore FILE", run: restoreFrom },
  score: {
    usage: "score GOLD.jsonl [--json] [--only FIELD=VALUE] [--predictions FILE] [--scheme whole|country]",
    run: score,
  },
};

const USAGE = ["Commands:", ...Object.values(COMMANDS).map(({ usage }) => `  npm run -s entente -- ${usage}`)].join(
  "\n",
);

async function main(args: string[]): Promise<void> {
  const [name, ...rest] = args;
  if (name === "help" || args.includes("--help")) return void process.stdout.write(`${USAGE}\n`);
  if (name === undefined) throw new CommandFault(`No command given. ${USAGE}`);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new CommandFault(`Unknown command "${name}". ${USAGE}`);
  await command.run(rest);
}

// A reader such as `head` may close the pipe when it has enough.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code === "EPIPE") process.exit();
  process.stderr.write(`The output cannot be written: ${fault.message}\n`);
  process.exit(1);
});

main(process.argv.slice(2)).catch((fault: unknown) => {
  const sentence =
    fault instanceof CommandFault
      ? fault.message
      : `Unexpected fault: ${fault instanceof Error ? fault.message : String(fault)}`;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
});
