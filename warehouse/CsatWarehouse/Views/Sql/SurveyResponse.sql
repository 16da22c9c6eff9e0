SELECT
  r."ResponseKey" AS "ResponseKey",
  r."SourceSystemKey" AS "SourceSystemKey",
  r."SurveyKey" AS "SurveyKey",
  r."CustomerKey" AS "CustomerKey",
  COALESCE(
    (
      SELECT v."CustomerVersionKey"
      FROM "DimCustomer" c
      JOIN "DimCustomerVersion" v ON v."CustomerDurableKey" = c."CustomerDurableKey"
      WHERE c."CustomerKey" = r."CustomerKey"
        AND v."ValidFromDateKey" <= r."AnsweredDateKey"
        AND v."ValidToDateKey" > r."AnsweredDateKey"
    ),
    0
  ) AS "CustomerVersionKey",
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
