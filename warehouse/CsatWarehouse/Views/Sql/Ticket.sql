SELECT
  t."TicketKey" AS "TicketKey",
  t."SourceSystemKey" AS "SourceSystemKey",
  t."CustomerKey" AS "CustomerKey",
  COALESCE(
    (
      SELECT v."CustomerVersionKey"
      FROM "DimCustomer" c
      JOIN "DimCustomerVersion" v ON v."CustomerDurableKey" = c."CustomerDurableKey"
      WHERE c."CustomerKey" = t."CustomerKey"
        AND v."ValidFromDateKey" <= t."CreatedDateKey"
        AND v."ValidToDateKey" > t."CreatedDateKey"
    ),
    0
  ) AS "CustomerVersionKey",
  t."AgentKey" AS "AgentKey",
  t."TeamKey" AS "TeamKey",
  t."ChannelKey" AS "ChannelKey",
  t."TopicKey" AS "TopicKey",
  t."CreatedDateKey" AS "CreatedDateKey",
  t."SolvedDateKey" AS "SolvedDateKey",
  t."MergedIntoTicketKey" AS "MergedIntoTicketKey",
  t."LoadKey" AS "LoadKey",
  t."CreatedAt" AS "Created At UTC",
  t."FirstReplyAt" AS "First Reply At UTC",
  t."FirstSolvedAt" AS "First Solved At UTC",
  t."SolvedAt" AS "Solved At UTC",
  t."FirstReplySeconds" AS "First Reply Seconds",
  t."FirstResolutionSeconds" AS "First Resolution Seconds",
  t."ResolutionSeconds" AS "Resolution Seconds",
  t."Priority" AS "Priority",
  t."LineNumber" AS "Source Line",
  t."ReopenCount" AS "ReopenCount",
  1 AS "IsTicket",
  CASE WHEN t."FirstReplyAt" IS NULL THEN 0 ELSE 1 END AS "IsAnswered",
  CASE WHEN t."SolvedAt" IS NULL THEN 0 ELSE 1 END AS "IsSolved",
  CASE WHEN t."ReopenCount" > 0 THEN 1 ELSE 0 END AS "IsReopened",
  CASE WHEN t."MergedIntoTicketKey" = -1 THEN 0 ELSE 1 END AS "IsMerged",
  CASE WHEN t."IsClosedWithoutSolve" = 1 THEN 1 ELSE 0 END AS "IsClosedWithoutSolve",
  l."FinishedAt" AS "ModifiedAt"
FROM "FactTicket" t
JOIN "Load" l ON l."LoadKey" = t."LoadKey"
