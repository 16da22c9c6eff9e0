-- The raw row and the reason quote what was exported, people's data with it; csat rejects shows them.
SELECT
  r."LoadKey" AS "LoadKey",
  l."SourceSystemKey" AS "SourceSystemKey",
  r."RejectNumber" AS "Reject Number",
  r."LineNumber" AS "Source Line",
  r."ColumnName" AS "Column",
  r."Code" AS "Reject Code",
  1 AS "IsReject",
  l."FinishedAt" AS "ModifiedAt"
FROM "Reject" r
JOIN "Load" l ON l."LoadKey" = r."LoadKey"
