SELECT
  f."PeriodKey" AS "PeriodKey",
  p."EndDateKey" AS "PeriodEndDateKey",
  p."Kind" AS "Period Kind",
  f."KpiKey" AS "KpiKey",
  f."SliceKey" AS "SliceKey",
  f."Method" AS "Chart Method",
  f."Centre" AS "Centre",
  f."Low" AS "Lower Control Limit",
  f."High" AS "Upper Control Limit",
  f."Points" AS "Baseline Months",
  f."FromDateKey" AS "BaselineFromDateKey",
  f."ThroughDateKey" AS "BaselineThroughDateKey",
  f."Signal" AS "Signal",
  CASE WHEN f."Signal" IS NULL THEN 0 ELSE 1 END AS "IsSignal",
  CASE WHEN b."ThroughDateKey" < p."EndDateKey" THEN 1 ELSE 0 END AS "IsSoFar",
  b."BuiltAt" AS "ModifiedAt"
FROM "FactKpiChart" f
JOIN "KpiPointer" c ON c."PeriodKey" = f."PeriodKey" AND c."KpiBuildKey" = f."KpiBuildKey"
JOIN "KpiBuild" b ON b."KpiBuildKey" = f."KpiBuildKey"
JOIN "DimPeriod" p ON p."PeriodKey" = f."PeriodKey"
