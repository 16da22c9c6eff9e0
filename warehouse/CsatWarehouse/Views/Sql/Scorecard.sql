SELECT
  s."ScorecardKey" AS "ScorecardKey",
  s."PeriodKey" AS "PeriodKey",
  p."EndDateKey" AS "PeriodEndDateKey",
  s."SliceKey" AS "SliceKey",
  s."Language" AS "Language",
  s."Version" AS "Version",
  s."FileName" AS "File",
  s."Sha256" AS "SHA-256",
  s."Bytes" AS "Bytes",
  s."Pages" AS "Pages",
  CASE
    WHEN EXISTS (
      SELECT 1 FROM "FactScorecard" n
      WHERE n."PeriodKey" = s."PeriodKey" AND n."SliceKey" = s."SliceKey"
        AND n."Language" = s."Language" AND n."Version" > s."Version"
    )
    THEN 0 ELSE 1
  END AS "IsLatest",
  CASE WHEN s."WithdrawnAt" IS NULL THEN 0 ELSE 1 END AS "IsWithdrawn",
  COALESCE(s."WithdrawnAt", s."PublishedAt") AS "ModifiedAt"
FROM "FactScorecard" s
JOIN "DimPeriod" p ON p."PeriodKey" = s."PeriodKey"
