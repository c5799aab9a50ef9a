import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { DatasetMethod } from "@/lib/measures/methodology-page";
import { DATASET_KINDS } from "@/lib/relations/dataset-kind";
import { DROP_REASONS } from "@/lib/relations/drop-reason";
import { DERIVED_FIELDS } from "@/lib/relations/imported-event";
import datasetTexts from "@/messages/en/datasets.json";
import methodology from "@/messages/en/methodology.json";
import vocabulary from "@/messages/en/vocabulary.json";
import { DatasetsSection } from "./datasets-section";

const METHOD: DatasetMethod = {
  kinds: DATASET_KINDS.map((kind, at) => ({
    kind,
    name: `Name of ${kind}`,
    ...(kind !== "table" && { licence: `Licence of ${kind}` }),
    isRedistributable: at === 0,
  })),
  reciprocalCodes: ["036", "0871"],
  mediationCodes: [
    { code: "039", mediator: "source", state: "offered" },
    { code: "126", mediator: "target", state: "rejected" },
    { code: "028", mediator: "unknown", state: "requested" },
  ],
  mediationGapDays: 77,
  dropReasons: DROP_REASONS,
  derivedFields: DERIVED_FIELDS,
};

const textOf = (method: DatasetMethod) =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale="en"
      timeZone="UTC"
      messages={{ methodology, vocabulary, datasets: datasetTexts }}
      onError={(fault) => {
        throw fault;
      }}
    >
      <DatasetsSection datasets={method} />
    </NextIntlClientProvider>,
  )
    .replace(/<\/?(?:tr|li|p|h\d)[^>]*>/g, "\n")
    .replace(/<[^>]+>/g, " ")
    .replace(/ +/g, " ");

it("has words for every dataset, drop reason and mark, and the code's own values", () => {
  const text = textOf(METHOD);
  for (const kind of DATASET_KINDS) expect(text).toContain(datasetTexts.kinds[kind]);
  for (const reason of DROP_REASONS) expect(text).toContain(datasetTexts.dropped[reason]);
  for (const field of DERIVED_FIELDS) expect(text).toContain(vocabulary.derivedField[field]);
  expect(text).toContain("036 and 0871");
  expect(text).toContain("less than 77 days");
});

it("says who mediates by each code, and whose rows may be given on", () => {
  const lines = textOf(METHOD)
    .split("\n")
    .map((line) => line.trim());
  expect(lines).toContain("039 the source offered");
  expect(lines).toContain("126 the target rejected");
  expect(lines).toContain("028 unknown requested");
  const endOf = (kind: (typeof DATASET_KINDS)[number]) =>
    lines
      .find((line) => line.startsWith(`${datasetTexts.kinds[kind]} `))
      ?.split(/[.:] /)
      .at(-1);
  expect(endOf("gdelt")).toBe("yes Licence of gdelt");
  expect(endOf("acled")).toBe("no Licence of acled");
  expect(endOf("table")).toBe("as the analyst says");
});
