-- Names of staff are personal data, and scores by name need a reason: the view has codes.
SELECT
  a."AgentKey" AS "AgentKey",
  a."AgentDurableKey" AS "AgentDurableKey",
  a."SourceSystemKey" AS "SourceSystemKey",
  a."TeamKey" AS "TeamKey",
  a."ExternalId" AS "Agent Code",
  a."Role" AS "Role",
  a."ValidFromAt" AS "Valid From UTC",
  a."ValidToAt" AS "Valid To UTC",
  CASE WHEN a."IsBot" = 1 THEN 1 ELSE 0 END AS "IsBot",
  CASE WHEN a."IsInferred" = 1 THEN 1 ELSE 0 END AS "IsInferred"
FROM "DimAgent" a
