SELECT
  l."LoadKey" AS "LoadKey",
  l."SourceSystemKey" AS "SourceSystemKey",
  l."FileName" AS "File",
  l."FileVersion" AS "File Version",
  l."AsOfAt" AS "As Of UTC",
  l."Delivery" AS "Delivery",
  l."Status" AS "Load Status",
  l."RowsRead" AS "Rows Read",
  l."RowsLoaded" AS "Rows Loaded",
  l."RowsRejected" AS "Rows Rejected",
  l."RowsDuplicate" AS "Rows Duplicate",
  l."RowsExcluded" AS "Rows Excluded",
  l."RowsSuperseded" AS "Rows Superseded",
  l."RowsTombstoned" AS "Rows Tombstoned",
  CASE WHEN l."Status" = 'loaded' THEN 1 ELSE 0 END AS "IsCurrent",
  l."FinishedAt" AS "ModifiedAt"
FROM "Load" l
