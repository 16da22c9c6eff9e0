SELECT
  r."ResponseKey" AS "ResponseKey",
  r."SourceSystemKey" AS "SourceSystemKey",
  r."SurveyKey" AS "SurveyKey",
  r."CustomerKey" AS "CustomerKey",
  r."ChannelKey" AS "ChannelKey",
  r."AnsweredDateKey" AS "AnsweredDateKey",
  r."LoadKey" AS "LoadKey",
  r."AnsweredAt" AS "Answered At UTC",
  r."Language" AS "Language",
  r."Weight" AS "Weight",
  r."LineNumber" AS "Source Line",
  1 AS "IsResponse",
  l."FinishedAt" AS "ModifiedAt"
FROM "FactSurveyResponse" r
JOIN "Load" l ON l."LoadKey" = r."LoadKey"
