-- A customer known by e-mail alone has no number here: the hash of an address can be guessed back to it.
SELECT
  c."CustomerKey" AS "CustomerKey",
  c."SourceSystemKey" AS "SourceSystemKey",
  CASE WHEN c."ExternalId" LIKE 'mail:%' THEN NULL ELSE c."ExternalId" END AS "Customer Number",
  CASE WHEN c."IsInferred" = 1 THEN 1 ELSE 0 END AS "IsInferred"
FROM "DimCustomer" c
