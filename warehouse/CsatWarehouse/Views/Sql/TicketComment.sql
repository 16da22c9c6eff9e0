SELECT
  c."TicketCommentKey" AS "TicketCommentKey",
  c."TicketKey" AS "TicketKey",
  c."SourceSystemKey" AS "SourceSystemKey",
  c."AgentKey" AS "AgentKey",
  c."CommentedDateKey" AS "CommentedDateKey",
  c."LoadKey" AS "LoadKey",
  c."CommentedAt" AS "Commented At UTC",
  c."LineNumber" AS "Source Line",
  1 AS "IsComment",
  CASE WHEN c."IsPublic" = 1 THEN 1 ELSE 0 END AS "IsPublic",
  CASE WHEN c."IsAutoReply" = 1 THEN 1 ELSE 0 END AS "IsAutoReply",
  l."FinishedAt" AS "ModifiedAt"
FROM "FactTicketComment" c
JOIN "Load" l ON l."LoadKey" = c."LoadKey"
