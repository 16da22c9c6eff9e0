-- SQL Server alone, because SQLite has no users: csat_writer for the identity that jobs run under, csat_reader for report tools.
IF SCHEMA_ID(N'rpt') IS NULL EXEC(N'CREATE SCHEMA [rpt] AUTHORIZATION [dbo];');
GO
IF DATABASE_PRINCIPAL_ID(N'csat_reader') IS NULL EXEC(N'CREATE ROLE [csat_reader];');
GO
IF DATABASE_PRINCIPAL_ID(N'csat_writer') IS NULL EXEC(N'CREATE ROLE [csat_writer];');
GO
GRANT SELECT ON SCHEMA::[rpt] TO [csat_reader];
GO
GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::[dbo] TO [csat_writer];
GO
GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::[stage] TO [csat_writer];
GO
-- A build makes the reporting views.
GRANT CREATE VIEW TO [csat_writer];
GO
GRANT ALTER, SELECT, VIEW DEFINITION ON SCHEMA::[rpt] TO [csat_writer];
GO
