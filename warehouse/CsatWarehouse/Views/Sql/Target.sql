SELECT
  t."TargetKey" AS "TargetKey",
  t."SourceSystemKey" AS "SourceSystemKey",
  t."KpiKey" AS "KpiKey",
  t."SliceKey" AS "SliceKey",
  t."FromDateKey" AS "FromDateKey",
  t."ToDateKey" AS "ToDateKey",
  t."LoadKey" AS "LoadKey",
  t."KpiCode" AS "KPI Code",
  t."Value" AS "Target",
  t."Owner" AS "Target Owner",
  t."Note" AS "Note",
  t."LineNumber" AS "Source Line",
  l."FinishedAt" AS "ModifiedAt"
FROM "FactTarget" t
JOIN "Load" l ON l."LoadKey" = t."LoadKey"
