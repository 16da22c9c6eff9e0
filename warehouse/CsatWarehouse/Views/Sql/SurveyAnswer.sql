-- Comments stay in the warehouse: they may name people, and nothing masks them on this way.
SELECT
  a."ResponseKey" AS "ResponseKey",
  a."QuestionKey" AS "QuestionKey",
  q."JourneyStageKey" AS "JourneyStageKey",
  r."SourceSystemKey" AS "SourceSystemKey",
  r."SurveyKey" AS "SurveyKey",
  r."CustomerKey" AS "CustomerKey",
  r."ChannelKey" AS "ChannelKey",
  a."AnsweredDateKey" AS "AnsweredDateKey",
  a."LoadKey" AS "LoadKey",
  CASE a."Status"
    WHEN 0 THEN 'Answered' WHEN 1 THEN 'Not applicable' WHEN 2 THEN 'Refused'
    WHEN 3 THEN 'Skipped' WHEN 4 THEN 'Not shown'
  END AS "Answer Status",
  a."Score" AS "Score",
  r."Weight" AS "Weight",
  CASE WHEN a."Status" = 0 THEN 1 ELSE 0 END AS "IsAnswered",
  CASE WHEN a."Status" = 1 THEN 1 ELSE 0 END AS "IsNotApplicable",
  CASE WHEN a."Status" = 2 THEN 1 ELSE 0 END AS "IsRefused",
  CASE WHEN a."Status" = 3 THEN 1 ELSE 0 END AS "IsSkipped",
  CASE WHEN a."Status" = 4 THEN 1 ELSE 0 END AS "IsNotShown",
  CASE WHEN a."Comment" IS NOT NULL THEN 1 ELSE 0 END AS "IsCommented",
  CASE WHEN q."Kind" = 'nps' AND a."Score" IS NOT NULL THEN 1 ELSE 0 END AS "IsNpsAnswer",
  CASE WHEN q."Kind" = 'nps' AND a."Score" >= 9 THEN 1 ELSE 0 END AS "IsPromoter",
  CASE WHEN q."Kind" = 'nps' AND a."Score" >= 7 AND a."Score" < 9 THEN 1 ELSE 0 END AS "IsPassive",
  CASE WHEN q."Kind" = 'nps' AND a."Score" < 7 THEN 1 ELSE 0 END AS "IsDetractor",
  CASE
    WHEN q."Kind" <> 'nps' AND q."ScaleMax" - q."ScaleMin" >= 4 AND a."Score" IS NOT NULL
    THEN 1 ELSE 0
  END AS "IsRating",
  CASE
    WHEN q."Kind" <> 'nps' AND q."ScaleMax" - q."ScaleMin" >= 4 AND a."Score" >= q."ScaleMax" - 1
    THEN 1 ELSE 0
  END AS "IsTopTwo",
  CASE
    WHEN q."Kind" <> 'nps' AND q."ScaleMax" - q."ScaleMin" >= 4 AND a."Score" <= q."ScaleMin" + 1
    THEN 1 ELSE 0
  END AS "IsBottomTwo",
  l."FinishedAt" AS "ModifiedAt"
FROM "FactSurveyAnswer" a
JOIN "FactSurveyResponse" r ON r."ResponseKey" = a."ResponseKey"
JOIN "DimQuestion" q ON q."QuestionKey" = a."QuestionKey"
JOIN "Load" l ON l."LoadKey" = a."LoadKey"
