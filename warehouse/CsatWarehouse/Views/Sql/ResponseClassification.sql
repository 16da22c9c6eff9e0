SELECT
  c."ResponseKey" AS "ResponseKey",
  c."ClassificationKey" AS "ClassificationKey",
  c."AnsweredDateKey" AS "AnsweredDateKey",
  c."LoadKey" AS "LoadKey",
  l."FinishedAt" AS "ModifiedAt"
FROM "FactResponseClassification" c
JOIN "Load" l ON l."LoadKey" = c."LoadKey"
