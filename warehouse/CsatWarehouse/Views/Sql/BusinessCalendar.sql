SELECT
  c."BusinessCalendarKey" AS "BusinessCalendarKey",
  c."SourceSystemKey" AS "SourceSystemKey",
  c."LoadKey" AS "LoadKey",
  c."TeamCode" AS "Team Code",
  c."Weekday" AS "WeekdayNumber",
  c."OnDateKey" AS "OnDateKey",
  c."OpensSecond" AS "Opens Second",
  c."ClosesSecond" AS "Closes Second",
  c."ValidFromDateKey" AS "ValidFromDateKey",
  c."ValidToDateKey" AS "ValidToDateKey",
  c."TimeZone" AS "Time Zone",
  c."Name" AS "Day Name",
  CASE WHEN c."OpensSecond" IS NULL THEN 0 ELSE 1 END AS "IsOpen",
  l."FinishedAt" AS "ModifiedAt"
FROM "DimBusinessCalendar" c
JOIN "Load" l ON l."LoadKey" = c."LoadKey"
