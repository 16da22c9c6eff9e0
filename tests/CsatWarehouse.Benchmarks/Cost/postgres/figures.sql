-- The same figures as ../duckdb/figures.sql, of all months, from facts that are stored already.
CREATE TEMP TABLE due AS
WITH measured AS (
  SELECT 'ticket' AS family, created_month AS month FROM fact_ticket WHERE merged_into IS NULL GROUP BY created_month
  UNION SELECT 'ticket', solved_month FROM fact_ticket WHERE merged_into IS NULL AND solved_month IS NOT NULL GROUP BY solved_month
  UNION SELECT 'answer', answered_month FROM fact_answer GROUP BY answered_month
), due_month AS (
  SELECT family, month::timestamp AS month, (min(month) OVER w)::timestamp AS earliest, (max(month) OVER w)::timestamp AS latest
  FROM measured WINDOW w AS (PARTITION BY family)
), of_month AS (
  SELECT family, earliest, latest, to_char(month, 'YYYY-MM') AS period, month AS first, month AS last FROM due_month
  UNION SELECT family, earliest, latest, to_char(month, 'YYYY-"Q"Q'), date_trunc('quarter', month), date_trunc('quarter', month) + interval '2 months' FROM due_month
  UNION SELECT family, earliest, latest, to_char(month, 'YYYY'), date_trunc('year', month), date_trunc('year', month) + interval '11 months' FROM due_month
  UNION SELECT family, earliest, latest, to_char(month, 'YYYY-MM-"r3"'), month - interval '2 months', month FROM due_month WHERE month - interval '2 months' >= earliest
  UNION SELECT family, earliest, latest, to_char(month, 'YYYY-MM-"r12"'), month - interval '11 months', month FROM due_month WHERE month - interval '11 months' >= earliest
), covered AS (
  SELECT family, period, greatest(first, earliest) AS first, least(last, latest) AS last FROM of_month
)
SELECT family, period, (last + interval '1 month') AT TIME ZONE 'Europe/Kyiv' AT TIME ZONE 'UTC' AS ends_at,
  generate_series(first, last, interval '1 month')::date AS month
FROM covered;
ANALYZE due;

INSERT INTO kpi
WITH boxes AS (
  SELECT period, question, count(*) AS answers, count(DISTINCT customer_key) AS persons, avg(score::double precision) AS mean,
    count(*) FILTER (WHERE score >= 9) AS from_9, count(*) FILTER (WHERE score <= 6) AS to_6, count(*) FILTER (WHERE score >= 4) AS from_4, count(*) FILTER (WHERE score >= 5) AS from_5
  FROM fact_answer JOIN due ON due.family = 'answer' AND due.month = answered_month GROUP BY period, question
)
SELECT period, 'nps', answers, persons, 100.0::double precision * (from_9 - to_6) / answers FROM boxes WHERE question = 'nps'
UNION ALL SELECT period, question, answers, persons, mean FROM boxes WHERE question <> 'nps'
UNION ALL SELECT period, 'csat10-top2', answers, persons, from_9::double precision / answers FROM boxes WHERE question = 'csat10'
UNION ALL SELECT period, 'csat5-top2', answers, persons, from_4::double precision / answers FROM boxes WHERE question = 'csat5'
UNION ALL SELECT period, 'ces-top', answers, persons, from_5::double precision / answers FROM boxes WHERE question = 'ces';

INSERT INTO kpi
WITH waited AS (
  SELECT period, customer_key, CASE WHEN first_reply_at < ends_at THEN first_reply_seconds::double precision END AS seconds
  FROM fact_ticket JOIN due ON due.family = 'ticket' AND due.month = created_month WHERE merged_into IS NULL
), replies AS (
  SELECT period, count(*) AS contacts, count(DISTINCT customer_key) AS customers, count(seconds) AS answers,
    count(DISTINCT customer_key) FILTER (WHERE seconds IS NOT NULL) AS persons, percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY seconds) AS times
  FROM waited GROUP BY period
)
SELECT period, 'contacts', contacts, customers, contacts FROM replies
UNION ALL SELECT period, 'first-response-median', answers, persons, times[1] FROM replies WHERE answers > 0
UNION ALL SELECT period, 'first-response-p90', answers, persons, times[2] FROM replies WHERE answers > 0;

INSERT INTO kpi
WITH ends AS (
  SELECT period, count(*) AS solvings, count(DISTINCT customer_key) AS solved_for, count(*) FILTER (WHERE reopens > 0) AS reopened,
    count(resolution_seconds) AS answers, count(DISTINCT customer_key) FILTER (WHERE resolution_seconds IS NOT NULL) AS persons,
    percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY resolution_seconds::double precision) AS times
  FROM fact_ticket JOIN due ON due.family = 'ticket' AND due.month = solved_month WHERE merged_into IS NULL GROUP BY period
)
SELECT period, 'reopen-rate', solvings, solved_for, reopened::double precision / solvings FROM ends
UNION ALL SELECT period, 'resolution-median', answers, persons, times[1] FROM ends WHERE answers > 0
UNION ALL SELECT period, 'resolution-p90', answers, persons, times[2] FROM ends WHERE answers > 0;

INSERT INTO kpi
WITH contact AS (
  SELECT customer_key, topic_key, created_at, created_month,
    coalesce(created_at - lag(created_at) OVER w <= interval '7 days', false) AS is_repeat,
    coalesce(lead(created_at) OVER w - created_at <= interval '7 days', false) AS is_repeated
  FROM fact_ticket WHERE merged_into IS NULL
  WINDOW w AS (PARTITION BY customer_key, topic_key ORDER BY created_at)
), of_problem AS (
  SELECT customer_key, created_at, is_repeat, is_repeated,
    max(CASE WHEN NOT is_repeat THEN created_at END) OVER w AS first_at, max(CASE WHEN NOT is_repeat THEN created_month END) OVER w AS first_month
  FROM contact WINDOW w AS (PARTITION BY customer_key, topic_key ORDER BY created_at ROWS UNBOUNDED PRECEDING)
), problems AS (
  SELECT period, count(*) AS contacts, count(*) FILTER (WHERE NOT is_repeat) AS problems, count(*) FILTER (WHERE NOT is_repeat AND NOT is_repeated) AS resolved,
    count(DISTINCT customer_key) AS persons
  FROM of_problem JOIN due ON due.family = 'ticket' AND due.month = first_month
  WHERE created_at < ends_at + interval '7 days' AND (SELECT max(created_at) FROM fact_ticket) - first_at > interval '7 days'
  GROUP BY period
)
SELECT period, 'repeat-rate', contacts, persons, (contacts - problems)::double precision / contacts FROM problems
UNION ALL SELECT period, 'fcr', problems, persons, resolved::double precision / problems FROM problems;
