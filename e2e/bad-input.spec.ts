import { expect, test, type APIRequestContext, type APIResponse } from "@playwright/test";
import { ARTICLE } from "./article";

const { title, publisher, publishedDate } = ARTICLE;
const ENGLISH = "Pakistan accused Afghanistan of sheltering militants. Iran offered to mediate between the two sides.";

/** The error of an answer, after a look at its one form. */
async function errorOf(response: APIResponse, note: string): Promise<{ code: string; message: string }> {
  const body = await response.json();
  expect(Object.keys(body), note).toEqual(["error"]);
  expect(Object.keys(body.error).sort(), note).toEqual(["code", "details", "message"]);
  expect(body.error.details.length, note).toBeGreaterThan(0);
  expect(body.error.message, note).toMatch(/^\S.{9,}/);
  return body.error;
}

const propose = (request: APIRequestContext, changes: object) =>
  request.post("/api/v1/documents/propose", { data: { text: ENGLISH, title, publisher, publishedDate, ...changes } });

const countOf = async (request: APIRequestContext) =>
  (await (await request.get("/api/v1/documents")).json()).total as number;

/** Posts spaces piece by piece, so that no length is stated before. */
async function sendInPieces(baseURL: string, path: string, type: string, megabytes: number): Promise<Response> {
  const piece = new Uint8Array(1_000_000).fill(0x20);
  let left = megabytes;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => (left-- > 0 ? controller.enqueue(piece) : controller.close()),
  });
  const init = { method: "POST", headers: { "Content-Type": type }, body, duplex: "half" };
  return fetch(new URL(path, baseURL), init as RequestInit);
}

test("every text gets a clear word or is coded as far as it goes", async ({ request }) => {
  const refused: [string, object, number, string][] = [
    ["no text", { text: "" }, 422, "text-empty"],
    ["only spaces", { text: " \n\t\u00a0\u3000" }, 422, "text-empty"],
    ["nothing to see", { text: "\u200b\u200b\ufeff\u202e" }, 422, "text-empty"],
    [
      "German",
      { text: "Der türkische Präsident traf am Montag in Ankara den Ministerpräsidenten und sprach mit ihm darüber." },
      422,
      "other-language",
    ],
    [
      "Arabic",
      { text: "التقى الرئيس التركي برئيس الوزراء الباكستاني في أنقرة وبحث معه الوضع." },
      422,
      "other-language",
    ],
    [
      "Chinese",
      { text: "土耳其总统星期一在安卡拉会见了巴基斯坦总理，讨论了与阿富汗边境的局势。" },
      422,
      "other-language",
    ],
    ["more than 1 MB", { text: "a".repeat(1_000_001) }, 413, "text-too-long"],
    ["a day that does not exist", { publishedDate: "2025-02-30" }, 422, "date-invalid"],
    ["a day before 1800", { publishedDate: "1799-12-31" }, 422, "date-too-old"],
    ["a day in far future", { publishedDate: "9999-12-31" }, 422, "date-too-far"],
    ["a script for an address", { url: "javascript:alert(1)" }, 422, "url-invalid"],
    ["a file server for an address", { url: "ftp://example.org/a" }, 422, "url-invalid"],
    ["an endless address", { url: `https://example.org/${"a".repeat(3_000)}` }, 422, "url-too-long"],
    ["a number for a text", { text: 5 }, 422, "bad-body"],
  ];
  for (const [note, changes, status, code] of refused) {
    const response = await propose(request, changes);
    expect(response.status(), note).toBe(status);
    expect((await errorOf(response, note)).code, note).toBe(code);
  }
  const coded: [string, object][] = [
    ["one sign over and over", { text: "a".repeat(1_000_000) }],
    ["a name over and over", { text: "Pakistan and ".repeat(5_000) }],
    ["right to left", { text: `\u202e${ENGLISH}\u202c` }],
    ["emoji", { text: `${ENGLISH} 👩‍👩‍👧‍👦🇵🇰` }],
    ["control characters", { text: `${ENGLISH}\0\u0001\u001b[31m ${ENGLISH}` }],
    ["two languages", { text: `${ENGLISH} Der Präsident traf den Minister. ${ENGLISH}` }],
  ];
  for (const [note, changes] of coded) expect((await propose(request, changes)).status(), note).toBe(200);
  const surrogates = await request.post("/api/v1/documents/propose", {
    headers: { "Content-Type": "application/json" },
    data: `{"text":"${ENGLISH} \\ud800","title":"a\\udfff","publishedDate":"${publishedDate}"}`,
  });
  expect(surrogates.status()).toBe(200);
  expect((await surrogates.json()).document.text).toContain("\ufffd");
});

