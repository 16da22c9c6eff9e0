SELECT
  a."ActionStepKey" AS "ActionStepKey",
  a."SourceSystemKey" AS "SourceSystemKey",
  a."KpiKey" AS "KpiKey",
  a."SliceKey" AS "SliceKey",
  a."PlannedDateKey" AS "PlannedDateKey",
  a."DueDateKey" AS "DueDateKey",
  a."StartedDateKey" AS "StartedDateKey",
  a."DoneDateKey" AS "DoneDateKey",
  a."LoadKey" AS "LoadKey",
  a."ActionCode" AS "Action Code",
  a."StepCode" AS "Step Code",
  a."RevisedAt" AS "Revised At UTC",
  a."Title" AS "Step",
  a."KpiCode" AS "KPI Code",
  a."Owner" AS "Step Owner",
  a."Status" AS "Stated Status",
  a."ExpectedChange" AS "Expected Change",
  a."LineNumber" AS "Source Line",
  CASE WHEN a."IsWithdrawn" = 1 THEN 1 ELSE 0 END AS "IsWithdrawn",
  l."FinishedAt" AS "ModifiedAt"
FROM "FactActionStep" a
JOIN "Load" l ON l."LoadKey" = a."LoadKey"
