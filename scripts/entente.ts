/** The command line: `npm run -s entente -- <command> …`. Faults are one sentence on standard error and exit code 1. */
import { code } from "./commands/code";
import { CommandFault } from "./commands/command-fault";

const COMMANDS: Readonly<Record<string, { usage: string; run: (args: string[]) => void | Promise<void> }>> = {
  code: { usage: "code FILE|- [--date YYYY-MM-DD] | code --jsonl [FILE|-]", run: code },
};

async function main(args: string[]): Promise<void> {
  const [name, ...rest] = args;
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const usages = Object.values(COMMANDS).map(({ usage }) => `  npm run -s entente -- ${usage}`);
    throw new CommandFault(
      `${name === undefined ? "No command given" : `Unknown command "${name}"`}. Commands:\n${usages.join("\n")}`,
    );
  }
  await command.run(rest);
}

main(process.argv.slice(2)).catch((fault: unknown) => {
  const sentence =
    fault instanceof CommandFault
      ? fault.message
      : `Unexpected fault: ${fault instanceof Error ? fault.message : String(fault)}`;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
});
