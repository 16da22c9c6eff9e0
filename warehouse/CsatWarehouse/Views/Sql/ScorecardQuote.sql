SELECT
  q."ScorecardKey" AS "ScorecardKey",
  s."PeriodKey" AS "PeriodKey",
  p."EndDateKey" AS "PeriodEndDateKey",
  q."QuoteNumber" AS "Quote",
  q."Kind" AS "Kind",
  q."QuestionKey" AS "QuestionKey",
  q."CustomerKey" AS "CustomerKey",
  COALESCE(s."WithdrawnAt", s."PublishedAt") AS "ModifiedAt"
FROM "FactScorecardQuote" q
JOIN "FactScorecard" s ON s."ScorecardKey" = q."ScorecardKey"
JOIN "DimPeriod" p ON p."PeriodKey" = s."PeriodKey"
