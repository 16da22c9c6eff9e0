SELECT
  f."PeriodKey" AS "PeriodKey",
  p."EndDateKey" AS "PeriodEndDateKey",
  p."Kind" AS "Period Kind",
  f."SliceKey" AS "SliceKey",
  f."SourceSystemKey" AS "SourceSystemKey",
  f."Level" AS "Gap Level",
  f."Dimension" AS "Service Dimension",
  f."Item" AS "Service Item",
  f."ScaleMin" AS "Scale Minimum",
  f."ScaleMax" AS "Scale Maximum",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Answers" END AS "Answers",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Persons" END AS "Persons",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Expectation" END AS "Expectation",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Perception" END AS "Perception",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Gap" END AS "Service Gap",
  CASE WHEN f."IsSuppressed" = 0 THEN f."GapLow" END AS "Service Gap Lower Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."GapHigh" END AS "Service Gap Upper Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Points" END AS "Importance Points",
  CASE WHEN f."IsSuppressed" = 0 THEN f."PointsPersons" END AS "Points Persons",
  CASE WHEN f."IsSuppressed" = 0 AND f."IsLowBase" = 1 THEN 1 ELSE 0 END AS "IsLowBase",
  CASE WHEN f."IsSuppressed" = 1 THEN 1 ELSE 0 END AS "IsSuppressed",
  CASE WHEN b."ThroughDateKey" < p."EndDateKey" THEN 1 ELSE 0 END AS "IsSoFar",
  b."BuiltAt" AS "ModifiedAt"
FROM "FactServiceGap" f
JOIN "KpiPointer" c ON c."PeriodKey" = f."PeriodKey" AND c."KpiBuildKey" = f."KpiBuildKey"
JOIN "KpiBuild" b ON b."KpiBuildKey" = f."KpiBuildKey"
JOIN "DimPeriod" p ON p."PeriodKey" = f."PeriodKey"
