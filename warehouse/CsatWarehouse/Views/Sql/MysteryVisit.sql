SELECT
  v."MysteryVisitKey" AS "MysteryVisitKey",
  v."SourceSystemKey" AS "SourceSystemKey",
  v."ChannelKey" AS "ChannelKey",
  COALESCE(
    (SELECT MIN(t."TeamKey") FROM "DimTeam" t WHERE t."TeamKey" > 0 AND t."ExternalId" = v."TeamCode"),
    CASE WHEN v."TeamCode" IS NULL THEN -1 ELSE 0 END
  ) AS "TeamKey",
  v."VisitedDateKey" AS "VisitedDateKey",
  v."LoadKey" AS "LoadKey",
  v."Programme" AS "Programme",
  v."Wave" AS "Wave",
  v."Scenario" AS "Scenario",
  v."Location" AS "Location",
  v."Region" AS "Region",
  v."VisitorCode" AS "Visitor",
  v."StatedScore" AS "Stated Score",
  v."StatedMaxScore" AS "Stated Maximum",
  v."LineNumber" AS "Source Line",
  1 AS "IsVisit",
  l."FinishedAt" AS "ModifiedAt"
FROM "FactMysteryVisit" v
JOIN "Load" l ON l."LoadKey" = v."LoadKey"
