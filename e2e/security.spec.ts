import { expect, test } from "@playwright/test";
import { connect } from "node:net";
import { ARTICLE } from "./article";

const PAGES = ["/", "/relations", "/mediations", "/actors", "/events", "/documents", "/documents/new", "/methodology"];

/** Sends a raw request, since clients refuse to send a foreign Host header; answers with the status line. */
function rawStatus(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
      if (answer.includes("\r\n")) socket.end();
    });
    socket.on("close", () => resolve(answer.split("\r\n")[0] ?? ""));
    socket.on("error", reject);
  });
}

test("every page has a strict policy for content and obeys it", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", (entry) => {
    if (entry.text().includes("Content Security Policy")) refused.push(entry.text());
  });
  for (const path of PAGES) {
    const response = await page.goto(path);
    const policy = response!.headers()["content-security-policy"] ?? "";
    const directive = (name: string) =>
      policy
        .split(";")
        .map((part) => part.trim())
        .find((part) => part.startsWith(`${name} `));
    expect(directive("script-src"), path).toMatch(/'nonce-[^']{16,}'/);
    expect(directive("script-src"), path).not.toMatch(/unsafe-(inline|eval)/);
    expect(directive("object-src"), path).toBe("object-src 'none'");
    expect(directive("frame-ancestors"), path).toBe("frame-ancestors 'none'");
    expect(directive("base-uri"), path).toBe("base-uri 'none'");
    expect(policy, path).not.toMatch(/https?:\/\//);
    expect(response!.headers()["x-content-type-options"]).toBe("nosniff");
    expect(response!.headers()["x-powered-by"]).toBeUndefined();
    await page.waitForLoadState("networkidle");
  }
  expect(refused).toEqual([]);
});

test("a page asks nobody but its own server", async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL!) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
  });
  for (const path of PAGES) await page.goto(path, { waitUntil: "networkidle" });
  expect(foreign).toEqual([]);
});

test("a name that is not ours is not served", async ({ baseURL }) => {
  const port = Number(new URL(baseURL!).port);
  const status = (host: string) =>
    rawStatus(port, `GET /api/v1/health HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  expect(await status(`127.0.0.1:${port}`)).toContain(" 200 ");
  expect(await status(`localhost:${port}`)).toContain(" 200 ");
  expect(await status("rebound.example.org")).toMatch(/ (403|421) /);
  expect(await status(`rebound.example.org:${port}`)).toMatch(/ (403|421) /);
});

test("only our own pages may change anything", async ({ request, baseURL }) => {
  const { text, title, publisher, publishedDate, url } = ARTICLE;
  const data = { text: `${text} Sent from elsewhere.`, title, publisher, publishedDate, url };
  const forged: Record<string, string>[] = [
    { origin: "https://evil.example.org" },
    { origin: "null" },
    { origin: baseURL!, "sec-fetch-site": "cross-site" },
  ];
  for (const headers of forged) {
    const response = await request.post("/api/v1/documents", { data, headers });
    expect(response.status(), JSON.stringify(headers)).toBe(403);
    expect((await response.json()).error.code).toEqual(expect.any(String));
  }
  const list = await (await request.get("/api/v1/documents?query=elsewhere")).json();
  expect(JSON.stringify(list)).not.toContain("Sent from elsewhere");
});

test("what is too large is refused with a clear word", async ({ request, baseURL }) => {
  const { title, publisher, publishedDate, url } = ARTICLE;
  const response = await request.post("/api/v1/documents/propose", {
    headers: { origin: baseURL! },
    data: { text: "A quiet day. ".repeat(100_000), title, publisher, publishedDate, url },
  });
  expect(response.status()).toBe(413);
  const { error } = await response.json();
  expect(error.message).toMatch(/1 MB|1,000,000|1 000 000/);
});

test("errors have one form", async ({ request }) => {
  for (const path of ["/api/v1/nothing", "/api/v1/relations/ZZZ/QQQ/series", "/api/v1/documents/000000000000"]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(Object.keys((await response.json()).error).sort(), path).toEqual(["code", "details", "message"]);
  }
});
