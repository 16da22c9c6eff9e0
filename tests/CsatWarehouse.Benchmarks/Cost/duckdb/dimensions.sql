-- Members that are described, and those that rows name and nobody described.
CREATE TEMP TABLE described AS
SELECT * FROM staged_user QUALIFY row_number() OVER (PARTITION BY id ORDER BY updated_at DESC) = 1;

DELETE FROM dim_agent WHERE code IN (SELECT CAST(id AS BIGINT) FROM described WHERE role = 'agent');
INSERT INTO dim_agent
SELECT (SELECT coalesce(max(agent_key), 0) FROM dim_agent) + row_number() OVER (ORDER BY id),
  CAST(id AS BIGINT), name, email, CAST(default_group_id AS BIGINT), custom_is_bot = 'TRUE'
FROM described WHERE role = 'agent';

INSERT INTO dim_customer
SELECT (SELECT coalesce(max(customer_key), 0) FROM dim_customer) + row_number() OVER (ORDER BY source, code), source, code, any_value(name), any_value(email),
  any_value(locale), bool_and(is_inferred)
FROM (
  SELECT 'zendesk' AS source, id AS code, name, lower(email) AS email, locale, false AS is_inferred FROM described WHERE role = 'end-user'
  UNION ALL SELECT DISTINCT 'zendesk', CAST(requester_id AS VARCHAR), NULL, NULL, NULL, true FROM staged_ticket
  UNION ALL SELECT DISTINCT 'relationship', customer, NULL, NULL, NULL, true FROM staged_relationship
  UNION ALL SELECT DISTINCT 'contact', customer, NULL, NULL, NULL, true FROM staged_contact
)
WHERE (source, code) NOT IN (SELECT (source, code) FROM dim_customer)
GROUP BY source, code;

INSERT INTO dim_team
SELECT (SELECT coalesce(max(team_key), 0) FROM dim_team) + row_number() OVER (ORDER BY code), code, NULL
FROM (SELECT DISTINCT group_id AS code FROM staged_ticket WHERE group_id IS NOT NULL) WHERE code NOT IN (SELECT code FROM dim_team);

INSERT INTO dim_channel
SELECT (SELECT coalesce(max(channel_key), 0) FROM dim_channel) + row_number() OVER (ORDER BY code), code
FROM (SELECT DISTINCT channel AS code FROM staged_ticket) WHERE code NOT IN (SELECT code FROM dim_channel);

INSERT INTO dim_topic
SELECT (SELECT coalesce(max(topic_key), 0) FROM dim_topic) + row_number() OVER (ORDER BY code), code
FROM (SELECT DISTINCT topic AS code FROM staged_ticket WHERE topic IS NOT NULL) WHERE code NOT IN (SELECT code FROM dim_topic);
