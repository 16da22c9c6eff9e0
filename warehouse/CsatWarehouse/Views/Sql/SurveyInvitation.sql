SELECT
  i."SurveyInvitationKey" AS "SurveyInvitationKey",
  i."SourceSystemKey" AS "SourceSystemKey",
  i."CustomerKey" AS "CustomerKey",
  i."ChannelKey" AS "ChannelKey",
  COALESCE(
    (SELECT MIN(t."TeamKey") FROM "DimTeam" t WHERE t."TeamKey" > 0 AND t."ExternalId" = i."TeamCode"),
    CASE WHEN i."TeamCode" IS NULL THEN -1 ELSE 0 END
  ) AS "TeamKey",
  i."JourneyStageKey" AS "JourneyStageKey",
  i."SentDateKey" AS "SentDateKey",
  i."RespondedDateKey" AS "RespondedDateKey",
  i."LoadKey" AS "LoadKey",
  i."Programme" AS "Survey",
  i."Wave" AS "Wave",
  i."Status" AS "Invitation Status",
  i."Language" AS "Language",
  i."SentAt" AS "Sent At UTC",
  i."RemindedAt" AS "Reminded At UTC",
  i."RespondedAt" AS "Responded At UTC",
  i."LineNumber" AS "Source Line",
  1 AS "IsInvitation",
  CASE WHEN i."Status" = 'bounced' THEN 1 ELSE 0 END AS "IsBounced",
  CASE WHEN i."Status" = 'completed' THEN 1 ELSE 0 END AS "IsCompleted",
  CASE WHEN i."Status" = 'started' THEN 1 ELSE 0 END AS "IsStarted",
  l."FinishedAt" AS "ModifiedAt"
FROM "FactSurveyInvitation" i
JOIN "Load" l ON l."LoadKey" = i."LoadKey"
