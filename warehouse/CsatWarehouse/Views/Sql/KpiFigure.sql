SELECT
  f."PeriodKey" AS "PeriodKey",
  p."EndDateKey" AS "PeriodEndDateKey",
  p."Kind" AS "Period Kind",
  f."KpiKey" AS "KpiKey",
  f."SliceKey" AS "SliceKey",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Value" END AS "Value",
  CASE WHEN f."IsSuppressed" = 0 THEN f."UnweightedValue" END AS "Unweighted Value",
  CASE WHEN f."IsSuppressed" = 0 THEN f."WeightedValue" END AS "Weighted Value",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Answers" END AS "Answers",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Persons" END AS "Persons",
  CASE WHEN f."IsSuppressed" = 0 THEN f."EffectiveN" END AS "Effective N",
  CASE WHEN f."IsSuppressed" = 0 THEN f."StandardError" END AS "Standard Error",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Low" END AS "Lower Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."High" END AS "Upper Limit",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Favourable" END AS "Favourable",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Neutral" END AS "Neutral",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Unfavourable" END AS "Unfavourable",
  CASE WHEN f."IsSuppressed" = 0 THEN f."ScoreSum" END AS "ScoreSum",
  CASE WHEN f."IsSuppressed" = 0 THEN f."Currency" END AS "Currency",
  CASE WHEN f."IsSuppressed" = 0 THEN
    CASE
      WHEN k."Unit" = 'points' THEN 100.0 * (f."Favourable" - f."Unfavourable")
      WHEN k."Unit" = 'share 0-1' THEN 1.0 * f."Favourable"
      WHEN k."Unit" LIKE 'mean%' THEN f."ScoreSum"
      WHEN k."Unit" IN ('responses', 'contacts', 'customers') THEN 1.0 * f."Answers"
      WHEN k."Unit" = 'money a month' THEN f."Value"
      WHEN k."Unit" LIKE 'per 1,000%' THEN 1000.0 * f."Answers"
    END
  END AS "Numerator",
  CASE
    WHEN f."IsSuppressed" = 0 AND (k."Unit" IN ('points', 'share 0-1') OR k."Unit" LIKE 'mean%')
    THEN f."Answers"
    WHEN f."IsSuppressed" = 0 THEN f."Exposure"
  END AS "Denominator",
  f."Target" AS "Target",
  CASE WHEN f."IsSuppressed" = 0 THEN f."TargetVerdict" END AS "Target Verdict",
  f."Baseline" AS "Baseline",
  CASE WHEN f."IsSuppressed" = 0 THEN f."GapClosure" END AS "Gap Closure",
  CASE WHEN f."IsSuppressed" = 0 AND f."TargetVerdict" = 'met' THEN 1 ELSE 0 END AS "IsTargetMet",
  CASE WHEN f."IsSuppressed" = 0 AND f."TargetVerdict" = 'not-met' THEN 1 ELSE 0 END AS "IsTargetMissed",
  CASE WHEN f."IsWeighted" = 1 THEN 1 ELSE 0 END AS "IsWeighted",
  CASE WHEN f."IsSuppressed" = 0 AND f."IsLowBase" = 1 THEN 1 ELSE 0 END AS "IsLowBase",
  CASE WHEN f."IsSuppressed" = 1 THEN 1 ELSE 0 END AS "IsSuppressed",
  CASE WHEN f."IsSuppressed" = 0 AND f."IsProvisional" = 1 THEN 1 ELSE 0 END AS "IsProvisional",
  CASE WHEN b."ThroughDateKey" < p."EndDateKey" THEN 1 ELSE 0 END AS "IsSoFar",
  b."BuiltAt" AS "ModifiedAt"
FROM "FactKpi" f
JOIN "KpiPointer" c ON c."PeriodKey" = f."PeriodKey" AND c."KpiBuildKey" = f."KpiBuildKey"
JOIN "KpiBuild" b ON b."KpiBuildKey" = f."KpiBuildKey"
JOIN "DimPeriod" p ON p."PeriodKey" = f."PeriodKey"
JOIN "DimKpi" k ON k."KpiKey" = f."KpiKey"
