SELECT
  s."TicketStatusKey" AS "TicketStatusKey",
  s."TicketKey" AS "TicketKey",
  s."SourceSystemKey" AS "SourceSystemKey",
  s."FromDateKey" AS "FromDateKey",
  s."LoadKey" AS "LoadKey",
  s."Status" AS "Ticket Status",
  s."FromAt" AS "From UTC",
  s."ToAt" AS "To UTC",
  s."LineNumber" AS "Source Line",
  1 AS "IsInterval",
  l."FinishedAt" AS "ModifiedAt"
FROM "FactTicketStatus" s
JOIN "Load" l ON l."LoadKey" = s."LoadKey"
