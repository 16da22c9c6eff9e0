-- Months, quarters, years, and windows of three and twelve months that the data fill from their beginning; those that a touched month is part of.
-- A repeat is booked to the month of the first contact, and a ticket may follow one of the month before: so a month's neighbours are touched, too.
CREATE TEMP TABLE due_month AS
WITH measured AS (
  SELECT 'ticket' AS family, created_month AS month FROM fact_ticket WHERE merged_into IS NULL GROUP BY created_month
  UNION SELECT 'ticket', solved_month FROM fact_ticket WHERE merged_into IS NULL AND solved_month IS NOT NULL GROUP BY solved_month
  UNION SELECT 'answer', answered_month FROM fact_answer GROUP BY answered_month
), touched AS (
  SELECT 'ticket' AS family, CAST(month + to_months(reach) AS DATE) AS month FROM touched_ticket_month, (VALUES (-1), (0), (1)) r(reach)
  UNION SELECT 'answer', month FROM touched_answer_month
)
SELECT family, month, min(month) OVER w AS earliest, max(month) OVER w AS latest, (family, month) IN (SELECT (family, month) FROM touched) AS is_touched
FROM measured WINDOW w AS (PARTITION BY family);

CREATE TEMP TABLE due_period AS
WITH of_month AS (
  SELECT family, earliest, latest, strftime(month, '%Y-%m') AS period, month AS first, month AS last FROM due_month
  UNION SELECT family, earliest, latest, strftime(month, '%Y-Q') || quarter(month), date_trunc('quarter', month), date_trunc('quarter', month) + to_months(2) FROM due_month
  UNION SELECT family, earliest, latest, strftime(month, '%Y'), date_trunc('year', month), date_trunc('year', month) + to_months(11) FROM due_month
  UNION SELECT family, earliest, latest, strftime(month, '%Y-%m-r3'), month - to_months(2), month FROM due_month WHERE month - to_months(2) >= earliest
  UNION SELECT family, earliest, latest, strftime(month, '%Y-%m-r12'), month - to_months(11), month FROM due_month WHERE month - to_months(11) >= earliest
), covered AS (
  SELECT family, period, CAST(greatest(first, earliest) AS DATE) AS first, CAST(least(last, latest) AS DATE) AS last FROM of_month
)
SELECT *, timezone('UTC', timezone('Europe/Kyiv', CAST(last + to_months(1) AS TIMESTAMP))) AS ends_at
FROM covered p
WHERE EXISTS (SELECT 1 FROM due_month m WHERE m.family = p.family AND m.is_touched AND m.month BETWEEN p.first AND p.last);

CREATE TEMP TABLE due AS
SELECT family, period, ends_at, CAST(unnest(generate_series(CAST(first AS TIMESTAMP), CAST(last AS TIMESTAMP), to_months(1))) AS DATE) AS month FROM due_period;

DELETE FROM kpi USING due_period d
WHERE kpi.period = d.period AND (kpi.kpi IN ('nps', 'csat10', 'csat10-top2', 'csat5', 'csat5-top2', 'ces', 'ces-top')) = (d.family = 'answer');

INSERT INTO kpi
WITH boxes AS (
  SELECT period, question, count(*) AS answers, count(DISTINCT customer_key) AS persons, avg(score) AS mean,
    count(*) FILTER (score >= 9) AS from_9, count(*) FILTER (score <= 6) AS to_6, count(*) FILTER (score >= 4) AS from_4, count(*) FILTER (score >= 5) AS from_5
  FROM fact_answer JOIN due ON due.family = 'answer' AND due.month = answered_month GROUP BY period, question
)
SELECT period, 'nps', answers, persons, 100.0 * (from_9 - to_6) / answers FROM boxes WHERE question = 'nps'
UNION ALL SELECT period, question, answers, persons, mean FROM boxes WHERE question <> 'nps'
UNION ALL SELECT period, 'csat10-top2', answers, persons, from_9 / answers FROM boxes WHERE question = 'csat10'
UNION ALL SELECT period, 'csat5-top2', answers, persons, from_4 / answers FROM boxes WHERE question = 'csat5'
UNION ALL SELECT period, 'ces-top', answers, persons, from_5 / answers FROM boxes WHERE question = 'ces';