test("bodies that are no request for a document are refused in the one form of errors", async ({
  request,
  baseURL,
}) => {
  for (const body of ["{", "", "<a/>", "[".repeat(50_000)]) {
    const headers = { "Content-Type": "application/json" };
    const response = await request.post("/api/v1/documents", { headers, data: Buffer.from(body) });
    expect(response.status(), body.slice(0, 5)).toBe(400);
    expect((await errorOf(response, body.slice(0, 5))).code).toBe("bad-json");
  }
  for (const [path, type] of [
    ["/api/v1/documents", "application/json"],
    ["/api/v1/documents/upload", "multipart/form-data; boundary=x"],
  ] as const) {
    const response = await sendInPieces(baseURL!, path, type, 24);
    expect(response.status, path).toBe(413);
    expect((await response.json()).error.code, path).toBe("body-too-large");
  }
  const upload = await request.post("/api/v1/documents/upload", { data: { file: "a" } });
  expect(upload.status()).toBe(415);
  await errorOf(upload, "upload");
});

test("files that are not what they are called are refused, and nothing of HTML is kept but text", async ({
  request,
}) => {
  const upload = (name: string, content: string | Buffer) =>
    request.post("/api/v1/documents/upload", {
      multipart: { file: { name, mimeType: "application/octet-stream", buffer: Buffer.from(content as string) } },
    });
  for (const [name, content] of [
    ["a.pdf", "This is no PDF."],
    ["a.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog"],
    ["a.docx", "This is no archive."],
    ["a.docx", "PK\u0003\u0004 broken off"],
    ["a.txt", Buffer.from([0, 1, 2, 0xff, 0xfe, 0, 9])],
    ["a.exe", "MZ"],
    ["a.html", ""],
    ["a.html", "<script>alert(1)</script>"],
  ] as const) {
    const response = await upload(name, content as string);
    expect(response.status(), name).toBe(422);
    await errorOf(response, name);
  }
  const page = `<html><title>Talks</title><body onload="steal()"><p onclick="steal()">${ENGLISH}</p>
    <img src=x onerror="steal()"><script>steal()</script><a href="javascript:steal()">More</a></body></html>`;
  const read = await (await upload("a.html", page)).json();
  expect(read.text).toContain(ENGLISH);
  expect(JSON.stringify(read)).not.toMatch(/steal|<p|onclick|javascript:/);
});

test("addresses that lead nowhere and parameters that nobody knows are answered, never with a fault of ours", async ({
  request,
}) => {
  const addresses: [string, number][] = [
    ["/documents/..%2f..%2fetc", 404],
    ["/documents/%00", 404],
    ["/documents/%ff", 404],
    ["/%E0%A4%A", 404],
    ["/mediations/99999999999999999999", 404],
    ["/mediations/-1", 404],
    ["/relations/AFG/AFG", 404],
    ["/relations/afg/pak", 404],
    ["/relations/__proto__/PAK", 404],
    ["/actors/%3Cscript%3E", 404],
    ["/?from=0001-01-01&to=9999-12-31&bucket=day", 200],
    ["/events?cursor=garbage&ids=abc&query=%22%20OR%201%3D1%20--", 200],
    ["/api/v1", 404],
    ["/api/v1/documents/..%2f", 404],
    ["/api/v1/relations/AFG/AFG/series", 404],
    ["/api/v1/relations/afg/pak/series", 404],
    ["/api/v1/events?cursor=garbage", 400],
    ["/api/v1/events?ids=abc", 400],
    ["/api/v1/documents?cursor=MQ", 400],
    ["/api/v1/relations?cursor=garbage", 400],
    ["/api/v1/relations?actor=PAK", 400],
    ["/api/v1/relations?from=2025-01-01&from=2025-02-01", 400],
    ["/api/v1/relations?to=9999-12-31", 400],
    ["/api/v1/events?query=%22%20OR%201%3D1%20--", 200],
    ["/api/v1/events?query=NEAR(", 200],
    ["/api/v1/events?q=talks", 200],
    ["/api/v1/events?q=talks&query=talks", 400],
    ["/api/v1/documents?sort=published&order=ascending", 200],
    ["/api/v1/documents?sort=title", 400],
    ["/api/v1/events?query=*", 200],
    ["/api/v1/events?query=quote%3A%22", 200],
    ["/api/v1/documents?query=%25", 200],
    ["/api/v1/documents?publisher=a%257Eb%2Cc~%22d%22", 200],
  ];
  for (const [address, status] of addresses) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(status);
    if (address.startsWith("/api/") && status >= 400) await errorOf(response, address);
  }
  for (const method of ["PUT", "PATCH", "DELETE"]) {
    const response = await request.fetch("/api/v1/documents", { method });
    expect(response.status(), method).toBe(405);
    expect(response.headers().allow, method).toBe("GET, POST");
    expect((await errorOf(response, method)).code).toBe("wrong-method");
  }
});

