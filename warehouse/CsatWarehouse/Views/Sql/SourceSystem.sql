SELECT
  s."SourceSystemKey" AS "SourceSystemKey",
  s."Code" AS "Source Code",
  s."Name" AS "Source",
  COALESCE(s."NameRu", s."Name") AS "Source Ru",
  COALESCE(s."NameUk", s."Name") AS "Source Uk"
FROM "DimSourceSystem" s
