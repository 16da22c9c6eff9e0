SELECT
  i."MysteryItemKey" AS "MysteryItemKey",
  i."MysteryVisitKey" AS "MysteryVisitKey",
  i."SourceSystemKey" AS "SourceSystemKey",
  i."JourneyStageKey" AS "JourneyStageKey",
  i."VisitedDateKey" AS "VisitedDateKey",
  i."LoadKey" AS "LoadKey",
  i."ItemCode" AS "Item Code",
  i."Wording" AS "Item",
  i."Type" AS "Item Type",
  i."LineNumber" AS "Source Line",
  1 AS "IsItem",
  CASE WHEN i."IsMet" IS NOT NULL OR (i."Score" IS NOT NULL AND i."MaxScore" > 0) THEN 1 ELSE 0 END AS "IsApplicable",
  CASE
    WHEN i."IsMet" IS NOT NULL THEN 1.0 * i."IsMet"
    WHEN i."MaxScore" > 0 THEN i."Score" / i."MaxScore"
  END * COALESCE(i."Weight", 1.0) AS "WeightReached",
  CASE
    WHEN i."IsMet" IS NOT NULL OR (i."Score" IS NOT NULL AND i."MaxScore" > 0)
    THEN COALESCE(i."Weight", 1.0)
  END AS "WeightApplied",
  l."FinishedAt" AS "ModifiedAt"
FROM "FactMysteryItem" i
JOIN "Load" l ON l."LoadKey" = i."LoadKey"
