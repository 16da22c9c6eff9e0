SELECT
  f."PeriodKey" AS "PeriodKey",
  p."EndDateKey" AS "PeriodEndDateKey",
  p."Kind" AS "Period Kind",
  f."KpiKey" AS "KpiKey",
  f."SliceKey" AS "SliceKey",
  f."Comparison" AS "Comparison",
  f."Dimension" AS "Mix Dimension",
  f."Change" AS "Change",
  f."Mix" AS "Mix Effect",
  f."Rate" AS "Rate Effect",
  f."RateLow" AS "Rate Effect Lower Limit",
  f."RateHigh" AS "Rate Effect Upper Limit",
  f."Members" AS "Members",
  f."MembersAgainst" AS "Members Against",
  f."ShiftedSliceKey" AS "ShiftedSliceKey",
  f."ShiftedPriorShare" AS "Shifted Prior Share",
  f."ShiftedShare" AS "Shifted Share",
  CASE WHEN f."MovesAgainstMost" = 1 THEN 1 ELSE 0 END AS "IsAgainstMost",
  CASE WHEN b."ThroughDateKey" < p."EndDateKey" THEN 1 ELSE 0 END AS "IsSoFar",
  b."BuiltAt" AS "ModifiedAt"
FROM "FactKpiMix" f
JOIN "KpiPointer" c ON c."PeriodKey" = f."PeriodKey" AND c."KpiBuildKey" = f."KpiBuildKey"
JOIN "KpiBuild" b ON b."KpiBuildKey" = f."KpiBuildKey"
JOIN "DimPeriod" p ON p."PeriodKey" = f."PeriodKey"
