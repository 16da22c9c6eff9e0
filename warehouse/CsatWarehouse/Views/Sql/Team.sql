SELECT
  t."TeamKey" AS "TeamKey",
  t."SourceSystemKey" AS "SourceSystemKey",
  t."ExternalId" AS "Team Code",
  t."Name" AS "Team",
  COALESCE(t."NameRu", t."Name") AS "Team Ru",
  COALESCE(t."NameUk", t."Name") AS "Team Uk",
  t."Department" AS "Department",
  t."Region" AS "Team Region",
  CASE WHEN t."IsInferred" = 1 THEN 1 ELSE 0 END AS "IsInferred"
FROM "DimTeam" t
