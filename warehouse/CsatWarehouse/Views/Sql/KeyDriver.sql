-- Hidden where fewer than five persons rated the driver.
SELECT
  f."PeriodKey" AS "PeriodKey",
  p."EndDateKey" AS "PeriodEndDateKey",
  p."Kind" AS "Period Kind",
  f."KpiKey" AS "KpiKey",
  f."SliceKey" AS "SliceKey",
  f."QuestionKey" AS "QuestionKey",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Answers" END AS "Complete Answers",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Persons" END AS "Complete Persons",
  CASE WHEN f."IsSuppressed" = 0 THEN f."RSquared" END AS "R Squared",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Importance" END AS "Importance",
  CASE WHEN f."IsSuppressed" = 0 THEN f."ImportanceLow" END AS "Importance Lower Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."ImportanceHigh" END AS "Importance Upper Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."RelativeWeight" END AS "Relative Weight",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Inflation" END AS "Variance Inflation",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Correlation" END AS "Correlation",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Slope" END AS "Slope",
  CASE WHEN f."IsSuppressed" = 0 THEN f."SlopeLow" END AS "Slope Lower Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."SlopeHigh" END AS "Slope Upper Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Performance" END AS "Performance",
  CASE WHEN f."IsSuppressed" = 0 THEN f."PerformanceLow" END AS "Performance Lower Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."PerformanceHigh" END AS "Performance Upper Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."PerformancePersons" END AS "Performance Persons",
  CASE WHEN f."IsSuppressed" = 0 THEN f."StatedImportance" END AS "Stated Importance",
  CASE WHEN f."IsSuppressed" = 0 THEN f."StatedLow" END AS "Stated Lower Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."StatedHigh" END AS "Stated Upper Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."StatedPersons" END AS "Stated Persons",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Quadrant" END AS "Quadrant",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Obstacle" END AS "Driver Obstacle",
  CASE WHEN f."IsSuppressed" = 0 AND f."IsQuadrantClear" = 1 THEN 1 ELSE 0 END AS "IsQuadrantClear",
  CASE WHEN f."IsSuppressed" = 0 AND f."IsLowBase" = 1 THEN 1 ELSE 0 END AS "IsLowBase",
  CASE WHEN f."IsSuppressed" = 1 THEN 1 ELSE 0 END AS "IsSuppressed",
  CASE WHEN b."ThroughDateKey" < p."EndDateKey" THEN 1 ELSE 0 END AS "IsSoFar",
  b."BuiltAt" AS "ModifiedAt"
FROM "FactKeyDriver" f
JOIN "KpiPointer" c ON c."PeriodKey" = f."PeriodKey" AND c."KpiBuildKey" = f."KpiBuildKey"
JOIN "KpiBuild" b ON b."KpiBuildKey" = f."KpiBuildKey"
JOIN "DimPeriod" p ON p."PeriodKey" = f."PeriodKey"
