SELECT
  b."BaselineKey" AS "BaselineKey",
  b."SourceSystemKey" AS "SourceSystemKey",
  b."KpiKey" AS "KpiKey",
  b."SliceKey" AS "SliceKey",
  b."FromDateKey" AS "FromDateKey",
  b."ToDateKey" AS "ToDateKey",
  b."LoadKey" AS "LoadKey",
  b."KpiCode" AS "KPI Code",
  b."StatedAt" AS "Stated At UTC",
  b."Value" AS "Baseline",
  b."Respondents" AS "Respondents",
  b."Note" AS "Note",
  b."LineNumber" AS "Source Line",
  CASE WHEN b."IsWithdrawn" = 1 THEN 1 ELSE 0 END AS "IsWithdrawn",
  l."FinishedAt" AS "ModifiedAt"
FROM "FactBaseline" b
JOIN "Load" l ON l."LoadKey" = b."LoadKey"
