SELECT
  r."ReviewKey" AS "ReviewKey",
  r."SourceSystemKey" AS "SourceSystemKey",
  r."CustomerKey" AS "CustomerKey",
  r."ChannelKey" AS "ChannelKey",
  COALESCE(
    (SELECT MIN(t."TeamKey") FROM "DimTeam" t WHERE t."TeamKey" > 0 AND t."ExternalId" = r."TeamCode"),
    CASE WHEN r."TeamCode" IS NULL THEN -1 ELSE 0 END
  ) AS "TeamKey",
  r."TopicKey" AS "TopicKey",
  r."JourneyStageKey" AS "JourneyStageKey",
  r."ReviewedDateKey" AS "ReviewedDateKey",
  r."LoadKey" AS "LoadKey",
  r."Type" AS "Review Type",
  r."Platform" AS "Platform",
  r."Product" AS "Product",
  r."Region" AS "Region",
  r."Language" AS "Language",
  r."Sentiment" AS "Sentiment",
  r."Rating" AS "Rating",
  r."RatingMin" AS "Rating Minimum",
  r."RatingMax" AS "Rating Maximum",
  r."ReviewedAt" AS "Reviewed At UTC",
  r."RepliedAt" AS "Replied At UTC",
  r."ResolvedAt" AS "Resolved At UTC",
  r."ReplySeconds" AS "Reply Seconds",
  r."LineNumber" AS "Source Line",
  CASE WHEN r."Type" = 'review' THEN 1 ELSE 0 END AS "IsReview",
  CASE WHEN r."Type" = 'complaint' THEN 1 ELSE 0 END AS "IsComplaint",
  CASE WHEN r."Rating" IS NOT NULL THEN 1 ELSE 0 END AS "IsRated",
  CASE WHEN r."RepliedAt" IS NOT NULL THEN 1 ELSE 0 END AS "IsAnswered",
  l."FinishedAt" AS "ModifiedAt"
FROM "FactReview" r
JOIN "Load" l ON l."LoadKey" = r."LoadKey"
