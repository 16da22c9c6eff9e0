SELECT
  d."DateKey" AS "DateKey",
  d."Date" AS "Date",
  d."Year" AS "Year",
  CONCAT('Q', d."Quarter") AS "Quarter",
  CONCAT(d."Year", ' Q', d."Quarter") AS "Year Quarter",
  CASE d."Month"
    WHEN 1 THEN 'January' WHEN 2 THEN 'February' WHEN 3 THEN 'March'
    WHEN 4 THEN 'April' WHEN 5 THEN 'May' WHEN 6 THEN 'June'
    WHEN 7 THEN 'July' WHEN 8 THEN 'August' WHEN 9 THEN 'September'
    WHEN 10 THEN 'October' WHEN 11 THEN 'November' ELSE 'December'
  END AS "Month",
  d."Month" AS "MonthNumber",
  CONCAT(d."Year", CASE WHEN d."Month" < 10 THEN '-0' ELSE '-' END, d."Month") AS "Year Month",
  d."MonthDateKey" AS "MonthDateKey",
  d."DayOfMonth" AS "Day of Month",
  CASE d."DayOfWeek"
    WHEN 1 THEN 'Monday' WHEN 2 THEN 'Tuesday' WHEN 3 THEN 'Wednesday'
    WHEN 4 THEN 'Thursday' WHEN 5 THEN 'Friday' WHEN 6 THEN 'Saturday' ELSE 'Sunday'
  END AS "Weekday",
  d."DayOfWeek" AS "WeekdayNumber",
  CONCAT(d."IsoYear", CASE WHEN d."IsoWeek" < 10 THEN '-W0' ELSE '-W' END, d."IsoWeek") AS "ISO Week",
  d."FiscalYear" AS "Fiscal Year",
  d."FiscalMonth" AS "Fiscal Month"
FROM "DimDate" d
WHERE d."DateKey" > 0
