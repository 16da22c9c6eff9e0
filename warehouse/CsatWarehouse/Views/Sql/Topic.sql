SELECT
  t."TopicKey" AS "TopicKey",
  t."Code" AS "Topic Code",
  t."Name" AS "Topic",
  COALESCE(t."NameRu", t."Name") AS "Topic Ru",
  COALESCE(t."NameUk", t."Name") AS "Topic Uk",
  t."JourneyStageKey" AS "JourneyStageKey",
  t."Owner" AS "Topic Owner",
  COALESCE(t."OwnerRu", t."Owner") AS "Topic Owner Ru",
  COALESCE(t."OwnerUk", t."Owner") AS "Topic Owner Uk",
  CASE WHEN t."IsInferred" = 1 THEN 1 ELSE 0 END AS "IsInferred"
FROM "DimTopic" t
