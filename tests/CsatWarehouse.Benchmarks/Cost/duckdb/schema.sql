-- The same star, as far as the compared figures need it. Instants are UTC; days and months are local.
CREATE TABLE dim_customer (customer_key BIGINT, source VARCHAR, code VARCHAR, name VARCHAR, email VARCHAR, locale VARCHAR, is_inferred BOOLEAN);
CREATE TABLE dim_agent (agent_key BIGINT, code BIGINT, name VARCHAR, email VARCHAR, team BIGINT, is_bot BOOLEAN);
CREATE TABLE dim_team (team_key BIGINT, code BIGINT, name VARCHAR);
CREATE TABLE dim_channel (channel_key BIGINT, code VARCHAR);
CREATE TABLE dim_topic (topic_key BIGINT, code VARCHAR);
CREATE TABLE fact_ticket (
  ticket_id BIGINT, status VARCHAR, priority VARCHAR, subject VARCHAR,
  customer_key BIGINT, agent_key BIGINT, team_key BIGINT, channel_key BIGINT, topic_key BIGINT,
  created_at TIMESTAMP, created_day DATE, created_month DATE,
  first_reply_at TIMESTAMP, first_reply_seconds BIGINT,
  solved_at TIMESTAMP, solved_day DATE, solved_month DATE, resolution_seconds BIGINT,
  reopens INTEGER, merged_into BIGINT, updated_at TIMESTAMP
);
CREATE TABLE fact_answer (response_id VARCHAR, customer_key BIGINT, question VARCHAR, score INTEGER, answered_day DATE, answered_month DATE);
CREATE TABLE kpi (period VARCHAR, kpi VARCHAR, answers BIGINT, persons BIGINT, value DOUBLE);
