SELECT
  s."SurveyKey" AS "SurveyKey",
  s."SourceSystemKey" AS "SourceSystemKey",
  s."Programme" AS "Survey",
  s."Wave" AS "Wave",
  s."Mode" AS "Mode",
  s."Language" AS "Language",
  s."Type" AS "Survey Type",
  s."RakedBy" AS "Raked By",
  CASE WHEN s."IsWeightedHeadline" = 1 THEN 1 ELSE 0 END AS "IsWeightedHeadline"
FROM "DimSurvey" s
