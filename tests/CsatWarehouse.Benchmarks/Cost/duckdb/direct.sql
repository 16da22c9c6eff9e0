-- The tickets straight from their files, typed as they are read, with codes where the star has keys; the rest, a tenth of the rows, as usual.
CREATE OR REPLACE TABLE fact_ticket AS
SELECT id AS ticket_id, status, priority, subject, requester_id AS customer_key, assignee_id AS agent_key, group_id AS team_key, channel AS channel_key,
  topic AS topic_key, created_at, CAST(created_local AS DATE) AS created_day, CAST(date_trunc('month', created_local) AS DATE) AS created_month,
  first_replied_at AS first_reply_at,
  CASE WHEN first_replied_at >= created_at THEN date_diff('second', created_at, first_replied_at) END AS first_reply_seconds,
  ended_at AS solved_at, CAST(ended_local AS DATE) AS solved_day, CAST(date_trunc('month', ended_local) AS DATE) AS solved_month,
  CASE WHEN ended_at >= created_at THEN date_diff('second', created_at, ended_at) END AS resolution_seconds,
  coalesce(reopens, 0) AS reopens, merged_into, updated_at
FROM (
  SELECT *, timezone('Europe/Kyiv', timezone('UTC', created_at)) AS created_local, coalesce(solved_at, closed_at) AS ended_at,
    timezone('Europe/Kyiv', timezone('UTC', coalesce(solved_at, closed_at))) AS ended_local
  FROM read_csv('$exports/desk/ticket_*.csv', header = true, columns = {
    'id': 'BIGINT', 'created_at': 'TIMESTAMP', 'status': 'VARCHAR', 'requester_id': 'BIGINT', 'assignee_id': 'BIGINT', 'group_id': 'BIGINT',
    'channel': 'VARCHAR', 'topic': 'VARCHAR', 'priority': 'VARCHAR', 'subject': 'VARCHAR', 'first_replied_at': 'TIMESTAMP', 'solved_at': 'TIMESTAMP',
    'closed_at': 'TIMESTAMP', 'reopens': 'INTEGER', 'merged_into': 'BIGINT', 'updated_at': 'TIMESTAMP'})
  QUALIFY row_number() OVER (PARTITION BY id ORDER BY updated_at DESC) = 1
);
CREATE TEMP TABLE touched_ticket_month AS SELECT DISTINCT created_month AS month FROM fact_ticket UNION SELECT DISTINCT solved_month FROM fact_ticket;

CREATE OR REPLACE TABLE fact_answer AS
SELECT response_id, customer AS customer_key, question, score, CAST(answered_at AS DATE) AS answered_day, CAST(date_trunc('month', answered_at) AS DATE) AS answered_month
FROM (
  SELECT "ResponseId" AS response_id, "ExternalReference" AS customer, CAST("EndDate" AS TIMESTAMP) AS answered_at,
    unnest(['nps', 'csat10']) AS question, unnest([TRY_CAST("Q1" AS INTEGER), TRY_CAST("Q2" AS INTEGER)]) AS score
  FROM read_csv('$exports/qualtrics/relationship_*.csv', header = true, all_varchar = true)
  WHERE "Finished" = '1' AND "Status" NOT IN ('1', 'Survey Preview')
  UNION ALL
  SELECT "RespondentID", customer, strptime("EndDate", '%m/%d/%Y %H:%M:%S'), unnest(['csat5', 'ces']), unnest([
    list_position(['Very dissatisfied', 'Dissatisfied', 'Neither satisfied nor dissatisfied', 'Satisfied', 'Very satisfied'], "How satisfied were you with this contact?"),
    list_position(['Very difficult', 'Difficult', 'Somewhat difficult', 'Neither easy nor difficult', 'Somewhat easy', 'Easy', 'Very easy'], "How easy did we make it to get your matter settled?")])
  FROM read_csv('$exports/surveymonkey/contact_*.csv', header = true, all_varchar = true)
  WHERE "RespondentID" IS NOT NULL
) WHERE score > 0 OR (score = 0 AND question = 'nps');
CREATE TEMP TABLE touched_answer_month AS SELECT DISTINCT answered_month AS month FROM fact_answer;
