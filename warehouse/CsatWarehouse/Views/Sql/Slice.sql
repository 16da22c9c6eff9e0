WITH members AS (
  SELECT 'stage' AS "Dimension", j."Code", j."Name", j."NameRu", j."NameUk", j."SortOrder"
  FROM "DimJourneyStage" j
  UNION ALL
  SELECT 'channel' AS "Dimension", h."Code", h."Name", h."NameRu", h."NameUk", 0 AS "SortOrder"
  FROM "DimChannel" h
  UNION ALL
  SELECT c."Dimension", c."Code", c."Name", c."NameRu", c."NameUk", 0 AS "SortOrder"
  FROM "DimClassification" c
  WHERE c."Dimension" NOT IN ('stage', 'channel', 'language')
)
SELECT
  s."SliceKey" AS "SliceKey",
  s."Code" AS "Slice",
  s."Dimensions" AS "Dimensions",
  s."Dimension1" AS "Dimension 1",
  s."Member1" AS "Member1Code",
  COALESCE(m1."Name", CASE WHEN s."Member1" = u."Code" THEN u."Name" END, s."Member1") AS "Member 1",
  COALESCE(m1."NameRu", m1."Name", CASE WHEN s."Member1" = u."Code" THEN u."NameRu" END, s."Member1") AS "Member 1 Ru",
  COALESCE(m1."NameUk", m1."Name", CASE WHEN s."Member1" = u."Code" THEN u."NameUk" END, s."Member1") AS "Member 1 Uk",
  CASE WHEN s."Member1" = u."Code" THEN 1000000 ELSE COALESCE(m1."SortOrder", 0) END AS "Member1Order",
  s."Dimension2" AS "Dimension 2",
  s."Member2" AS "Member2Code",
  COALESCE(m2."Name", CASE WHEN s."Member2" = u."Code" THEN u."Name" END, s."Member2") AS "Member 2",
  COALESCE(m2."NameRu", m2."Name", CASE WHEN s."Member2" = u."Code" THEN u."NameRu" END, s."Member2") AS "Member 2 Ru",
  COALESCE(m2."NameUk", m2."Name", CASE WHEN s."Member2" = u."Code" THEN u."NameUk" END, s."Member2") AS "Member 2 Uk",
  CASE WHEN s."Member2" = u."Code" THEN 1000000 ELSE COALESCE(m2."SortOrder", 0) END AS "Member2Order",
  s."Dimension3" AS "Dimension 3",
  s."Member3" AS "Member3Code",
  COALESCE(m3."Name", CASE WHEN s."Member3" = u."Code" THEN u."Name" END, s."Member3") AS "Member 3",
  COALESCE(m3."NameRu", m3."Name", CASE WHEN s."Member3" = u."Code" THEN u."NameRu" END, s."Member3") AS "Member 3 Ru",
  COALESCE(m3."NameUk", m3."Name", CASE WHEN s."Member3" = u."Code" THEN u."NameUk" END, s."Member3") AS "Member 3 Uk",
  CASE WHEN s."Member3" = u."Code" THEN 1000000 ELSE COALESCE(m3."SortOrder", 0) END AS "Member3Order",
  s."JourneyStageKey" AS "JourneyStageKey"
FROM "DimSlice" s
-- The channel with key 0 names the unknown member of every dimension.
LEFT JOIN "DimChannel" u ON u."ChannelKey" = 0
LEFT JOIN members m1 ON m1."Dimension" = s."Dimension1" AND m1."Code" = s."Member1"
LEFT JOIN members m2 ON m2."Dimension" = s."Dimension2" AND m2."Code" = s."Member2"
LEFT JOIN members m3 ON m3."Dimension" = s."Dimension3" AND m3."Code" = s."Member3"
