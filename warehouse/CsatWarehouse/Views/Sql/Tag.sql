SELECT
  t."TagKey" AS "TagKey",
  t."Code" AS "Tag"
FROM "DimTag" t
