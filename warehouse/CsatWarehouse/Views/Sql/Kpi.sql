SELECT
  k."KpiKey" AS "KpiKey",
  k."Code" AS "KPI Code",
  k."Name" AS "KPI",
  COALESCE(k."NameRu", k."Name") AS "KPI Ru",
  COALESCE(k."NameUk", k."Name") AS "KPI Uk",
  k."Unit" AS "Unit",
  k."Direction" AS "Direction",
  CASE k."Direction"
    WHEN 'higher-is-better' THEN 1 WHEN 'lower-is-better' THEN -1 ELSE 0
  END AS "BetterSign",
  k."DateRole" AS "Date Role",
  k."Denominator" AS "Denominator"
FROM "DimKpi" k
