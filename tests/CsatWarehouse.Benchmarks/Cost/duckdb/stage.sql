-- Files as they are, but for types.
CREATE TEMP TABLE staged_user AS
SELECT * FROM read_csv('$exports/zendesk/user_*.csv', header = true, all_varchar = true);

CREATE TEMP TABLE staged_ticket AS
SELECT * FROM read_csv('$exports/desk/ticket_*.csv', header = true, columns = {
  'id': 'BIGINT', 'created_at': 'TIMESTAMP', 'status': 'VARCHAR', 'requester_id': 'BIGINT', 'assignee_id': 'BIGINT', 'group_id': 'BIGINT',
  'channel': 'VARCHAR', 'topic': 'VARCHAR', 'priority': 'VARCHAR', 'subject': 'VARCHAR', 'first_replied_at': 'TIMESTAMP', 'solved_at': 'TIMESTAMP',
  'closed_at': 'TIMESTAMP', 'reopens': 'INTEGER', 'merged_into': 'BIGINT', 'updated_at': 'TIMESTAMP'});

-- The rows below the names are labels, which the conditions leave out.
CREATE TEMP TABLE staged_relationship AS
SELECT "ResponseId" AS response_id, "ExternalReference" AS customer, CAST("EndDate" AS TIMESTAMP) AS answered_at,
  TRY_CAST("Q1" AS INTEGER) AS nps, TRY_CAST("Q2" AS INTEGER) AS overall
FROM read_csv('$exports/qualtrics/relationship_*.csv', header = true, all_varchar = true)
WHERE "Finished" = '1' AND "Status" NOT IN ('1', 'Survey Preview');

CREATE TEMP TABLE staged_contact AS
SELECT "RespondentID" AS response_id, customer, strptime("EndDate", '%m/%d/%Y %H:%M:%S') AS answered_at,
  "How satisfied were you with this contact?" AS satisfaction, "How easy did we make it to get your matter settled?" AS ease
FROM read_csv('$exports/surveymonkey/contact_*.csv', header = true, all_varchar = true)
WHERE "RespondentID" IS NOT NULL;
