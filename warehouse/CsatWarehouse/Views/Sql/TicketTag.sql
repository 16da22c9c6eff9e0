SELECT
  g."TaggingKey" AS "TaggingKey",
  g."TicketKey" AS "TicketKey",
  g."SourceSystemKey" AS "SourceSystemKey",
  g."TagKey" AS "TagKey",
  g."TaggedDateKey" AS "TaggedDateKey",
  g."LoadKey" AS "LoadKey",
  g."TaggedAt" AS "Tagged At UTC",
  g."LineNumber" AS "Source Line",
  1 AS "IsTag",
  l."FinishedAt" AS "ModifiedAt"
FROM "FactTicketTag" g
JOIN "Load" l ON l."LoadKey" = g."LoadKey"
