import { getTranslations } from "next-intl/server";
import { SampleControls } from "@/components/datasets/sample-controls";
import { SampleSources } from "@/components/datasets/sample-sources";
import { Card } from "@/components/ui/card";
import { isSampleLoaded } from "@/server/usecases/is-sample-loaded";
import { listSampleSources } from "@/server/usecases/list-sample-sources";
import { removeSampleAction, restoreSampleAction } from "../sample-actions";

/** The sample collection: what it is, what it rests on, and a way to remove or restore it. */
export async function SampleCard() {
  const [t, isLoaded, sources] = await Promise.all([
    getTranslations("datasets"),
    isSampleLoaded(),
    listSampleSources(),
  ]);
  return (
    <Card title={t("sample.title")} note={isLoaded ? undefined : t("sample.removed")}>
      <div id="sample" className="flex scroll-mt-24 flex-col items-start gap-4">
        <p className="max-w-3xl text-sm">{t("sample.about")}</p>
        <SampleControls isLoaded={isLoaded} remove={removeSampleAction} restore={restoreSampleAction} />
        <SampleSources sources={sources} />
      </div>
    </Card>
  );
}
