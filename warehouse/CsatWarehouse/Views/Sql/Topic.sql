SELECT
  t."TopicKey" AS "TopicKey",
  t."Code" AS "Topic Code",
  t."Name" AS "Topic",
  COALESCE(t."NameRu", t."Name") AS "Topic Ru",
  COALESCE(t."NameUk", t."Name") AS "Topic Uk",
  CASE WHEN t."IsInferred" = 1 THEN 1 ELSE 0 END AS "IsInferred"
FROM "DimTopic" t
