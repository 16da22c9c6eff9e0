SELECT
  m."CustomerMonthKey" AS "CustomerMonthKey",
  m."SourceSystemKey" AS "SourceSystemKey",
  m."CustomerKey" AS "CustomerKey",
  COALESCE(
    (
      SELECT v."CustomerVersionKey"
      FROM "DimCustomer" c
      JOIN "DimCustomerVersion" v ON v."CustomerDurableKey" = c."CustomerDurableKey"
      WHERE c."CustomerKey" = m."CustomerKey"
        AND v."ValidFromDateKey" <= m."MonthDateKey"
        AND v."ValidToDateKey" > m."MonthDateKey"
    ),
    0
  ) AS "CustomerVersionKey",
  m."MonthDateKey" AS "MonthDateKey",
  m."ChurnedDateKey" AS "ChurnedDateKey",
  m."LoadKey" AS "LoadKey",
  m."Revenue" AS "Revenue",
  m."Currency" AS "Currency",
  m."Destination" AS "Destination",
  m."LineNumber" AS "Source Line",
  1 AS "IsCustomerMonth",
  CASE WHEN m."IsActive" = 1 THEN 1 ELSE 0 END AS "IsActive",
  CASE WHEN m."IsChurned" = 1 THEN 1 ELSE 0 END AS "IsChurned",
  l."FinishedAt" AS "ModifiedAt"
FROM "FactCustomerMonth" m
JOIN "Load" l ON l."LoadKey" = m."LoadKey"