-- As of the period's end: a reply that came later is none yet.
INSERT INTO kpi
WITH waited AS (
  SELECT period, customer_key, CASE WHEN first_reply_at < ends_at THEN CAST(first_reply_seconds AS DOUBLE) END AS seconds
  FROM fact_ticket JOIN due ON due.family = 'ticket' AND due.month = created_month WHERE merged_into IS NULL
), replies AS (
  SELECT period, count(*) AS contacts, count(DISTINCT customer_key) AS customers, count(seconds) AS answers,
    count(DISTINCT customer_key) FILTER (seconds IS NOT NULL) AS persons, quantile_cont(seconds, [0.5, 0.9]) AS times
  FROM waited GROUP BY period
)
SELECT period, 'contacts', contacts, customers, contacts FROM replies
UNION ALL SELECT period, 'first-response-median', answers, persons, times[1] FROM replies WHERE answers > 0
UNION ALL SELECT period, 'first-response-p90', answers, persons, times[2] FROM replies WHERE answers > 0;

INSERT INTO kpi
WITH ends AS (
  SELECT period, count(*) AS solvings, count(DISTINCT customer_key) AS solved_for, count(*) FILTER (reopens > 0) AS reopened,
    count(resolution_seconds) AS answers, count(DISTINCT customer_key) FILTER (resolution_seconds IS NOT NULL) AS persons,
    quantile_cont(CAST(resolution_seconds AS DOUBLE), [0.5, 0.9]) AS times
  FROM fact_ticket JOIN due ON due.family = 'ticket' AND due.month = solved_month WHERE merged_into IS NULL GROUP BY period
)
SELECT period, 'reopen-rate', solvings, solved_for, reopened / solvings FROM ends
UNION ALL SELECT period, 'resolution-median', answers, persons, times[1] FROM ends WHERE answers > 0
UNION ALL SELECT period, 'resolution-p90', answers, persons, times[2] FROM ends WHERE answers > 0;

-- A problem: contacts of one customer about one topic, each at most seven days after the one before. Final when its seven days are over in the data.
INSERT INTO kpi
WITH contact AS (
  SELECT customer_key, topic_key, created_at, created_month,
    coalesce(created_at - lag(created_at) OVER w <= INTERVAL 7 DAY, false) AS is_repeat,
    coalesce(lead(created_at) OVER w - created_at <= INTERVAL 7 DAY, false) AS is_repeated
  FROM fact_ticket
  WHERE merged_into IS NULL AND created_month BETWEEN (SELECT min(month) - to_months(1) FROM due) AND (SELECT max(month) + to_months(1) FROM due)
  WINDOW w AS (PARTITION BY customer_key, topic_key ORDER BY created_at)
), of_problem AS (
  SELECT customer_key, created_at, is_repeat, is_repeated,
    max(CASE WHEN NOT is_repeat THEN created_at END) OVER w AS first_at, max(CASE WHEN NOT is_repeat THEN created_month END) OVER w AS first_month
  FROM contact WINDOW w AS (PARTITION BY customer_key, topic_key ORDER BY created_at ROWS UNBOUNDED PRECEDING)
), problems AS (
  SELECT period, count(*) AS contacts, count(*) FILTER (NOT is_repeat) AS problems, count(*) FILTER (NOT is_repeat AND NOT is_repeated) AS resolved,
    count(DISTINCT customer_key) AS persons
  FROM of_problem JOIN due ON due.family = 'ticket' AND due.month = first_month
  WHERE created_at < ends_at + INTERVAL 7 DAY AND (SELECT max(created_at) FROM fact_ticket) - first_at > INTERVAL 7 DAY
  GROUP BY period
)
SELECT period, 'repeat-rate', contacts, persons, (contacts - problems) / contacts FROM problems
UNION ALL SELECT period, 'fcr', problems, persons, resolved / problems FROM problems;
