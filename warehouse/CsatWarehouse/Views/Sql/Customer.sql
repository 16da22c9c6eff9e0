-- A customer known by e-mail alone has no number here: the hash of an address can be guessed back to it.
SELECT
  c."CustomerKey" AS "CustomerKey",
  c."CustomerDurableKey" AS "CustomerDurableKey",
  c."SourceSystemKey" AS "SourceSystemKey",
  c."AccountKey" AS "AccountKey",
  CASE WHEN c."ExternalId" LIKE 'mail:%' THEN NULL ELSE c."ExternalId" END AS "Customer Number",
  c."Segment" AS "Segment",
  c."Region" AS "Region",
  c."Industry" AS "Industry",
  c."Language" AS "Language",
  CASE WHEN c."IsDeleted" = 1 THEN 1 ELSE 0 END AS "IsDeleted",
  CASE WHEN c."IsInferred" = 1 THEN 1 ELSE 0 END AS "IsInferred"
FROM "DimCustomer" c
