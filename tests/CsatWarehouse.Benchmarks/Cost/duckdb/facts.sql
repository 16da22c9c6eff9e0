-- The newest version of each ticket wins; what it replaces marks its months, too.
CREATE TEMP TABLE fresh_ticket AS
SELECT *, timezone('Europe/Kyiv', timezone('UTC', created_at)) AS created_local,
  coalesce(solved_at, closed_at) AS ended_at, timezone('Europe/Kyiv', timezone('UTC', coalesce(solved_at, closed_at))) AS ended_local
FROM staged_ticket QUALIFY row_number() OVER (PARTITION BY id ORDER BY updated_at DESC) = 1;

CREATE TEMP TABLE touched_ticket_month AS
SELECT created_month AS month FROM fact_ticket WHERE ticket_id IN (SELECT id FROM fresh_ticket)
UNION SELECT solved_month FROM fact_ticket WHERE ticket_id IN (SELECT id FROM fresh_ticket)
UNION SELECT CAST(date_trunc('month', created_local) AS DATE) FROM fresh_ticket
UNION SELECT CAST(date_trunc('month', ended_local) AS DATE) FROM fresh_ticket;

DELETE FROM fact_ticket USING fresh_ticket f WHERE fact_ticket.ticket_id = f.id AND fact_ticket.updated_at <= f.updated_at;
INSERT INTO fact_ticket
SELECT f.id, f.status, f.priority, f.subject, c.customer_key, coalesce(a.agent_key, 0), coalesce(t.team_key, 0), ch.channel_key, tp.topic_key,
  f.created_at, CAST(created_local AS DATE), CAST(date_trunc('month', created_local) AS DATE),
  f.first_replied_at, CASE WHEN f.first_replied_at >= f.created_at THEN date_diff('second', f.created_at, f.first_replied_at) END,
  f.ended_at, CAST(ended_local AS DATE), CAST(date_trunc('month', ended_local) AS DATE),
  CASE WHEN f.ended_at >= f.created_at THEN date_diff('second', f.created_at, f.ended_at) END,
  coalesce(f.reopens, 0), f.merged_into, f.updated_at
FROM fresh_ticket f
JOIN dim_customer c ON c.source = 'zendesk' AND c.code = CAST(f.requester_id AS VARCHAR)
JOIN dim_channel ch ON ch.code = f.channel
JOIN dim_topic tp ON tp.code = f.topic
LEFT JOIN dim_agent a ON a.code = f.assignee_id
LEFT JOIN dim_team t ON t.code = f.group_id
WHERE NOT EXISTS (SELECT 1 FROM fact_ticket o WHERE o.ticket_id = f.id);

CREATE TEMP TABLE fresh_answer AS
SELECT response_id, 'relationship' AS source, customer, question, score, CAST(answered_at AS DATE) AS answered_day,
  CAST(date_trunc('month', answered_at) AS DATE) AS answered_month
FROM staged_relationship CROSS JOIN LATERAL (VALUES ('nps', nps), ('csat10', overall)) q(question, score)
WHERE score IS NOT NULL
UNION ALL
SELECT response_id, 'contact', customer, question, score, CAST(answered_at AS DATE), CAST(date_trunc('month', answered_at) AS DATE)
FROM staged_contact CROSS JOIN LATERAL (VALUES
  ('csat5', list_position(['Very dissatisfied', 'Dissatisfied', 'Neither satisfied nor dissatisfied', 'Satisfied', 'Very satisfied'], satisfaction)),
  ('ces', list_position(['Very difficult', 'Difficult', 'Somewhat difficult', 'Neither easy nor difficult', 'Somewhat easy', 'Easy', 'Very easy'], ease))
) q(question, score)
WHERE score > 0;

CREATE TEMP TABLE touched_answer_month AS SELECT DISTINCT answered_month AS month FROM fresh_answer;

INSERT INTO fact_answer
SELECT f.response_id, c.customer_key, f.question, f.score, f.answered_day, f.answered_month
FROM fresh_answer f JOIN dim_customer c ON c.source = f.source AND c.code = f.customer
WHERE NOT EXISTS (SELECT 1 FROM fact_answer o WHERE o.response_id = f.response_id AND o.question = f.question);
