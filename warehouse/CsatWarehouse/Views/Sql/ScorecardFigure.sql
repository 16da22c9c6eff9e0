-- A figure without a value was hidden or had no answers; how many persons stood behind it is not told.
SELECT
  f."ScorecardKey" AS "ScorecardKey",
  s."PeriodKey" AS "PeriodKey",
  p."EndDateKey" AS "PeriodEndDateKey",
  f."KpiKey" AS "KpiKey",
  f."SliceKey" AS "SliceKey",
  f."Printed" AS "Printed",
  f."Value" AS "Value",
  CASE WHEN f."Value" IS NOT NULL THEN f."Persons" END AS "Persons",
  s."PublishedAt" AS "ModifiedAt"
FROM "FactScorecardFigure" f
JOIN "FactScorecard" s ON s."ScorecardKey" = f."ScorecardKey"
JOIN "DimPeriod" p ON p."PeriodKey" = s."PeriodKey"
