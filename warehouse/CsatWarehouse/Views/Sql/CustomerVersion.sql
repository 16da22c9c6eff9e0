SELECT
  v."CustomerVersionKey" AS "CustomerVersionKey",
  v."CustomerDurableKey" AS "CustomerDurableKey",
  v."AccountKey" AS "AccountKey",
  v."ValidFromDateKey" AS "ValidFromDateKey",
  v."ValidToDateKey" AS "ValidToDateKey",
  v."Segment" AS "Segment at the Time",
  v."Region" AS "Region at the Time",
  v."Industry" AS "Industry at the Time",
  v."Language" AS "Language at the Time",
  CASE WHEN v."IsInferred" = 1 THEN 1 ELSE 0 END AS "IsInferred"
FROM "DimCustomerVersion" v
