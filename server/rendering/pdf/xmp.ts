/** Title, description, permalink and metadata as an XMP packet (ISO 16684-1). */
export function xmpOf({
  title,
  description,
  permalink,
  metadata,
}: Record<"title" | "description" | "permalink" | "metadata", string>): string {
  const alternatives = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt>`;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    `<dc:title>${alternatives(title)}</dc:title>`,
    `<dc:description>${alternatives(description)}</dc:description>`,
    `<dc:identifier>${escape(metadata)}</dc:identifier>`,
    `<dc:source>${escape(permalink)}</dc:source>`,
    "<xmp:CreatorTool>Entente</xmp:CreatorTool>",
    "</rdf:Description></rdf:RDF></x:xmpmeta>",
    '<?xpacket end="r"?>',
  ].join("\n");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
