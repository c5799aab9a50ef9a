import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RunView } from "@/components/datasets/run-view";
import { listImportRuns } from "@/server/usecases/list-import-runs";
import { listRowProblems } from "@/server/usecases/list-row-problems";
import type { AddressParameters } from "@/app/address-query";
import { RunDesk } from "./run-desk";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<AddressParameters> };

const PROBLEMS_PER_PAGE = 100;
const NUMBER = /^[1-9]\d{0,14}$/;

const findRun = async (id: string) => (NUMBER.test(id) ? (await listImportRuns({ id: Number(id) }))[0] : undefined);

export async function generateMetadata({ params }: Props) {
  const run = await findRun((await params).id);
  return { title: run && (await getTranslations("datasets.run"))("title", { name: run.papers.name }) };
}

export default async function ImportRunRoute({ params, searchParams }: Props) {
  const run = await findRun((await params).id);
  if (!run) notFound();
  const { after } = await searchParams;
  const page = typeof after === "string" && NUMBER.test(after) ? { after: Number(after) } : {};
  const problems = await listRowProblems(run.id, { ...page, limit: PROBLEMS_PER_PAGE + 1 });
  const shown = problems.slice(0, PROBLEMS_PER_PAGE);
  const here = `/datasets/imports/${run.id}`;
  return (
    <RunView
      run={run}
      problems={shown}
      {...(problems.length > shown.length && { nextHref: `${here}?after=${shown.at(-1)!.id}#problems` })}
      {...(page.after !== undefined && { firstHref: `${here}#problems` })}
      progress={<RunDesk key={run.id} run={run} />}
    />
  );
}
