SELECT
  c."ClassificationKey" AS "ClassificationKey",
  c."Dimension" AS "Dimension",
  c."Code" AS "Classification Code",
  c."Name" AS "Classification",
  COALESCE(c."NameRu", c."Name") AS "Classification Ru",
  COALESCE(c."NameUk", c."Name") AS "Classification Uk"
FROM "DimClassification" c
