-- The facts that the figures need, as DuckDB writes them out. Instants are UTC; months are local.
CREATE UNLOGGED TABLE fact_ticket (
  customer_key BIGINT, topic_key BIGINT, created_at TIMESTAMP, created_month DATE, first_reply_at TIMESTAMP, first_reply_seconds BIGINT,
  solved_month DATE, resolution_seconds BIGINT, reopens INTEGER, merged_into BIGINT
);
CREATE UNLOGGED TABLE fact_answer (customer_key BIGINT, question TEXT, score INTEGER, answered_month DATE);
CREATE TABLE kpi (period TEXT, kpi TEXT, answers BIGINT, persons BIGINT, value DOUBLE PRECISION);
