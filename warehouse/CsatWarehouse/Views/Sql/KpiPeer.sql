-- The gap to a published figure would give a hidden one away.
SELECT
  f."PeriodKey" AS "PeriodKey",
  p."EndDateKey" AS "PeriodEndDateKey",
  f."KpiKey" AS "KpiKey",
  f."SliceKey" AS "SliceKey",
  f."PeerKey" AS "PeerKey",
  f."BenchmarkKey" AS "BenchmarkKey",
  f."PeerValue" AS "Peer Value",
  CASE WHEN k."IsSuppressed" = 0 THEN f."Gap" END AS "Gap",
  CASE WHEN k."IsSuppressed" = 0 THEN f."Ratio" END AS "Ratio",
  CASE WHEN k."IsSuppressed" = 0 THEN f."Verdict" END AS "Peer Verdict",
  CASE WHEN k."IsSuppressed" = 0 AND f."Verdict" = 'ahead' THEN 1 ELSE 0 END AS "IsAhead",
  CASE WHEN k."IsSuppressed" = 0 AND f."Verdict" = 'behind' THEN 1 ELSE 0 END AS "IsBehind",
  CASE WHEN k."IsSuppressed" = 1 THEN 1 ELSE 0 END AS "IsSuppressed",
  b."BuiltAt" AS "ModifiedAt"
FROM "FactKpiPeer" f
JOIN "FactKpi" k ON k."KpiBuildKey" = f."KpiBuildKey" AND k."PeriodKey" = f."PeriodKey" AND k."KpiKey" = f."KpiKey" AND k."SliceKey" = f."SliceKey"
JOIN "KpiPointer" c ON c."PeriodKey" = f."PeriodKey" AND c."KpiBuildKey" = f."KpiBuildKey"
JOIN "KpiBuild" b ON b."KpiBuildKey" = f."KpiBuildKey"
JOIN "DimPeriod" p ON p."PeriodKey" = f."PeriodKey"
