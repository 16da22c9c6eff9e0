-- SQL Server alone, because SQLite's readers always see one moment: 'csat export' reads every view as of the same moment while others write.
IF EXISTS (SELECT 1 FROM sys.databases WHERE database_id = DB_ID() AND snapshot_isolation_state = 0) ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON;
GO
