-- What the machine told of a mediation is kept, but no longer shown, where an analyst said otherwise of its event.
ALTER TABLE "StepEvidence" ADD COLUMN "overruledBy" INTEGER;
