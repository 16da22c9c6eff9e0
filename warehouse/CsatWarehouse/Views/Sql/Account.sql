SELECT
  a."AccountKey" AS "AccountKey",
  a."AccountDurableKey" AS "AccountDurableKey",
  a."SourceSystemKey" AS "SourceSystemKey",
  a."ParentAccountKey" AS "ParentAccountKey",
  a."ExternalId" AS "Account Number",
  a."Name" AS "Account",
  a."Segment" AS "Account Segment",
  a."Region" AS "Account Region",
  a."Country" AS "Account Country",
  a."Industry" AS "Account Industry",
  CASE WHEN a."IsDeleted" = 1 THEN 1 ELSE 0 END AS "IsDeleted",
  CASE WHEN a."IsInferred" = 1 THEN 1 ELSE 0 END AS "IsInferred"
FROM "DimAccount" a
