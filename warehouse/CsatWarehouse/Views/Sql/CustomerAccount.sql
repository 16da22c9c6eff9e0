SELECT
  b."CustomerDurableKey" AS "CustomerDurableKey",
  b."AccountKey" AS "AccountKey",
  b."ValidFromDateKey" AS "ValidFromDateKey",
  b."ValidToDateKey" AS "ValidToDateKey",
  b."Weight" AS "AccountWeight"
FROM "BridgeCustomerAccount" b
