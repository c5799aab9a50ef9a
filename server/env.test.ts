import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseEnv } from "./env";

const fieldsOf = (variables: Record<string, string>) => {
  const parsed = parseEnv(variables);
  return parsed.ok ? [] : parsed.faults.map((fault) => fault.field).sort();
};

describe("parseEnv", () => {
  it("has a default for everything", () => {
    expect(parseEnv({})).toEqual({
      ok: true,
      value: {
        port: 3000,
        host: "127.0.0.1",
        dataFolder: path.resolve(".data"),
        trustsNetwork: false,
        servedHosts: [],
        isDevelopment: false,
        isNpmScript: false,
      },
    });
  });

  it("takes a variable that is set to nothing as not set", () => {
    expect(parseEnv({ PORT: "", HOST: "", ENTENTE_DATA: "" })).toEqual(parseEnv({}));
  });

  it("names all faults at once", () => {
    expect(
      fieldsOf({ PORT: "eighty", HOST: "not a host", ENTENTE_TRUST_NETWORK: "yes", ENTENTE_HOSTS: "a b" }),
    ).toEqual(["ENTENTE_HOSTS", "ENTENTE_TRUST_NETWORK", "HOST", "PORT"]);
  });

  it.each(["0", "65536", "-1", "3000.5", "0x10", "99999999", "3000 3001"])("refuses the port %s", (PORT) => {
    expect(fieldsOf({ PORT })).toEqual(["PORT"]);
  });

  it.each(["localhost", "127.0.0.1", "127.9.9.9", "::1", "[::1]", "LOCALHOST"])("serves %s to this machine", (HOST) => {
    expect(fieldsOf({ HOST })).toEqual([]);
  });

  it.each(["0.0.0.0", "::", "192.168.1.5", "entente.example.org", "127.0.0.1.example.org"])(
    "serves %s only when the network is trusted",
    (HOST) => {
      expect(parseEnv({ HOST })).toMatchObject({ ok: false, faults: [{ code: "untrusted-network", field: "HOST" }] });
      expect(parseEnv({ HOST, ENTENTE_TRUST_NETWORK: "0" }).ok).toBe(false);
      expect(parseEnv({ HOST, ENTENTE_TRUST_NETWORK: "1" }).ok).toBe(true);
    },
  );

  it.each(["256.1.1.1", "http://localhost", "local host", "-a", "a..b"])("refuses the host %s", (HOST) => {
    expect(fieldsOf({ HOST, ENTENTE_TRUST_NETWORK: "1" })).toEqual(["HOST"]);
  });
});
