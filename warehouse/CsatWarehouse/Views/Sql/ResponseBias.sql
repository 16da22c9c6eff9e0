SELECT
  f."PeriodKey" AS "PeriodKey",
  p."EndDateKey" AS "PeriodEndDateKey",
  p."Kind" AS "Period Kind",
  f."KpiKey" AS "KpiKey",
  f."SliceKey" AS "SliceKey",
  CASE WHEN f."IsSuppressed" = 0 THEN f."EarlyValue" END AS "Early Value",
  CASE WHEN f."IsSuppressed" = 0 THEN f."EarlyPersons" END AS "Early Persons",
  CASE WHEN f."IsSuppressed" = 0 THEN f."LateValue" END AS "Late Value",
  CASE WHEN f."IsSuppressed" = 0 THEN f."LatePersons" END AS "Late Persons",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Difference" END AS "Late Less Early",
  CASE WHEN f."IsSuppressed" = 0 THEN f."DifferenceLow" END AS "Late Less Early Lower Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."DifferenceHigh" END AS "Late Less Early Upper Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."P" END AS "P Value",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Q" END AS "Q Value",
  CASE WHEN f."IsSuppressed" = 0 THEN f."UnweightedValue" END AS "Unweighted Value",
  CASE WHEN f."IsSuppressed" = 0 THEN f."UnweightedLow" END AS "Unweighted Lower Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."UnweightedHigh" END AS "Unweighted Upper Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."WeightedValue" END AS "Weighted Value",
  CASE WHEN f."IsSuppressed" = 0 THEN f."WeightedLow" END AS "Weighted Lower Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."WeightedHigh" END AS "Weighted Upper Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."WeightedEffectiveN" END AS "Weighted Effective N",
  CASE WHEN f."IsSuppressed" = 0 THEN f."GreatestWeight" END AS "Greatest Weight",
  f."RakedBy" AS "Raked By",
  CASE WHEN f."IsSuppressed" = 1 THEN 1 ELSE 0 END AS "IsSuppressed",
  CASE WHEN b."ThroughDateKey" < p."EndDateKey" THEN 1 ELSE 0 END AS "IsSoFar",
  b."BuiltAt" AS "ModifiedAt"
FROM "FactResponseBias" f
JOIN "KpiPointer" c ON c."PeriodKey" = f."PeriodKey" AND c."KpiBuildKey" = f."KpiBuildKey"
JOIN "KpiBuild" b ON b."KpiBuildKey" = f."KpiBuildKey"
JOIN "DimPeriod" p ON p."PeriodKey" = f."PeriodKey"
