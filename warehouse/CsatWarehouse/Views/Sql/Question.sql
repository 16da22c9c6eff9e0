SELECT
  q."QuestionKey" AS "QuestionKey",
  q."SourceSystemKey" AS "SourceSystemKey",
  q."JourneyStageKey" AS "JourneyStageKey",
  q."Code" AS "Question Code",
  q."Version" AS "Question Version",
  q."Wording" AS "Question",
  COALESCE(q."WordingRu", q."Wording") AS "Question Ru",
  COALESCE(q."WordingUk", q."Wording") AS "Question Uk",
  q."Kind" AS "Question Kind",
  q."About" AS "Question About",
  q."Dimension" AS "Service Dimension",
  q."ScaleMin" AS "Scale Minimum",
  q."ScaleMax" AS "Scale Maximum",
  CASE
    WHEN q."Kind" = 'nps' AND q."ScaleMin" = 0 AND q."ScaleMax" = 10 THEN 'nps'
    WHEN q."Kind" = 'nps' AND q."ScaleMin" = 1 AND q."ScaleMax" = 10 THEN 'nps-1-10'
    WHEN q."Kind" = 'csat' AND q."ScaleMin" = 1 AND q."ScaleMax" = 5 THEN 'csat5'
    WHEN q."Kind" = 'csat' AND q."ScaleMin" = 1 AND q."ScaleMax" = 10 THEN 'csat10'
    WHEN q."Kind" = 'sps' AND q."ScaleMin" = 1 AND q."ScaleMax" = 5 THEN 'sps'
    WHEN q."Kind" = 'ces' AND q."ScaleMin" = 1 AND q."ScaleMax" = 7 THEN 'ces'
    WHEN q."Kind" = 'ces' AND q."ScaleMin" = 1 AND q."ScaleMax" = 5 THEN 'ces5'
    WHEN q."Kind" = 'competence' AND q."ScaleMin" = 1 AND q."ScaleMax" = 5 THEN 'competence'
    WHEN q."Kind" = 'politeness' AND q."ScaleMin" = 1 AND q."ScaleMax" = 5 THEN 'courtesy'
    WHEN q."Kind" = 'empathy' AND q."ScaleMin" = 1 AND q."ScaleMax" = 5 THEN 'empathy'
  END AS "Measure"
FROM "DimQuestion" q
