-- A comparison that is refused because one of the two figures is hidden says nothing of the earlier one either.
SELECT
  f."PeriodKey" AS "PeriodKey",
  p."EndDateKey" AS "PeriodEndDateKey",
  p."Kind" AS "Period Kind",
  f."PriorPeriodKey" AS "PriorPeriodKey",
  f."KpiKey" AS "KpiKey",
  f."SliceKey" AS "SliceKey",
  f."Comparison" AS "Comparison",
  CASE WHEN COALESCE(f."Obstacle", '') <> 'suppressed' THEN f."PriorValue" END AS "Prior Value",
  CASE WHEN COALESCE(f."Obstacle", '') <> 'suppressed' THEN f."PriorPersons" END AS "Prior Persons",
  f."Change" AS "Change",
  f."ChangeLow" AS "Change Lower Limit",
  f."ChangeHigh" AS "Change Upper Limit",
  f."P" AS "P Value",
  f."Q" AS "Q Value",
  f."SmallestDetectable" AS "Smallest Detectable Change",
  f."Verdict" AS "Verdict",
  f."Obstacle" AS "Obstacle",
  CASE WHEN f."Verdict" = 'improved' THEN 1 ELSE 0 END AS "IsImproved",
  CASE WHEN f."Verdict" = 'worsened' THEN 1 ELSE 0 END AS "IsWorsened",
  CASE WHEN f."Verdict" = 'not-comparable' THEN 0 ELSE 1 END AS "IsComparable",
  CASE WHEN COALESCE(f."Obstacle", '') = 'suppressed' THEN 1 ELSE 0 END AS "IsSuppressed",
  CASE WHEN b."ThroughDateKey" < p."EndDateKey" THEN 1 ELSE 0 END AS "IsSoFar",
  b."BuiltAt" AS "ModifiedAt"
FROM "FactKpiChange" f
JOIN "KpiPointer" c ON c."PeriodKey" = f."PeriodKey" AND c."KpiBuildKey" = f."KpiBuildKey"
JOIN "KpiBuild" b ON b."KpiBuildKey" = f."KpiBuildKey"
JOIN "DimPeriod" p ON p."PeriodKey" = f."PeriodKey"
