SELECT
  s."JourneyStageKey" AS "JourneyStageKey",
  s."Code" AS "Journey Stage Code",
  s."Name" AS "Journey Stage",
  COALESCE(s."NameRu", s."Name") AS "Journey Stage Ru",
  COALESCE(s."NameUk", s."Name") AS "Journey Stage Uk",
  s."PhaseCode" AS "Phase Code",
  s."PhaseName" AS "Phase",
  COALESCE(s."PhaseNameRu", s."PhaseName") AS "Phase Ru",
  COALESCE(s."PhaseNameUk", s."PhaseName") AS "Phase Uk",
  s."Owner" AS "Owner",
  COALESCE(s."OwnerRu", s."Owner") AS "Owner Ru",
  COALESCE(s."OwnerUk", s."Owner") AS "Owner Uk",
  CASE WHEN s."IsMomentOfTruth" = 1 THEN 1 ELSE 0 END AS "IsMomentOfTruth",
  s."SortOrder" AS "JourneyStageOrder",
  CASE WHEN s."IsInferred" = 1 THEN 1 ELSE 0 END AS "IsInferred"
FROM "DimJourneyStage" s
