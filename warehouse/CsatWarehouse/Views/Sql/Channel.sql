SELECT
  c."ChannelKey" AS "ChannelKey",
  c."Code" AS "Channel Code",
  c."Name" AS "Channel",
  COALESCE(c."NameRu", c."Name") AS "Channel Ru",
  COALESCE(c."NameUk", c."Name") AS "Channel Uk",
  CASE WHEN c."IsInferred" = 1 THEN 1 ELSE 0 END AS "IsInferred"
FROM "DimChannel" c
