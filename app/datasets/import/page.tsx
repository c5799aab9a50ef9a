import { MAX_IMPORT_FILES } from "@/lib/relations/import-input";
import { findUploads } from "@/server/usecases/find-uploads";
import { listColumnMappings } from "@/server/usecases/list-column-mappings";
import type { AddressParameters } from "@/app/address-query";
import { titleOf } from "@/app/title-of";
import { ImportDesk } from "./import-desk";

export const generateMetadata = () => titleOf("datasets.import.title");

export default async function ImportRoute({ searchParams }: { searchParams: Promise<AddressParameters> }) {
  const { files } = await searchParams;
  const ids =
    typeof files === "string" && files !== "" ? [...new Set(files.split("~"))].slice(0, MAX_IMPORT_FILES) : [];
  const [uploads, savedMappings] = await Promise.all([findUploads(ids), listColumnMappings()]);
  const initialUploads = uploads.map((upload) => ({ ...upload, receivedBytes: upload.sizeBytes }));
  return <ImportDesk initialUploads={initialUploads} savedMappings={savedMappings} />;
}
