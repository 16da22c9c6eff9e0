SELECT
  b."BenchmarkKey" AS "BenchmarkKey",
  b."SourceSystemKey" AS "SourceSystemKey",
  b."PeerKey" AS "PeerKey",
  b."KpiKey" AS "KpiKey",
  b."SliceKey" AS "SliceKey",
  b."FromDateKey" AS "FromDateKey",
  b."ToDateKey" AS "ToDateKey",
  b."LoadKey" AS "LoadKey",
  b."KpiCode" AS "KPI Code",
  b."StatedValue" AS "Stated Value",
  b."ScaleMin" AS "Stated Scale Minimum",
  b."ScaleMax" AS "Stated Scale Maximum",
  b."Value" AS "Value",
  b."Score100" AS "Score on 0-100",
  b."Respondents" AS "Respondents",
  b."Publisher" AS "Publisher",
  b."Method" AS "Method",
  b."LineNumber" AS "Source Line",
  l."FinishedAt" AS "ModifiedAt"
FROM "FactBenchmark" b
JOIN "Load" l ON l."LoadKey" = b."LoadKey"