test("what of an address is not understood is named on the page, and the rest of it holds", async ({ page }) => {
  for (const path of ["/events", "/documents"]) {
    await page.goto(`${path}?cursor=garbage&q=Pakistan`);
    await expect(page.getByText("cursor=garbage is not known and is left out."), path).toBeVisible();
    await expect(page.getByRole("search").getByRole("textbox"), path).toHaveValue("Pakistan");
    await expect(page.getByRole("row").nth(1), path).toBeVisible();
  }
  await page.getByRole("columnheader", { name: "Published" }).getByRole("link").click();
  await expect(page).toHaveURL(/\?query=Pakistan&sort=published&order=descending$/);
  await page.getByRole("columnheader", { name: "Published" }).getByRole("link").click();
  await expect(page.getByRole("columnheader", { name: "Published" })).toHaveAttribute("aria-sort", "ascending");
  const days = await page.locator("tbody tr td:first-child").allTextContents();
  const times = days.map((day) => Date.parse(`${day} UTC`));
  expect(times.length).toBeGreaterThan(3);
  expect(times).toEqual([...times].sort((one, other) => one - other));
});

test("markup in a text, its title and its publisher stays text on every page, and filters by such a name work", async ({
  page,
  request,
}) => {
  const dialogs: string[] = [];
  page.on("dialog", async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  const odd = {
    text: `${ENGLISH} <script>alert("text")</script> <img src=x onerror=alert("image")> said the ministry of Oman.`,
    title: `<b onmouseover=alert(1)>"Talks" & 'tea'</b></script><script>alert("title")</script>`,
    publisher: `Desk ~ A, "B" <i>C</i> %7E`,
    publishedDate,
    url: "https://example.org/?a=<script>&b='\"",
  };
  const saved = await request.post("/api/v1/documents", { data: odd });
  expect(saved.status()).toBe(201);
  const { documentId } = await saved.json();
  await page.goto(`/documents/${documentId}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(odd.title);
  await expect(page.getByRole("main")).toContainText('<script>alert("text")</script>');
  await expect(page.locator("main script, main img, main b[onmouseover], main i")).toHaveCount(0);

  const name = odd.publisher.replaceAll("%", "%25").replaceAll("~", "%7E");
  const publishers = new URLSearchParams({ publisher: name }).toString();
  const list = await (await request.get(`/api/v1/documents?${publishers}`)).json();
  expect(list.documents.map((document: { id: string }) => document.id)).toEqual([documentId]);
  for (const path of ["/documents", "/events", "/", "/relations/AFG/PAK"]) {
    await page.goto(`${path}?${publishers}`);
    await expect(page.locator("#filter-words"), path).toContainText(odd.publisher);
    await expect(page.getByRole("main"), path).not.toContainText("is not known");
  }
  expect(dialogs).toEqual([]);
});

test("two tabs that save the same text at the same moment make one document", async ({ request }) => {
  const before = await countOf(request);
  const data = { text: `${ENGLISH} This came from two tabs.`, title, publisher, publishedDate };
  const answers = await Promise.all(Array.from({ length: 6 }, () => request.post("/api/v1/documents", { data })));
  expect(answers.map((answer) => answer.status()).sort()).toEqual([200, 200, 200, 200, 200, 201]);
  const ids = await Promise.all(answers.map(async (answer) => (await answer.json()).documentId));
  expect(new Set(ids).size).toBe(1);
  expect(await countOf(request)).toBe(before + 1);
});

test("many proposals at once and a long text leave the server answering", async ({ request }) => {
  const long = propose(request, { text: `${ENGLISH}\n`.repeat(2_000) });
  const many = Array.from({ length: 50 }, (_, i) => propose(request, { text: `${ENGLISH} Report ${i}.` }));
  const health = await request.get("/api/v1/health");
  expect(health.status()).toBe(200);
  expect((await Promise.all([long, ...many])).map((answer) => answer.status())).toEqual(Array(51).fill(200));
});

test("a refused text keeps what was entered and says why beside the field", async ({ page }) => {
  await page.goto("/documents/new");
  await page.getByLabel("Text", { exact: true }).fill(ENGLISH);
  await page.getByLabel("Text", { exact: true }).blur();
  // What is proposed from the text comes first; then it is written over.
  await expect(page.getByLabel("Title")).not.toHaveValue("");
  await page.getByLabel("Title").fill("A title");
  await page.getByLabel("Date of publication").fill("1799-12-31");
  await page.getByLabel(/Web address/).fill("javascript:alert(1)");
  await page.getByRole("button", { name: "See what the coder finds" }).click();
  await expect(page.getByText(/lies before 1800/).first()).toBeVisible();
  await expect(page.getByText(/is no web address/).first()).toBeVisible();
  await expect(page.getByLabel("Text", { exact: true })).toHaveValue(ENGLISH);
  await expect(page.getByLabel("Title")).toHaveValue("A title");
});
