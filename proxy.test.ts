import { NextRequest } from "next/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { proxy } from "./proxy";

beforeEach(() => vi.stubEnv("PORT", "3000"));
afterEach(() => vi.unstubAllEnvs());

const ask = (headers: Record<string, string>, method = "GET") =>
  proxy(new NextRequest("http://127.0.0.1:3000/", { method, headers: { host: "127.0.0.1:3000", ...headers } }));

describe("the Host header", () => {
  it.each(["127.0.0.1:3000", "localhost:3000", "LOCALHOST:3000", "[::1]:3000"])("serves %s", (host) => {
    expect(ask({ host }).status).toBe(200);
  });

  it.each([
    "",
    "evil.example",
    "evil.example:3000",
    "127.0.0.1",
    "127.0.0.1:3001",
    "localhost.evil.example:3000",
    "a@127.0.0.1:3000",
    "127.0.0.1:3000/x",
    "10.0.0.1:3000",
  ])("does not serve “%s”", async (host) => {
    const response = ask({ host });
    expect(response.status).toBe(421);
    expect((await response.json()).error.code).toBe("unknown-host");
  });

  it("serves the names and addresses that the settings allow", () => {
    vi.stubEnv("HOST", "0.0.0.0");
    vi.stubEnv("ENTENTE_TRUST_NETWORK", "1");
    vi.stubEnv("ENTENTE_HOSTS", "entente.example.org");
    expect(ask({ host: "192.168.1.7:3000" }).status).toBe(200);
    expect(ask({ host: "entente.example.org" }).status).toBe(200);
    expect(ask({ host: "other.example.org:3000" }).status).toBe(421);
  });
});

describe("changes", () => {
  it.each(["POST", "PUT", "PATCH", "DELETE"])("takes %s from its own pages and from programs", (method) => {
    expect(ask({}, method).status).toBe(200);
    expect(ask({ origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-origin" }, method).status).toBe(200);
  });

  it.each([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://127.0.0.1:4000" },
    { origin: "http://127.0.0.1:3000", "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "cross-site" },
  ])("refuses a POST with %j", async (headers) => {
    const response = ask(headers as Record<string, string>, "POST");
    expect(response.status).toBe(403);
    expect((await response.json()).error.code).toBe("foreign-origin");
  });

  it("lets links from elsewhere lead here", () => {
    expect(ask({ "sec-fetch-site": "cross-site" }).status).toBe(200);
  });
});

describe("the policy for content", () => {
  const directivesOf = (response: Response) =>
    new Map(
      response.headers
        .get("content-security-policy")!
        .split("; ")
        .map((part) => [part.split(" ")[0]!, part.split(" ").slice(1)] as const),
    );

  it("lets scripts and styles run by a nonce that is new each time", () => {
    const [one, other] = [directivesOf(ask({})), directivesOf(ask({}))];
    const nonce = one.get("script-src")!.find((source) => source.startsWith("'nonce-"));
    expect(one.get("style-src")).toContain(nonce);
    expect(other.get("script-src")).not.toContain(nonce);
    for (const [name, sources] of one) {
      if (name !== "style-src-attr") expect(sources.join(" "), name).not.toMatch(/unsafe/);
      expect(sources.join(" "), name).not.toMatch(/https?:|\*/);
    }
  });

  it("loosens scripts and styles only while developing", () => {
    vi.stubEnv("NODE_ENV", "development");
    expect(directivesOf(ask({})).get("script-src")).toContain("'unsafe-eval'");
    vi.stubEnv("NODE_ENV", "production");
    expect(directivesOf(ask({})).get("script-src")).not.toContain("'unsafe-eval'");
  });
});

describe("an address that cannot be decoded", () => {
  const askFor = (path: string) =>
    proxy(new NextRequest(`http://127.0.0.1:3000${path}`, { headers: { host: "127.0.0.1:3000" } }));

  it("is answered as one that leads nowhere", async () => {
    expect(askFor("/documents/%ff").headers.get("x-middleware-rewrite")).toMatch(/:3000\/unreadable$/);
    const response = askFor("/api/v1/documents/%ff");
    expect(response.status).toBe(404);
    expect((await response.json()).error).toMatchObject({
      code: "unknown-path",
      message: expect.stringContaining("/documents/%ff"),
    });
  });

  it("is none that only holds signs of other scripts", () => {
    expect(askFor("/actors/T%C3%BCrkiye").headers.get("x-middleware-rewrite")).toBeNull();
  });
});
