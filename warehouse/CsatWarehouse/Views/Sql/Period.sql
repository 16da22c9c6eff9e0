SELECT
  p."PeriodKey" AS "PeriodKey",
  p."Code" AS "Period",
  p."Kind" AS "Period Kind",
  p."StartDateKey" AS "StartDateKey",
  p."EndDateKey" AS "EndDateKey",
  f."Date" AS "First Day",
  l."Date" AS "Last Day"
FROM "DimPeriod" p
LEFT JOIN "DimDate" f ON f."DateKey" = p."StartDateKey"
LEFT JOIN "DimDate" l ON l."DateKey" = p."EndDateKey"
