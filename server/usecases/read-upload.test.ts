import { describe, expect, it } from "vitest";
import { MAX_UPLOAD_BYTES } from "@/lib/relations/document-input";
import { pdfOf } from "@/server/files/fixtures/pdf-of";
import { zipOf } from "@/server/files/fixtures/zip-of";
import { MAX_UNPACKED_BYTES } from "@/server/files/read-docx";
import { readUpload } from "./read-upload";

const read = (content: string | Buffer, name: string) =>
  readUpload(new Uint8Array(Buffer.from(content as Buffer)), name);
const textOf = async (content: string | Buffer, name: string) => {
  const outcome = await read(content, name);
  return outcome.ok ? outcome.value.text : outcome.faults[0]!.code;
};

describe("plain text", () => {
  const text = "Türkiye met Pakistan. مرحبا 🙂";

  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16 LE with a byte order mark", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 BE with a byte order mark", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ])("is read as %s", async (_, bytes) => {
    expect(await textOf(bytes, "a.TXT")).toBe(text);
  });

  it("is read as UTF-16 without a byte order mark", async () => {
    expect(await textOf(Buffer.from("Iran met Iraq in Doha.", "utf16le"), "a.txt")).toBe("Iran met Iraq in Doha.");
  });

  it.each([
    [Buffer.from([0x54, 0xfc, 0x72, 0x6b]), "file-undecodable"],
    [Buffer.from([0, 1, 2, 3, 0xff, 0xfe, 0, 9]), "file-undecodable"],
    [Buffer.from(""), "file-empty"],
    [Buffer.from(" \n\r\n\t"), "file-without-text"],
    [Buffer.alloc(MAX_UPLOAD_BYTES + 1, "a"), "file-too-large"],
    [Buffer.alloc(1_000_001, "a"), "text-too-long"],
  ])("is refused when it cannot be: %#", async (bytes, code) => {
    expect(await textOf(bytes, "a.txt")).toBe(code);
  });

  it.each(["a.exe", "txt", "", "a.pdf.zip", "a.\ud800"])("is not expected in a file named “%s”", async (name) => {
    expect(await textOf("text", name)).toBe("file-kind-unknown");
  });
});

describe("HTML", () => {
  const page = `<!doctype html><html><head><title>Talks | Desk</title>
    <meta property="og:title" content="Talks end"><meta property="og:site_name" content="The Desk">
    <meta property="article:published_time" content="2025-11-09T22:00:00Z">
    <link rel="canonical" href="https://example.org/talks"><script>var stolen = document.cookie</script></head>
    <body><nav>Home | World</nav><article><h1>Talks end</h1>
    <p>Pakistan and Afghanistan ended <b>their</b> talks in Istanbul on Friday, said the ministry in a long statement.</p>
    <p onclick="steal()">Iran offered to <a href="javascript:alert(1)">mediate</a>.<img src=x onerror=alert(1)></p>
    </article><footer>Imprint</footer></body></html>`;

  it.each([
    "<html><head><title>T</title></head><body><p>Iran met Iraq.</p></body></html>",
    "<html><title>T</title><body><p>Iran met Iraq.</p></body></html>",
    "<html lang=en><meta charset=utf-8><title>T</title>\n<body class=a><p>Iran met Iraq.",
    "<!doctype html><html><body><p>Iran met Iraq.",
    "<!-- <body> --><p>Iran met Iraq.",
    "<body><p>Iran met Iraq.</p></body>",
    "<p>Iran met Iraq.",
    "Iran met Iraq.",
  ])("is read whichever of its tags it leaves out: %s", async (html) => {
    expect(await textOf(html, "a.html")).toBe("Iran met Iraq.");
  });

  it("becomes paragraphs without any markup, with what the page says of itself", async () => {
    expect(await read(page, "a.html")).toEqual({
      ok: true,
      value: {
        text: expect.stringContaining(
          "Pakistan and Afghanistan ended their talks in Istanbul on Friday, said the ministry in a long statement.\n\nIran offered to mediate.",
        ),
        title: expect.stringContaining("Talks end"),
        publisher: "The Desk",
        publishedDate: "2025-11-09",
        url: "https://example.org/talks",
      },
    });
    expect(await textOf(page, "a.html")).not.toMatch(/[<>]|stolen|steal|alert|Imprint/);
  });

  it("is read in the character set that it declares", async () => {
    const latin = Buffer.from(`<meta charset="iso-8859-1"><p>Erdoğan`.replace("ğ", "\u00fc"), "latin1");
    expect(await textOf(latin, "a.htm")).toBe("Erdoüan");
  });

  it("may be broken, nested deeply or empty", async () => {
    expect(await textOf("<p>Iran met <b>Iraq", "a.html")).toBe("Iran met Iraq");
    expect(await textOf(`${"<div>".repeat(5_000)}deep`, "a.html")).toContain("deep");
    expect(await textOf("<script>1</script>", "a.html")).toBe("file-without-text");
  });
});

describe("PDF", () => {
  it("becomes paragraphs, with words cut at a line's end joined", async () => {
    const bytes = pdfOf(
      [
        [
          "Talks end in Istanbul",
          "Pakistan and Afghanistan ended their negotia-",
          "tions in Istanbul on Friday without a",
          "result.",
        ],
        ["Iran offered to mediate between them now."],
      ],
      "Talks end",
    );
    expect(await read(bytes, "a.pdf")).toMatchObject({
      ok: true,
      value: {
        title: "Talks end",
        text: "Talks end in Istanbul\n\nPakistan and Afghanistan ended their negotiations in Istanbul on Friday without a result.\n\nIran offered to mediate between them now.",
      },
    });
  });

  it("is refused when it is none, is damaged, or holds no text", async () => {
    expect(await textOf("no PDF at all", "a.pdf")).toBe("file-not-pdf");
    expect(await textOf("%PDF-1.4 and then nothing", "a.pdf")).toBe("file-not-pdf");
    expect(await textOf(pdfOf([[]]), "a.pdf")).toBe("pdf-without-text");
  });
});

describe("Word", () => {
  const docx = (body: string | Buffer, stated?: number) =>
    zipOf(
      {
        "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
        "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
        "word/document.xml": body,
      },
      stated,
    );
  const paragraphs = (...texts: string[]) =>
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${texts
      .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
      .join("")}</w:body></w:document>`;

  it("gives its paragraphs", async () => {
    expect(await textOf(docx(paragraphs("Iran met Iraq.", "Oman hosted them.")), "a.docx")).toBe(
      "Iran met Iraq.\n\nOman hosted them.",
    );
  });

  it("is refused when it is none or damaged", async () => {
    expect(await textOf("no zip", "a.docx")).toBe("file-not-docx");
    expect(await textOf(zipOf({ "a.txt": "text" }), "a.docx")).toBe("file-not-docx");
    const cut = docx(paragraphs("text"));
    expect(await textOf(cut.subarray(0, cut.length - 30), "a.docx")).toBe("file-not-docx");
  });

  it("is refused when it unpacks to more than memory should hold, whatever size it states", async () => {
    const bomb = Buffer.alloc(MAX_UNPACKED_BYTES + 1, " ");
    expect(await textOf(docx(bomb), "a.docx")).toBe("docx-too-large");
    expect(await textOf(docx(bomb, 10), "a.docx")).toBe("docx-too-large");
  });
});
