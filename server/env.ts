import { isIP } from "node:net";
import path from "node:path";
import { z } from "zod";
import type { Fault, Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";

/** The settings of one installation, read from the environment. */
export interface Env {
  /** TCP port of the web server, 1 … 65535. */
  port: number;
  /** Address or name that the web server binds to. */
  host: string;
  /** Absolute path of the folder that holds the database, its backups and what is derived from it. */
  dataFolder: string;
  /** Whether whoever reaches a non-loopback address may read and write. */
  trustsNetwork: boolean;
  /** Further names (`name` or `name:port`) under which browsers may reach the server, e.g. behind a proxy. */
  servedHosts: string[];
  /** Whether this is the server of `npm run dev`. */
  isDevelopment: boolean;
  /** Whether npm started this process: npm ends at a signal without passing it on. */
  isNpmScript: boolean;
}

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/i;

const schema = z.object({
  PORT: z
    .string()
    .trim()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535)
    .default(3000),
  HOST: z
    .string()
    .trim()
    .transform((host) => host.replace(/^\[(.*)\]$/, "$1"))
    .refine((host) => isIP(host) > 0 || (HOST_NAME.test(host) && !/^[\d.]+$/.test(host)))
    .default("127.0.0.1"),
  ENTENTE_DATA: z.string().trim().min(1).default(".data"),
  ENTENTE_TRUST_NETWORK: z.enum(["0", "1"]).default("0"),
  ENTENTE_HOSTS: z
    .string()
    .transform((hosts) => hosts.split(",").map((host) => host.trim().toLowerCase()))
    .refine((hosts) => hosts.every((host) => HOST_NAME.test(host.replace(/:\d{1,5}$/, ""))))
    .default([]),
});

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/i;

/** Whether an address reaches this machine only. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/** Reads the settings from a set of variables; one fault for each that cannot be used. */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Outcome<Env> {
  // A variable set to nothing is one that is not set, as shells and service files treat it.
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    return { ok: false, faults: [...names].map((name) => envFault(name, given[name] ?? "")) };
  }
  const { PORT, HOST, ENTENTE_DATA, ENTENTE_TRUST_NETWORK, ENTENTE_HOSTS } = parsed.data;
  const trustsNetwork = ENTENTE_TRUST_NETWORK === "1";
  if (!isLoopback(HOST) && !trustsNetwork) {
    const untrusted = message("faults.env.untrusted-network", { value: HOST });
    return { ok: false, faults: [{ code: "untrusted-network", field: "HOST", message: untrusted }] };
  }
  return {
    ok: true,
    value: {
      port: PORT,
      host: HOST,
      dataFolder: path.resolve(/* turbopackIgnore: true */ process.cwd(), ENTENTE_DATA),
      trustsNetwork,
      servedHosts: ENTENTE_HOSTS,
      isDevelopment: variables.NODE_ENV === "development",
      isNpmScript: variables.npm_lifecycle_event !== undefined,
    },
  };
}

/** The settings of this process, or all faults in them. */
export function parseOwnEnv(): Outcome<Env> {
  return parseEnv(process.env);
}

/** The settings of this process. Throws one error that names all faults; `scripts/start.ts` has checked them before. */
export function env(): Env {
  const parsed = parseOwnEnv();
  if (parsed.ok) return parsed.value;
  throw new Error(`settings: ${parsed.faults.map((fault) => `${fault.field}: ${fault.code}`).join(", ")}`);
}

/** The variables of this process, for a program that it starts, with some of them set. */
export function environmentWith(variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...variables };
}

function envFault(name: string, value: string): Fault {
  const id = name.toLowerCase().replaceAll("_", "-");
  return { code: `bad-${id}`, field: name, message: message(`faults.env.${id}`, { value }) };
}
