SELECT
  f."PeriodKey" AS "PeriodKey",
  p."EndDateKey" AS "PeriodEndDateKey",
  p."Kind" AS "Period Kind",
  f."KpiKey" AS "KpiKey",
  f."SliceKey" AS "SliceKey",
  f."ScoreGroup" AS "Score Group",
  f."MonthsSince" AS "Months Since Answer",
  CASE WHEN f."IsSuppressed" = 0 THEN f."AtRisk" END AS "At Risk",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Left" END AS "Left",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Retained" END AS "Retained",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Low" END AS "Retained Lower Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."High" END AS "Retained Upper Limit",
  CASE WHEN f."IsSuppressed" = 1 THEN 1 ELSE 0 END AS "IsSuppressed",
  CASE WHEN b."ThroughDateKey" < p."EndDateKey" THEN 1 ELSE 0 END AS "IsSoFar",
  b."BuiltAt" AS "ModifiedAt"
FROM "FactRetention" f
JOIN "KpiPointer" c ON c."PeriodKey" = f."PeriodKey" AND c."KpiBuildKey" = f."KpiBuildKey"
JOIN "KpiBuild" b ON b."KpiBuildKey" = f."KpiBuildKey"
JOIN "DimPeriod" p ON p."PeriodKey" = f."PeriodKey"
