-- The warehouse's tables on SQL Server, as 'csat db migrate' makes them; written by 'csat db script'. What is done is not done again.

IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NOT NULL
BEGIN
    IF NOT EXISTS (SELECT * FROM [__EFMigrationsHistory] WHERE [MigrationId] = N'20261127214212_Initial')
    BEGIN
        -- Views keep the types of columns as they were: the next 'csat build' makes them again.
        DECLARE @views nvarchar(max) = N'';
        SELECT @views = @views + N'DROP VIEW [rpt].' + QUOTENAME(v.name) + N'; '
        FROM sys.views v JOIN sys.sql_modules m ON m.object_id = v.object_id
        WHERE v.schema_id = SCHEMA_ID(N'rpt') AND m.definition LIKE N'%-- Written by csat build: a change made here is lost.%';
        EXEC sys.sp_executesql @views;
    END;
END;
GO

IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    IF SCHEMA_ID(N'stage') IS NULL EXEC(N'CREATE SCHEMA [stage];');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [AccountRecord] (
        [AccountRecordKey] bigint NOT NULL,
        [AccountKey] bigint NOT NULL,
        [ValidFromDateKey] bigint NULL,
        [UpdatedAt] datetime2 NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [ExternalCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Segment] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Region] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Country] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Industry] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [ParentAccountKey] bigint NOT NULL,
        [MergedIntoAccountKey] bigint NOT NULL,
        [IsDeleted] bit NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_AccountRecord] PRIMARY KEY ([AccountRecordKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[AccountRecord] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [AccountKey] bigint NULL,
        [AccountRecordKey] bigint NULL,
        [Country] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [ExternalCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Industry] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [IsDeleted] bit NULL,
        [LoadKey] bigint NULL,
        [MergedIntoAccountKey] bigint NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [ParentAccountKey] bigint NULL,
        [Region] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Segment] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [StagedAs] int NOT NULL,
        [UpdatedAt] datetime2 NULL,
        [ValidFromDateKey] bigint NULL,
        CONSTRAINT [PK_AccountRecord] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [AgentRecord] (
        [AgentRecordKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [EventAt] datetime2 NOT NULL,
        [AsOfAt] datetime2 NOT NULL,
        [FileName] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [TeamCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Role] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [IsBot] bit NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_AgentRecord] PRIMARY KEY ([AgentRecordKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[AgentRecord] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [AgentRecordKey] bigint NULL,
        [AsOfAt] datetime2 NULL,
        [EventAt] datetime2 NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [FileName] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [IsBot] bit NULL,
        [LoadKey] bigint NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Role] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [TeamCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_AgentRecord] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [BridgeCustomerAccount] (
        [CustomerDurableKey] bigint NOT NULL,
        [AccountKey] bigint NOT NULL,
        [ValidFromDateKey] bigint NOT NULL,
        [ValidToDateKey] bigint NOT NULL,
        [Weight] float NOT NULL,
        CONSTRAINT [PK_BridgeCustomerAccount] PRIMARY KEY ([CustomerDurableKey], [AccountKey], [ValidFromDateKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[BridgeCustomerAccount] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [AccountKey] bigint NULL,
        [CustomerDurableKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [ValidFromDateKey] bigint NULL,
        [ValidToDateKey] bigint NULL,
        [Weight] float NULL,
        CONSTRAINT [PK_BridgeCustomerAccount] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[Chunk] (
        [LoadKey] bigint NOT NULL,
        [ChunkNumber] int NOT NULL,
        [Fingerprint] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FirstRowKey] bigint NOT NULL,
        [LastOrder] bigint NOT NULL,
        CONSTRAINT [PK_Chunk] PRIMARY KEY ([LoadKey], [ChunkNumber])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [CustomerIdentity] (
        [CustomerKey] bigint NOT NULL,
        [Kind] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ValueHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ValidFromDateKey] bigint NOT NULL,
        [ValidToDateKey] bigint NOT NULL,
        [IsShared] bit NOT NULL,
        CONSTRAINT [PK_CustomerIdentity] PRIMARY KEY ([CustomerKey], [Kind], [ValueHash])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[CustomerIdentity] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [CustomerKey] bigint NULL,
        [IsShared] bit NULL,
        [Kind] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [StagedAs] int NOT NULL,
        [ValidFromDateKey] bigint NULL,
        [ValidToDateKey] bigint NULL,
        [ValueHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_CustomerIdentity] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [CustomerMatch] (
        [SourceSystemKey] bigint NOT NULL,
        [Customers] bigint NOT NULL,
        [Identified] bigint NOT NULL,
        [Matched] bigint NOT NULL,
        [Ambiguous] bigint NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_CustomerMatch] PRIMARY KEY ([SourceSystemKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [CustomerPii] (
        [CustomerRecordKey] bigint NOT NULL,
        [CustomerKey] bigint NOT NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Email] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Phone] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_CustomerPii] PRIMARY KEY ([CustomerRecordKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[CustomerPii] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [CustomerKey] bigint NULL,
        [CustomerRecordKey] bigint NULL,
        [Email] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Phone] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [StagedAs] int NOT NULL,
        CONSTRAINT [PK_CustomerPii] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [CustomerRecord] (
        [CustomerRecordKey] bigint NOT NULL,
        [CustomerKey] bigint NOT NULL,
        [ValidFromDateKey] bigint NULL,
        [UpdatedAt] datetime2 NULL,
        [ExternalCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [EmailHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
        [PhoneHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
        [Segment] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Region] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Language] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [AccountKey] bigint NOT NULL,
        [MergedIntoCustomerKey] bigint NOT NULL,
        [IsDeleted] bit NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_CustomerRecord] PRIMARY KEY ([CustomerRecordKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[CustomerRecord] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [AccountKey] bigint NULL,
        [CustomerKey] bigint NULL,
        [CustomerRecordKey] bigint NULL,
        [EmailHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
        [ExternalCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [IsDeleted] bit NULL,
        [Language] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [LoadKey] bigint NULL,
        [MergedIntoCustomerKey] bigint NULL,
        [PhoneHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
        [Region] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Segment] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [StagedAs] int NOT NULL,
        [UpdatedAt] datetime2 NULL,
        [ValidFromDateKey] bigint NULL,
        CONSTRAINT [PK_CustomerRecord] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimAccount] (
        [AccountKey] bigint NOT NULL,
        [AccountDurableKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Segment] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Region] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Country] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Industry] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [ParentAccountKey] bigint NOT NULL,
        [IsDeleted] bit NOT NULL,
        [IsInferred] bit NOT NULL,
        [NameRu] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NameUk] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_DimAccount] PRIMARY KEY ([AccountKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[DimAccount] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [AccountDurableKey] bigint NULL,
        [AccountKey] bigint NULL,
        [Country] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Industry] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [IsDeleted] bit NULL,
        [IsInferred] bit NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [NameRu] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [NameUk] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [ParentAccountKey] bigint NULL,
        [Region] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Segment] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        CONSTRAINT [PK_DimAccount] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimAgent] (
        [AgentKey] bigint NOT NULL,
        [AgentDurableKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TeamKey] bigint NOT NULL,
        [Role] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [IsBot] bit NOT NULL,
        [ValidFromAt] datetime2 NOT NULL,
        [ValidToAt] datetime2 NOT NULL,
        [IsInferred] bit NOT NULL,
        [NameRu] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NameUk] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_DimAgent] PRIMARY KEY ([AgentKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimBusinessCalendar] (
        [BusinessCalendarKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TeamCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Weekday] int NULL,
        [OnDateKey] bigint NOT NULL,
        [OpensSecond] int NULL,
        [ClosesSecond] int NULL,
        [ValidFromDateKey] bigint NOT NULL,
        [ValidToDateKey] bigint NOT NULL,
        [TimeZone] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [LineNumber] bigint NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_DimBusinessCalendar] PRIMARY KEY ([BusinessCalendarKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[DimBusinessCalendar] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [BusinessCalendarKey] bigint NULL,
        [ClosesSecond] int NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [LineNumber] bigint NULL,
        [LoadKey] bigint NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [OnDateKey] bigint NULL,
        [OpensSecond] int NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [TeamCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [TimeZone] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [ValidFromDateKey] bigint NULL,
        [ValidToDateKey] bigint NULL,
        [Weekday] int NULL,
        CONSTRAINT [PK_DimBusinessCalendar] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimChannel] (
        [ChannelKey] bigint NOT NULL,
        [Code] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [IsInferred] bit NOT NULL,
        [NameRu] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NameUk] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_DimChannel] PRIMARY KEY ([ChannelKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimClassification] (
        [ClassificationKey] bigint NOT NULL,
        [Dimension] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Code] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NameRu] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NameUk] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_DimClassification] PRIMARY KEY ([ClassificationKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimCustomer] (
        [CustomerKey] bigint NOT NULL,
        [CustomerDurableKey] bigint NOT NULL DEFAULT CAST(0 AS bigint),
        [SourceSystemKey] bigint NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Segment] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Region] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Industry] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Language] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [AccountKey] bigint NOT NULL DEFAULT CAST(-1 AS bigint),
        [IsDeleted] bit NOT NULL DEFAULT CAST(0 AS bit),
        [IsInferred] bit NOT NULL,
        CONSTRAINT [PK_DimCustomer] PRIMARY KEY ([CustomerKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[DimCustomer] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [AccountKey] bigint NULL,
        [CustomerDurableKey] bigint NULL,
        [CustomerKey] bigint NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Industry] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [IsDeleted] bit NULL,
        [IsInferred] bit NULL,
        [Language] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [Region] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Segment] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        CONSTRAINT [PK_DimCustomer] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimCustomerVersion] (
        [CustomerVersionKey] bigint NOT NULL,
        [CustomerDurableKey] bigint NOT NULL,
        [Segment] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Region] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Industry] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Language] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [AccountKey] bigint NOT NULL,
        [ValidFromDateKey] bigint NOT NULL,
        [ValidToDateKey] bigint NOT NULL,
        [IsInferred] bit NOT NULL,
        CONSTRAINT [PK_DimCustomerVersion] PRIMARY KEY ([CustomerVersionKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[DimCustomerVersion] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [AccountKey] bigint NULL,
        [CustomerDurableKey] bigint NULL,
        [CustomerVersionKey] bigint NULL,
        [Industry] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [IsInferred] bit NULL,
        [Language] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [Region] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Segment] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [StagedAs] int NOT NULL,
        [ValidFromDateKey] bigint NULL,
        [ValidToDateKey] bigint NULL,
        CONSTRAINT [PK_DimCustomerVersion] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimDate] (
        [DateKey] bigint NOT NULL,
        [Date] date NOT NULL,
        [Year] int NOT NULL,
        [Quarter] int NOT NULL,
        [Month] int NOT NULL,
        [MonthDateKey] bigint NOT NULL,
        [DayOfMonth] int NOT NULL,
        [DayOfWeek] int NOT NULL,
        [IsoYear] int NOT NULL,
        [IsoWeek] int NOT NULL,
        [FiscalYear] int NOT NULL,
        [FiscalMonth] int NOT NULL,
        CONSTRAINT [PK_DimDate] PRIMARY KEY ([DateKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimJourneyStage] (
        [JourneyStageKey] bigint NOT NULL,
        [Code] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PhaseCode] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [IsMomentOfTruth] bit NOT NULL,
        [SortOrder] int NOT NULL,
        [IsInferred] bit NOT NULL,
        [NameRu] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NameUk] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [OwnerRu] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Owner] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [OwnerUk] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [PhaseNameRu] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [PhaseName] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PhaseNameUk] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_DimJourneyStage] PRIMARY KEY ([JourneyStageKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimKpi] (
        [KpiKey] bigint NOT NULL,
        [Code] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Unit] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Direction] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DateRole] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Denominator] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NameRu] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NameUk] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_DimKpi] PRIMARY KEY ([KpiKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimPeer] (
        [PeerKey] bigint NOT NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PeerClass] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_DimPeer] PRIMARY KEY ([PeerKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimPeriod] (
        [PeriodKey] bigint NOT NULL,
        [Kind] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Code] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [StartDateKey] bigint NOT NULL,
        [EndDateKey] bigint NOT NULL,
        CONSTRAINT [PK_DimPeriod] PRIMARY KEY ([PeriodKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimQuestion] (
        [QuestionKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Code] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Version] int NOT NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ScaleMin] float NULL,
        [ScaleMax] float NULL,
        [JourneyStageKey] bigint NOT NULL,
        [About] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Dimension] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [WordingRu] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Wording] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [WordingUk] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_DimQuestion] PRIMARY KEY ([QuestionKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimSlice] (
        [SliceKey] bigint NOT NULL,
        [Code] nvarchar(800) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Dimensions] nvarchar(320) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Dimension1] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Member1] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Dimension2] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Member2] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Dimension3] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Member3] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [JourneyStageKey] bigint NOT NULL,
        CONSTRAINT [PK_DimSlice] PRIMARY KEY ([SliceKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimSourceSystem] (
        [SourceSystemKey] bigint NOT NULL,
        [Code] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NameRu] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NameUk] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_DimSourceSystem] PRIMARY KEY ([SourceSystemKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimSurvey] (
        [SurveyKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Programme] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Wave] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Mode] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Language] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [Type] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [IsWeightedHeadline] bit NOT NULL,
        [RakedBy] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_DimSurvey] PRIMARY KEY ([SurveyKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimTag] (
        [TagKey] bigint NOT NULL,
        [Code] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_DimTag] PRIMARY KEY ([TagKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimTeam] (
        [TeamKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Department] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Region] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [TimeZone] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [IsInferred] bit NOT NULL,
        [RecordKey] bigint NULL,
        [NameRu] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NameUk] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_DimTeam] PRIMARY KEY ([TeamKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [DimTopic] (
        [TopicKey] bigint NOT NULL,
        [Code] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [JourneyStageKey] bigint NOT NULL DEFAULT CAST(-1 AS bigint),
        [IsInferred] bit NOT NULL,
        [NameRu] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NameUk] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [OwnerRu] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Owner] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [OwnerUk] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_DimTopic] PRIMARY KEY ([TopicKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [Dirty] (
        [PeriodKey] bigint NOT NULL,
        [KpiGroup] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_Dirty] PRIMARY KEY ([PeriodKey], [KpiGroup], [LoadKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [Erasure] (
        [ErasureKey] bigint NOT NULL,
        [ErasedAt] datetime2 NOT NULL,
        [Reason] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RequestedBy] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Salt] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Customers] bigint NOT NULL,
        [Facts] bigint NOT NULL,
        [Texts] bigint NOT NULL,
        [Rejects] bigint NOT NULL,
        [Files] bigint NOT NULL,
        [Scorecards] bigint NOT NULL,
        [RunKey] bigint NOT NULL,
        CONSTRAINT [PK_Erasure] PRIMARY KEY ([ErasureKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [ErasureIdentity] (
        [ErasureKey] bigint NOT NULL,
        [Kind] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [ValueHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_ErasureIdentity] PRIMARY KEY ([ErasureKey], [Kind], [SourceSystemKey], [ValueHash])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactActionStep] (
        [ActionStepKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ActionCode] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [StepCode] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RevisedAt] datetime2 NOT NULL,
        [AsOfAt] datetime2 NOT NULL,
        [Title] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [KpiKey] bigint NOT NULL,
        [KpiCode] nvarchar(60) COLLATE Latin1_General_100_BIN2 NULL,
        [SliceKey] bigint NOT NULL,
        [Owner] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Status] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PlannedDateKey] bigint NOT NULL,
        [DueDateKey] bigint NOT NULL,
        [StartedDateKey] bigint NOT NULL,
        [DoneDateKey] bigint NOT NULL,
        [ExpectedChange] float NULL,
        [Note] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [IsWithdrawn] bit NOT NULL,
        [LineNumber] bigint NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_FactActionStep] PRIMARY KEY ([ActionStepKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactActionStep] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [ActionCode] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [ActionStepKey] bigint NULL,
        [AsOfAt] datetime2 NULL,
        [DoneDateKey] bigint NULL,
        [DueDateKey] bigint NULL,
        [ExpectedChange] float NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [IsWithdrawn] bit NULL,
        [KpiCode] nvarchar(60) COLLATE Latin1_General_100_BIN2 NULL,
        [KpiKey] bigint NULL,
        [LineNumber] bigint NULL,
        [LoadKey] bigint NULL,
        [Note] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Owner] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [PlannedDateKey] bigint NULL,
        [RevisedAt] datetime2 NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [SliceKey] bigint NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [StartedDateKey] bigint NULL,
        [Status] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [StepCode] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Title] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_FactActionStep] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactBaseline] (
        [BaselineKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [KpiKey] bigint NOT NULL,
        [KpiCode] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SliceKey] bigint NOT NULL,
        [FromDateKey] bigint NOT NULL,
        [ToDateKey] bigint NOT NULL,
        [StatedAt] datetime2 NOT NULL,
        [AsOfAt] datetime2 NOT NULL,
        [Value] float NOT NULL,
        [Respondents] bigint NULL,
        [Note] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [IsWithdrawn] bit NOT NULL,
        [LineNumber] bigint NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_FactBaseline] PRIMARY KEY ([BaselineKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactBaseline] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [AsOfAt] datetime2 NULL,
        [BaselineKey] bigint NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [FromDateKey] bigint NULL,
        [IsWithdrawn] bit NULL,
        [KpiCode] nvarchar(60) COLLATE Latin1_General_100_BIN2 NULL,
        [KpiKey] bigint NULL,
        [LineNumber] bigint NULL,
        [LoadKey] bigint NULL,
        [Note] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Respondents] bigint NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [SliceKey] bigint NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [StatedAt] datetime2 NULL,
        [ToDateKey] bigint NULL,
        [Value] float NULL,
        CONSTRAINT [PK_FactBaseline] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactBenchmark] (
        [BenchmarkKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PeerKey] bigint NOT NULL,
        [KpiKey] bigint NOT NULL,
        [KpiCode] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SliceKey] bigint NOT NULL,
        [FromDateKey] bigint NOT NULL,
        [ToDateKey] bigint NOT NULL,
        [StatedValue] float NOT NULL,
        [ScaleMin] float NULL,
        [ScaleMax] float NULL,
        [Value] float NULL,
        [Score100] float NULL,
        [Respondents] bigint NULL,
        [Publisher] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Method] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [LineNumber] bigint NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_FactBenchmark] PRIMARY KEY ([BenchmarkKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactBenchmark] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [BenchmarkKey] bigint NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [FromDateKey] bigint NULL,
        [KpiCode] nvarchar(60) COLLATE Latin1_General_100_BIN2 NULL,
        [KpiKey] bigint NULL,
        [LineNumber] bigint NULL,
        [LoadKey] bigint NULL,
        [Method] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [PeerKey] bigint NULL,
        [Publisher] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Respondents] bigint NULL,
        [ScaleMax] float NULL,
        [ScaleMin] float NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Score100] float NULL,
        [SliceKey] bigint NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [StatedValue] float NULL,
        [ToDateKey] bigint NULL,
        [Value] float NULL,
        CONSTRAINT [PK_FactBenchmark] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactCustomerMonth] (
        [CustomerMonthKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CustomerKey] bigint NOT NULL,
        [MonthDateKey] bigint NOT NULL,
        [IsActive] bit NOT NULL,
        [IsChurned] bit NOT NULL,
        [Revenue] float NULL,
        [Currency] nvarchar(3) COLLATE Latin1_General_100_BIN2 NULL,
        [ChurnedDateKey] bigint NOT NULL,
        [Destination] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Reason] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [LineNumber] bigint NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_FactCustomerMonth] PRIMARY KEY ([CustomerMonthKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactCustomerMonth] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [ChurnedDateKey] bigint NULL,
        [Currency] nvarchar(3) COLLATE Latin1_General_100_BIN2 NULL,
        [CustomerKey] bigint NULL,
        [CustomerMonthKey] bigint NULL,
        [Destination] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [IsActive] bit NULL,
        [IsChurned] bit NULL,
        [LineNumber] bigint NULL,
        [LoadKey] bigint NULL,
        [MonthDateKey] bigint NULL,
        [Reason] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Revenue] float NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        CONSTRAINT [PK_FactCustomerMonth] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactKeyDriver] (
        [KpiBuildKey] bigint NOT NULL,
        [PeriodKey] bigint NOT NULL,
        [KpiKey] bigint NOT NULL,
        [SliceKey] bigint NOT NULL,
        [QuestionKey] bigint NOT NULL,
        [Answers] bigint NOT NULL,
        [Persons] bigint NOT NULL,
        [RSquared] float NULL,
        [Importance] float NULL,
        [ImportanceLow] float NULL,
        [ImportanceHigh] float NULL,
        [RelativeWeight] float NULL,
        [Inflation] float NULL,
        [Correlation] float NULL,
        [Slope] float NULL,
        [SlopeLow] float NULL,
        [SlopeHigh] float NULL,
        [Performance] float NULL,
        [PerformanceLow] float NULL,
        [PerformanceHigh] float NULL,
        [PerformancePersons] bigint NOT NULL,
        [StatedImportance] float NULL,
        [StatedLow] float NULL,
        [StatedHigh] float NULL,
        [StatedPersons] bigint NOT NULL,
        [Quadrant] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [IsQuadrantClear] bit NOT NULL,
        [IsLowBase] bit NOT NULL,
        [IsSuppressed] bit NOT NULL,
        [Obstacle] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_FactKeyDriver] PRIMARY KEY ([KpiBuildKey], [PeriodKey], [KpiKey], [SliceKey], [QuestionKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactKeyDriver] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [Answers] bigint NULL,
        [Correlation] float NULL,
        [Importance] float NULL,
        [ImportanceHigh] float NULL,
        [ImportanceLow] float NULL,
        [Inflation] float NULL,
        [IsLowBase] bit NULL,
        [IsQuadrantClear] bit NULL,
        [IsSuppressed] bit NULL,
        [KpiBuildKey] bigint NULL,
        [KpiKey] bigint NULL,
        [Obstacle] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [Performance] float NULL,
        [PerformanceHigh] float NULL,
        [PerformanceLow] float NULL,
        [PerformancePersons] bigint NULL,
        [PeriodKey] bigint NULL,
        [Persons] bigint NULL,
        [Quadrant] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [QuestionKey] bigint NULL,
        [RSquared] float NULL,
        [RelativeWeight] float NULL,
        [SliceKey] bigint NULL,
        [Slope] float NULL,
        [SlopeHigh] float NULL,
        [SlopeLow] float NULL,
        [StagedAs] int NOT NULL,
        [StatedHigh] float NULL,
        [StatedImportance] float NULL,
        [StatedLow] float NULL,
        [StatedPersons] bigint NULL,
        CONSTRAINT [PK_FactKeyDriver] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactKpi] (
        [KpiBuildKey] bigint NOT NULL,
        [PeriodKey] bigint NOT NULL,
        [KpiKey] bigint NOT NULL,
        [SliceKey] bigint NOT NULL,
        [Value] float NULL,
        [UnweightedValue] float NULL,
        [WeightedValue] float NULL,
        [IsWeighted] bit NOT NULL,
        [Answers] bigint NOT NULL,
        [Persons] bigint NOT NULL,
        [EffectiveN] float NULL,
        [Favourable] bigint NULL,
        [Neutral] bigint NULL,
        [Unfavourable] bigint NULL,
        [ScoreSum] float NULL,
        [Exposure] bigint NULL,
        [StandardError] float NULL,
        [Currency] nvarchar(3) COLLATE Latin1_General_100_BIN2 NULL,
        [Low] float NULL,
        [High] float NULL,
        [IsLowBase] bit NOT NULL,
        [IsSuppressed] bit NOT NULL,
        [Target] float NULL,
        [TargetKey] bigint NOT NULL DEFAULT CAST(-1 AS bigint),
        [TargetVerdict] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [Baseline] float NULL,
        [BaselineKey] bigint NOT NULL DEFAULT CAST(-1 AS bigint),
        [GapClosure] float NULL,
        [IsProvisional] bit NOT NULL,
        CONSTRAINT [PK_FactKpi] PRIMARY KEY ([KpiBuildKey], [PeriodKey], [KpiKey], [SliceKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactKpi] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [Answers] bigint NULL,
        [Baseline] float NULL,
        [BaselineKey] bigint NULL,
        [Currency] nvarchar(3) COLLATE Latin1_General_100_BIN2 NULL,
        [EffectiveN] float NULL,
        [Exposure] bigint NULL,
        [Favourable] bigint NULL,
        [GapClosure] float NULL,
        [High] float NULL,
        [IsLowBase] bit NULL,
        [IsProvisional] bit NULL,
        [IsSuppressed] bit NULL,
        [IsWeighted] bit NULL,
        [KpiBuildKey] bigint NULL,
        [KpiKey] bigint NULL,
        [Low] float NULL,
        [Neutral] bigint NULL,
        [PeriodKey] bigint NULL,
        [Persons] bigint NULL,
        [ScoreSum] float NULL,
        [SliceKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [StandardError] float NULL,
        [Target] float NULL,
        [TargetKey] bigint NULL,
        [TargetVerdict] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [Unfavourable] bigint NULL,
        [UnweightedValue] float NULL,
        [Value] float NULL,
        [WeightedValue] float NULL,
        CONSTRAINT [PK_FactKpi] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactKpiChange] (
        [KpiBuildKey] bigint NOT NULL,
        [PeriodKey] bigint NOT NULL,
        [KpiKey] bigint NOT NULL,
        [SliceKey] bigint NOT NULL,
        [Comparison] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PriorPeriodKey] bigint NOT NULL,
        [PriorValue] float NULL,
        [PriorPersons] bigint NOT NULL,
        [Change] float NULL,
        [ChangeLow] float NULL,
        [ChangeHigh] float NULL,
        [P] float NULL,
        [Q] float NULL,
        [Verdict] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Obstacle] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [SmallestDetectable] float NULL,
        CONSTRAINT [PK_FactKpiChange] PRIMARY KEY ([KpiBuildKey], [PeriodKey], [KpiKey], [SliceKey], [Comparison])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactKpiChange] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [Change] float NULL,
        [ChangeHigh] float NULL,
        [ChangeLow] float NULL,
        [Comparison] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [KpiBuildKey] bigint NULL,
        [KpiKey] bigint NULL,
        [Obstacle] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [P] float NULL,
        [PeriodKey] bigint NULL,
        [PriorPeriodKey] bigint NULL,
        [PriorPersons] bigint NULL,
        [PriorValue] float NULL,
        [Q] float NULL,
        [SliceKey] bigint NULL,
        [SmallestDetectable] float NULL,
        [StagedAs] int NOT NULL,
        [Verdict] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_FactKpiChange] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactKpiChart] (
        [KpiBuildKey] bigint NOT NULL,
        [PeriodKey] bigint NOT NULL,
        [KpiKey] bigint NOT NULL,
        [SliceKey] bigint NOT NULL,
        [Method] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Centre] float NOT NULL,
        [Low] float NOT NULL,
        [High] float NOT NULL,
        [Points] int NOT NULL,
        [FromDateKey] bigint NOT NULL,
        [ThroughDateKey] bigint NOT NULL,
        [Signal] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_FactKpiChart] PRIMARY KEY ([KpiBuildKey], [PeriodKey], [KpiKey], [SliceKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactKpiChart] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [Centre] float NULL,
        [FromDateKey] bigint NULL,
        [High] float NULL,
        [KpiBuildKey] bigint NULL,
        [KpiKey] bigint NULL,
        [Low] float NULL,
        [Method] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [PeriodKey] bigint NULL,
        [Points] int NULL,
        [Signal] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [SliceKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [ThroughDateKey] bigint NULL,
        CONSTRAINT [PK_FactKpiChart] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactKpiMix] (
        [KpiBuildKey] bigint NOT NULL,
        [PeriodKey] bigint NOT NULL,
        [KpiKey] bigint NOT NULL,
        [SliceKey] bigint NOT NULL,
        [Comparison] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Dimension] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Change] float NOT NULL,
        [Mix] float NOT NULL,
        [Rate] float NOT NULL,
        [RateLow] float NULL,
        [RateHigh] float NULL,
        [Members] int NOT NULL,
        [MembersAgainst] int NOT NULL,
        [MovesAgainstMost] bit NOT NULL,
        [ShiftedSliceKey] bigint NOT NULL,
        [ShiftedPriorShare] float NULL,
        [ShiftedShare] float NULL,
        CONSTRAINT [PK_FactKpiMix] PRIMARY KEY ([KpiBuildKey], [PeriodKey], [KpiKey], [SliceKey], [Comparison], [Dimension])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactKpiMix] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [Change] float NULL,
        [Comparison] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [Dimension] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [KpiBuildKey] bigint NULL,
        [KpiKey] bigint NULL,
        [Members] int NULL,
        [MembersAgainst] int NULL,
        [Mix] float NULL,
        [MovesAgainstMost] bit NULL,
        [PeriodKey] bigint NULL,
        [Rate] float NULL,
        [RateHigh] float NULL,
        [RateLow] float NULL,
        [ShiftedPriorShare] float NULL,
        [ShiftedShare] float NULL,
        [ShiftedSliceKey] bigint NULL,
        [SliceKey] bigint NULL,
        [StagedAs] int NOT NULL,
        CONSTRAINT [PK_FactKpiMix] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactKpiPeer] (
        [KpiBuildKey] bigint NOT NULL,
        [PeriodKey] bigint NOT NULL,
        [KpiKey] bigint NOT NULL,
        [SliceKey] bigint NOT NULL,
        [PeerKey] bigint NOT NULL,
        [BenchmarkKey] bigint NOT NULL,
        [PeerValue] float NOT NULL,
        [Gap] float NULL,
        [Ratio] float NULL,
        [Verdict] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_FactKpiPeer] PRIMARY KEY ([KpiBuildKey], [PeriodKey], [KpiKey], [SliceKey], [PeerKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactKpiPeer] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [BenchmarkKey] bigint NULL,
        [Gap] float NULL,
        [KpiBuildKey] bigint NULL,
        [KpiKey] bigint NULL,
        [PeerKey] bigint NULL,
        [PeerValue] float NULL,
        [PeriodKey] bigint NULL,
        [Ratio] float NULL,
        [SliceKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [Verdict] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_FactKpiPeer] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactLoyalty] (
        [KpiBuildKey] bigint NOT NULL,
        [PeriodKey] bigint NOT NULL,
        [KpiKey] bigint NOT NULL,
        [SliceKey] bigint NOT NULL,
        [ScoreGroup] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Customers] bigint NOT NULL,
        [CustomerMonths] bigint NOT NULL,
        [Left] bigint NOT NULL,
        [LeavingRate] float NULL,
        [LeavingLow] float NULL,
        [LeavingHigh] float NULL,
        [OddsRatio] float NULL,
        [OddsRatioLow] float NULL,
        [OddsRatioHigh] float NULL,
        [IsRaised] bit NOT NULL,
        [ActiveCustomers] bigint NOT NULL,
        [Revenue] float NULL,
        [LostRevenue] float NULL,
        [Currency] nvarchar(3) COLLATE Latin1_General_100_BIN2 NULL,
        [Contacts] bigint NOT NULL,
        [Returned] bigint NOT NULL,
        [ReturnedShare] float NULL,
        [ReturnedLow] float NULL,
        [ReturnedHigh] float NULL,
        [IsLowBase] bit NOT NULL,
        [IsSuppressed] bit NOT NULL,
        CONSTRAINT [PK_FactLoyalty] PRIMARY KEY ([KpiBuildKey], [PeriodKey], [KpiKey], [SliceKey], [ScoreGroup])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactLoyalty] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [ActiveCustomers] bigint NULL,
        [Contacts] bigint NULL,
        [Currency] nvarchar(3) COLLATE Latin1_General_100_BIN2 NULL,
        [CustomerMonths] bigint NULL,
        [Customers] bigint NULL,
        [IsLowBase] bit NULL,
        [IsRaised] bit NULL,
        [IsSuppressed] bit NULL,
        [KpiBuildKey] bigint NULL,
        [KpiKey] bigint NULL,
        [LeavingHigh] float NULL,
        [LeavingLow] float NULL,
        [LeavingRate] float NULL,
        [Left] bigint NULL,
        [LostRevenue] float NULL,
        [OddsRatio] float NULL,
        [OddsRatioHigh] float NULL,
        [OddsRatioLow] float NULL,
        [PeriodKey] bigint NULL,
        [Returned] bigint NULL,
        [ReturnedHigh] float NULL,
        [ReturnedLow] float NULL,
        [ReturnedShare] float NULL,
        [Revenue] float NULL,
        [ScoreGroup] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [SliceKey] bigint NULL,
        [StagedAs] int NOT NULL,
        CONSTRAINT [PK_FactLoyalty] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactMysteryItem] (
        [MysteryItemKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [VisitCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [MysteryVisitKey] bigint NOT NULL,
        [VisitedDateKey] bigint NOT NULL,
        [ItemCode] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Wording] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Type] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [JourneyStageKey] bigint NOT NULL,
        [Score] float NULL,
        [MaxScore] float NULL,
        [IsMet] bit NULL,
        [Weight] float NULL,
        [Comment] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [LineNumber] bigint NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_FactMysteryItem] PRIMARY KEY ([MysteryItemKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactMysteryItem] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [Comment] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [IsMet] bit NULL,
        [ItemCode] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [JourneyStageKey] bigint NULL,
        [LineNumber] bigint NULL,
        [LoadKey] bigint NULL,
        [MaxScore] float NULL,
        [MysteryItemKey] bigint NULL,
        [MysteryVisitKey] bigint NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Score] float NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [Type] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [VisitCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [VisitedDateKey] bigint NULL,
        [Weight] float NULL,
        [Wording] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_FactMysteryItem] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactMysteryVisit] (
        [MysteryVisitKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [VisitedAt] datetime2 NULL,
        [VisitedDateKey] bigint NOT NULL,
        [Programme] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Wave] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Scenario] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Location] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Region] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [ChannelKey] bigint NOT NULL,
        [TeamCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [AgentCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [VisitorCode] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [StatedScore] float NULL,
        [StatedMaxScore] float NULL,
        [Comment] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [LineNumber] bigint NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_FactMysteryVisit] PRIMARY KEY ([MysteryVisitKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactMysteryVisit] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [AgentCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [ChannelKey] bigint NULL,
        [Comment] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [LineNumber] bigint NULL,
        [LoadKey] bigint NULL,
        [Location] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [MysteryVisitKey] bigint NULL,
        [Programme] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Region] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Scenario] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [StatedMaxScore] float NULL,
        [StatedScore] float NULL,
        [TeamCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [VisitedAt] datetime2 NULL,
        [VisitedDateKey] bigint NULL,
        [VisitorCode] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Wave] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_FactMysteryVisit] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactResponseBias] (
        [KpiBuildKey] bigint NOT NULL,
        [PeriodKey] bigint NOT NULL,
        [KpiKey] bigint NOT NULL,
        [SliceKey] bigint NOT NULL,
        [EarlyValue] float NULL,
        [EarlyPersons] bigint NOT NULL,
        [LateValue] float NULL,
        [LatePersons] bigint NOT NULL,
        [Difference] float NULL,
        [DifferenceLow] float NULL,
        [DifferenceHigh] float NULL,
        [P] float NULL,
        [Q] float NULL,
        [UnweightedValue] float NULL,
        [UnweightedLow] float NULL,
        [UnweightedHigh] float NULL,
        [WeightedValue] float NULL,
        [WeightedLow] float NULL,
        [WeightedHigh] float NULL,
        [WeightedEffectiveN] float NULL,
        [GreatestWeight] float NULL,
        [RakedBy] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [IsSuppressed] bit NOT NULL,
        CONSTRAINT [PK_FactResponseBias] PRIMARY KEY ([KpiBuildKey], [PeriodKey], [KpiKey], [SliceKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactResponseBias] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [Difference] float NULL,
        [DifferenceHigh] float NULL,
        [DifferenceLow] float NULL,
        [EarlyPersons] bigint NULL,
        [EarlyValue] float NULL,
        [GreatestWeight] float NULL,
        [IsSuppressed] bit NULL,
        [KpiBuildKey] bigint NULL,
        [KpiKey] bigint NULL,
        [LatePersons] bigint NULL,
        [LateValue] float NULL,
        [P] float NULL,
        [PeriodKey] bigint NULL,
        [Q] float NULL,
        [RakedBy] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [SliceKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [UnweightedHigh] float NULL,
        [UnweightedLow] float NULL,
        [UnweightedValue] float NULL,
        [WeightedEffectiveN] float NULL,
        [WeightedHigh] float NULL,
        [WeightedLow] float NULL,
        [WeightedValue] float NULL,
        CONSTRAINT [PK_FactResponseBias] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactResponseClassification] (
        [AnsweredDateKey] bigint NOT NULL,
        [ResponseKey] bigint NOT NULL,
        [ClassificationKey] bigint NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_FactResponseClassification] PRIMARY KEY ([AnsweredDateKey], [ResponseKey], [ClassificationKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactResponseClassification] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [AnsweredDateKey] bigint NULL,
        [ClassificationKey] bigint NULL,
        [LoadKey] bigint NULL,
        [ResponseKey] bigint NULL,
        [StagedAs] int NOT NULL,
        CONSTRAINT [PK_FactResponseClassification] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactRetention] (
        [KpiBuildKey] bigint NOT NULL,
        [PeriodKey] bigint NOT NULL,
        [KpiKey] bigint NOT NULL,
        [SliceKey] bigint NOT NULL,
        [ScoreGroup] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [MonthsSince] int NOT NULL,
        [AtRisk] bigint NOT NULL,
        [Left] bigint NOT NULL,
        [Retained] float NOT NULL,
        [Low] float NULL,
        [High] float NULL,
        [IsSuppressed] bit NOT NULL,
        CONSTRAINT [PK_FactRetention] PRIMARY KEY ([KpiBuildKey], [PeriodKey], [KpiKey], [SliceKey], [ScoreGroup], [MonthsSince])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactRetention] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [AtRisk] bigint NULL,
        [High] float NULL,
        [IsSuppressed] bit NULL,
        [KpiBuildKey] bigint NULL,
        [KpiKey] bigint NULL,
        [Left] bigint NULL,
        [Low] float NULL,
        [MonthsSince] int NULL,
        [PeriodKey] bigint NULL,
        [Retained] float NULL,
        [ScoreGroup] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [SliceKey] bigint NULL,
        [StagedAs] int NOT NULL,
        CONSTRAINT [PK_FactRetention] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactReview] (
        [ReviewKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ReviewedAt] datetime2 NULL,
        [ReviewedDateKey] bigint NOT NULL,
        [Type] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Platform] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Rating] float NULL,
        [RatingMin] float NULL,
        [RatingMax] float NULL,
        [Sentiment] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [Title] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [CustomerKey] bigint NOT NULL,
        [ChannelKey] bigint NOT NULL,
        [TopicKey] bigint NOT NULL,
        [JourneyStageKey] bigint NOT NULL,
        [Product] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Region] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Language] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [TeamCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [AgentCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [TicketCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [RepliedAt] datetime2 NULL,
        [ReplySeconds] float NULL,
        [ResolvedAt] datetime2 NULL,
        [LineNumber] bigint NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_FactReview] PRIMARY KEY ([ReviewKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactReview] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [AgentCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [ChannelKey] bigint NULL,
        [CustomerKey] bigint NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [JourneyStageKey] bigint NULL,
        [Language] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [LineNumber] bigint NULL,
        [LoadKey] bigint NULL,
        [Platform] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Product] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Rating] float NULL,
        [RatingMax] float NULL,
        [RatingMin] float NULL,
        [Region] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [RepliedAt] datetime2 NULL,
        [ReplySeconds] float NULL,
        [ResolvedAt] datetime2 NULL,
        [ReviewKey] bigint NULL,
        [ReviewedAt] datetime2 NULL,
        [ReviewedDateKey] bigint NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Sentiment] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [TeamCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [TicketCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Title] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [TopicKey] bigint NULL,
        [Type] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_FactReview] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactScorecard] (
        [ScorecardKey] bigint NOT NULL,
        [PeriodKey] bigint NOT NULL,
        [SliceKey] bigint NOT NULL,
        [Language] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Version] int NOT NULL,
        [FileName] nvarchar(800) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Sha256] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Bytes] bigint NOT NULL,
        [Pages] int NOT NULL,
        [ModelFingerprint] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PublishedAt] datetime2 NOT NULL,
        [WithdrawnAt] datetime2 NULL,
        [WithdrawnReason] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [KpiBuildKey] bigint NOT NULL,
        [RunKey] bigint NOT NULL,
        CONSTRAINT [PK_FactScorecard] PRIMARY KEY ([ScorecardKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactScorecardFigure] (
        [ScorecardKey] bigint NOT NULL,
        [KpiKey] bigint NOT NULL,
        [SliceKey] bigint NOT NULL,
        [Value] float NULL,
        [Persons] bigint NOT NULL,
        [Printed] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_FactScorecardFigure] PRIMARY KEY ([ScorecardKey], [KpiKey], [SliceKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactScorecardQuote] (
        [ScorecardKey] bigint NOT NULL,
        [QuoteNumber] int NOT NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RowKey] bigint NOT NULL,
        [QuestionKey] bigint NOT NULL,
        [CustomerKey] bigint NOT NULL,
        CONSTRAINT [PK_FactScorecardQuote] PRIMARY KEY ([ScorecardKey], [QuoteNumber])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactServiceGap] (
        [KpiBuildKey] bigint NOT NULL,
        [PeriodKey] bigint NOT NULL,
        [SliceKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Level] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Dimension] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Item] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ScaleMin] float NOT NULL,
        [ScaleMax] float NOT NULL,
        [Answers] bigint NOT NULL,
        [Persons] bigint NOT NULL,
        [Expectation] float NULL,
        [Perception] float NULL,
        [Gap] float NULL,
        [GapLow] float NULL,
        [GapHigh] float NULL,
        [Points] float NULL,
        [PointsPersons] bigint NOT NULL,
        [IsLowBase] bit NOT NULL,
        [IsSuppressed] bit NOT NULL,
        CONSTRAINT [PK_FactServiceGap] PRIMARY KEY ([KpiBuildKey], [PeriodKey], [SliceKey], [SourceSystemKey], [Level], [Dimension], [Item])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactServiceGap] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [Answers] bigint NULL,
        [Dimension] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Expectation] float NULL,
        [Gap] float NULL,
        [GapHigh] float NULL,
        [GapLow] float NULL,
        [IsLowBase] bit NULL,
        [IsSuppressed] bit NULL,
        [Item] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [KpiBuildKey] bigint NULL,
        [Level] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [Perception] float NULL,
        [PeriodKey] bigint NULL,
        [Persons] bigint NULL,
        [Points] float NULL,
        [PointsPersons] bigint NULL,
        [ScaleMax] float NULL,
        [ScaleMin] float NULL,
        [SliceKey] bigint NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        CONSTRAINT [PK_FactServiceGap] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactSurveyAnswer] (
        [AnsweredDateKey] bigint NOT NULL,
        [ResponseKey] bigint NOT NULL,
        [QuestionKey] bigint NOT NULL,
        [Status] int NOT NULL,
        [Score] float NULL,
        [Comment] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_FactSurveyAnswer] PRIMARY KEY ([AnsweredDateKey], [ResponseKey], [QuestionKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactSurveyAnswer] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [AnsweredDateKey] bigint NULL,
        [Comment] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [LoadKey] bigint NULL,
        [QuestionKey] bigint NULL,
        [ResponseKey] bigint NULL,
        [Score] float NULL,
        [StagedAs] int NOT NULL,
        [Status] int NULL,
        CONSTRAINT [PK_FactSurveyAnswer] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactSurveyInvitation] (
        [SurveyInvitationKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SentAt] datetime2 NULL,
        [SentDateKey] bigint NOT NULL,
        [Programme] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Wave] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Status] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [CustomerKey] bigint NOT NULL,
        [ChannelKey] bigint NOT NULL,
        [JourneyStageKey] bigint NOT NULL,
        [Language] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [TicketCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [AgentCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [TeamCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [RemindedAt] datetime2 NULL,
        [RespondedAt] datetime2 NULL,
        [RespondedDateKey] bigint NOT NULL,
        [ResponseCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [LineNumber] bigint NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_FactSurveyInvitation] PRIMARY KEY ([SurveyInvitationKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactSurveyInvitation] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [AgentCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [ChannelKey] bigint NULL,
        [CustomerKey] bigint NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [JourneyStageKey] bigint NULL,
        [Language] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [LineNumber] bigint NULL,
        [LoadKey] bigint NULL,
        [Programme] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [RemindedAt] datetime2 NULL,
        [RespondedAt] datetime2 NULL,
        [RespondedDateKey] bigint NULL,
        [ResponseCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [SentAt] datetime2 NULL,
        [SentDateKey] bigint NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [Status] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [SurveyInvitationKey] bigint NULL,
        [TeamCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [TicketCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Wave] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_FactSurveyInvitation] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactSurveyResponse] (
        [ResponseKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [SurveyKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [AnsweredDateKey] bigint NOT NULL,
        [AnsweredAt] datetime2 NULL,
        [CustomerKey] bigint NOT NULL,
        [ChannelKey] bigint NOT NULL,
        [Language] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [ClusterCode] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Weight] float NULL,
        [LineNumber] bigint NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_FactSurveyResponse] PRIMARY KEY ([ResponseKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactSurveyResponse] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [AnsweredAt] datetime2 NULL,
        [AnsweredDateKey] bigint NULL,
        [ChannelKey] bigint NULL,
        [ClusterCode] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [CustomerKey] bigint NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Language] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [LineNumber] bigint NULL,
        [LoadKey] bigint NULL,
        [ResponseKey] bigint NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [SurveyKey] bigint NULL,
        [Weight] float NULL,
        CONSTRAINT [PK_FactSurveyResponse] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactTarget] (
        [TargetKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [KpiKey] bigint NOT NULL,
        [KpiCode] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SliceKey] bigint NOT NULL,
        [FromDateKey] bigint NOT NULL,
        [ToDateKey] bigint NOT NULL,
        [Value] float NOT NULL,
        [Owner] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Note] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [LineNumber] bigint NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_FactTarget] PRIMARY KEY ([TargetKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactTarget] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [FromDateKey] bigint NULL,
        [KpiCode] nvarchar(60) COLLATE Latin1_General_100_BIN2 NULL,
        [KpiKey] bigint NULL,
        [LineNumber] bigint NULL,
        [LoadKey] bigint NULL,
        [Note] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Owner] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [SliceKey] bigint NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [TargetKey] bigint NULL,
        [ToDateKey] bigint NULL,
        [Value] float NULL,
        CONSTRAINT [PK_FactTarget] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactTicket] (
        [TicketKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CreatedAt] datetime2 NOT NULL,
        [CreatedDateKey] bigint NOT NULL,
        [FirstReplyAt] datetime2 NULL,
        [FirstReplySeconds] float NULL,
        [FirstSolvedAt] datetime2 NULL,
        [FirstResolutionSeconds] float NULL,
        [SolvedAt] datetime2 NULL,
        [SolvedDateKey] bigint NOT NULL,
        [ResolutionSeconds] float NULL,
        [ReopenCount] int NOT NULL,
        [MergedIntoTicketKey] bigint NOT NULL,
        [IsClosedWithoutSolve] bit NOT NULL,
        [CustomerKey] bigint NOT NULL,
        [AgentKey] bigint NOT NULL,
        [TeamKey] bigint NOT NULL,
        [ChannelKey] bigint NOT NULL,
        [TopicKey] bigint NOT NULL,
        [Priority] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [RequesterCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [AgentCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [TeamCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [StatedFirstReplyAt] datetime2 NULL,
        [StatedSolvedAt] datetime2 NULL,
        [StatedClosedAt] datetime2 NULL,
        [StatedReopenCount] int NULL,
        [LineNumber] bigint NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_FactTicket] PRIMARY KEY ([TicketKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactTicket] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [AgentCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [AgentKey] bigint NULL,
        [ChannelKey] bigint NULL,
        [CreatedAt] datetime2 NULL,
        [CreatedDateKey] bigint NULL,
        [CustomerKey] bigint NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [FirstReplyAt] datetime2 NULL,
        [FirstReplySeconds] float NULL,
        [FirstResolutionSeconds] float NULL,
        [FirstSolvedAt] datetime2 NULL,
        [IsClosedWithoutSolve] bit NULL,
        [LineNumber] bigint NULL,
        [LoadKey] bigint NULL,
        [MergedIntoTicketKey] bigint NULL,
        [Priority] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [ReopenCount] int NULL,
        [RequesterCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [ResolutionSeconds] float NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [SolvedAt] datetime2 NULL,
        [SolvedDateKey] bigint NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [StatedClosedAt] datetime2 NULL,
        [StatedFirstReplyAt] datetime2 NULL,
        [StatedReopenCount] int NULL,
        [StatedSolvedAt] datetime2 NULL,
        [TeamCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [TeamKey] bigint NULL,
        [TicketKey] bigint NULL,
        [TopicKey] bigint NULL,
        CONSTRAINT [PK_FactTicket] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactTicketComment] (
        [TicketCommentKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TicketCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TicketKey] bigint NOT NULL,
        [CommentedAt] datetime2 NOT NULL,
        [CommentedDateKey] bigint NOT NULL,
        [AuthorCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [AuthorKind] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [AgentKey] bigint NOT NULL,
        [IsPublic] bit NOT NULL,
        [IsAutoReply] bit NOT NULL,
        [LineNumber] bigint NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_FactTicketComment] PRIMARY KEY ([TicketCommentKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactTicketComment] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [AgentKey] bigint NULL,
        [AuthorCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [AuthorKind] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [CommentedAt] datetime2 NULL,
        [CommentedDateKey] bigint NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [IsAutoReply] bit NULL,
        [IsPublic] bit NULL,
        [LineNumber] bigint NULL,
        [LoadKey] bigint NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [TicketCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [TicketCommentKey] bigint NULL,
        [TicketKey] bigint NULL,
        CONSTRAINT [PK_FactTicketComment] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactTicketStatus] (
        [TicketStatusKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TicketCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TicketKey] bigint NOT NULL,
        [Status] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FromAt] datetime2 NOT NULL,
        [FromDateKey] bigint NOT NULL,
        [ToAt] datetime2 NULL,
        [LineNumber] bigint NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_FactTicketStatus] PRIMARY KEY ([TicketStatusKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactTicketStatus] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [FromAt] datetime2 NULL,
        [FromDateKey] bigint NULL,
        [LineNumber] bigint NULL,
        [LoadKey] bigint NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [Status] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [TicketCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [TicketKey] bigint NULL,
        [TicketStatusKey] bigint NULL,
        [ToAt] datetime2 NULL,
        CONSTRAINT [PK_FactTicketStatus] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [FactTicketTag] (
        [TaggingKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TicketCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TicketKey] bigint NOT NULL,
        [SayingTicketKey] bigint NOT NULL,
        [TagKey] bigint NOT NULL,
        [TaggedAt] datetime2 NULL,
        [TaggedDateKey] bigint NOT NULL,
        [LineNumber] bigint NOT NULL,
        [LoadKey] bigint NOT NULL,
        CONSTRAINT [PK_FactTicketTag] PRIMARY KEY ([TaggingKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[FactTicketTag] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [LineNumber] bigint NULL,
        [LoadKey] bigint NULL,
        [SayingTicketKey] bigint NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [TagKey] bigint NULL,
        [TaggedAt] datetime2 NULL,
        [TaggedDateKey] bigint NULL,
        [TaggingKey] bigint NULL,
        [TicketCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [TicketKey] bigint NULL,
        CONSTRAINT [PK_FactTicketTag] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[KeyRange] (
        [StagedBy] bigint NOT NULL,
        [RangeKey] bigint NOT NULL,
        [FromDateKey] bigint NOT NULL,
        [ToDateKey] bigint NOT NULL,
        CONSTRAINT [PK_KeyRange] PRIMARY KEY ([StagedBy], [RangeKey], [FromDateKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [KeySequence] (
        [TableName] nvarchar(128) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NextKey] bigint NOT NULL,
        CONSTRAINT [PK_KeySequence] PRIMARY KEY ([TableName])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [KeyVersion] (
        [SourceSystemKey] bigint NOT NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LoadKey] bigint NOT NULL,
        [UpdatedAt] datetime2 NULL,
        [RowKey] bigint NOT NULL,
        [IsCurrent] bit NOT NULL,
        [IsTombstone] bit NOT NULL,
        CONSTRAINT [PK_KeyVersion] PRIMARY KEY NONCLUSTERED ([SourceSystemKey], [Kind], [Scope], [ExternalId], [LoadKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[KeyVersion] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [ExternalId] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [IsCurrent] bit NULL,
        [IsTombstone] bit NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [LoadKey] bigint NULL,
        [RowKey] bigint NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [UpdatedAt] datetime2 NULL,
        CONSTRAINT [PK_KeyVersion] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [KpiBuild] (
        [KpiBuildKey] bigint NOT NULL,
        [PeriodKey] bigint NOT NULL,
        [KpiGroup] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [BuiltAt] datetime2 NOT NULL,
        [FromDateKey] bigint NOT NULL,
        [ThroughDateKey] bigint NOT NULL,
        [RulesFingerprint] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [InputFingerprint] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RunKey] bigint NOT NULL,
        CONSTRAINT [PK_KpiBuild] PRIMARY KEY ([KpiBuildKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [KpiBuildInput] (
        [KpiBuildKey] bigint NOT NULL,
        [LoadKey] bigint NOT NULL,
        [Rows] bigint NOT NULL,
        CONSTRAINT [PK_KpiBuildInput] PRIMARY KEY ([KpiBuildKey], [LoadKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [KpiBuildScore] (
        [KpiBuildKey] bigint NOT NULL,
        [Measure] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Score] float NOT NULL,
        [Answers] bigint NOT NULL,
        CONSTRAINT [PK_KpiBuildScore] PRIMARY KEY ([KpiBuildKey], [Measure], [Score])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [KpiPointer] (
        [PeriodKey] bigint NOT NULL,
        [KpiGroup] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [KpiBuildKey] bigint NOT NULL,
        CONSTRAINT [PK_KpiPointer] PRIMARY KEY ([PeriodKey], [KpiGroup])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [KpiStaged] (
        [PeriodKey] bigint NOT NULL,
        [KpiGroup] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [KpiBuildKey] bigint NULL,
        [ThroughLoadKey] bigint NOT NULL,
        CONSTRAINT [PK_KpiStaged] PRIMARY KEY ([PeriodKey], [KpiGroup])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [Lease] (
        [LeaseKey] bigint NOT NULL,
        [Fence] bigint NOT NULL,
        [Holder] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Job] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TakenAt] datetime2 NOT NULL,
        [ExpiresAt] datetime2 NOT NULL,
        CONSTRAINT [PK_Lease] PRIMARY KEY ([LeaseKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [Load] (
        [LoadKey] bigint NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Kind] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FileName] nvarchar(800) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ETag] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ContentHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ProfileHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ReplayedProfileHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
        [FileVersion] int NOT NULL,
        [ContentVersion] int NOT NULL DEFAULT 1,
        [AsOfAt] datetime2 NOT NULL,
        [Delivery] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CollectionMethod] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Status] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Reason] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Bytes] bigint NOT NULL,
        [RowsRead] bigint NOT NULL,
        [RowsLoaded] bigint NOT NULL,
        [RowsRejected] bigint NOT NULL,
        [RowsDuplicate] bigint NOT NULL,
        [RowsExcluded] bigint NOT NULL,
        [RowsSuperseded] bigint NOT NULL,
        [RowsTombstoned] bigint NOT NULL,
        [StartedAt] datetime2 NOT NULL,
        [FinishedAt] datetime2 NOT NULL,
        [CodeVersion] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RunKey] bigint NOT NULL,
        CONSTRAINT [PK_Load] PRIMARY KEY ([LoadKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [MonthClosing] (
        [MonthClosingKey] bigint NOT NULL,
        [MonthDateKey] bigint NOT NULL,
        [IsClosed] bit NOT NULL,
        [At] datetime2 NOT NULL,
        [By] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Reason] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_MonthClosing] PRIMARY KEY ([MonthClosingKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [ProfileVersion] (
        [ProfileHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FileName] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_ProfileVersion] PRIMARY KEY ([ProfileHash])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [Reject] (
        [LoadKey] bigint NOT NULL,
        [RejectNumber] bigint NOT NULL,
        [LineNumber] bigint NOT NULL,
        [ColumnName] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Code] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Reason] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RawRow] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_Reject] PRIMARY KEY ([LoadKey], [RejectNumber])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[Reject] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [Code] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [ColumnName] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [LineNumber] bigint NULL,
        [LoadKey] bigint NULL,
        [RawRow] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Reason] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [RejectNumber] bigint NULL,
        [StagedAs] int NOT NULL,
        CONSTRAINT [PK_Reject] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [Run] (
        [RunKey] bigint NOT NULL,
        [Job] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [StartedAt] datetime2 NOT NULL,
        [FinishedAt] datetime2 NULL,
        [CodeVersion] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Outcome] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
        [Error] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
        [Request] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_Run] PRIMARY KEY ([RunKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [ScorecardComment] (
        [PeriodKey] bigint NOT NULL,
        [SliceKey] bigint NOT NULL,
        [Language] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Revision] int NOT NULL,
        [Author] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Text] nvarchar(600) COLLATE Latin1_General_100_BIN2 NULL,
        [WrittenAt] datetime2 NOT NULL,
        [RunKey] bigint NOT NULL,
        CONSTRAINT [PK_ScorecardComment] PRIMARY KEY ([PeriodKey], [SliceKey], [Language], [Revision])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [ScorecardNote] (
        [ScorecardKey] bigint NOT NULL,
        [PeriodKey] bigint NOT NULL,
        [KpiKey] bigint NOT NULL,
        [PublishedText] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CurrentText] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PublishedPersons] bigint NOT NULL,
        [CurrentPersons] bigint NOT NULL,
        CONSTRAINT [PK_ScorecardNote] PRIMARY KEY ([ScorecardKey], [PeriodKey], [KpiKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[SoughtKey] (
        [StagedBy] bigint NOT NULL,
        [Place] int NOT NULL,
        [Code] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_SoughtKey] PRIMARY KEY ([StagedBy], [Place])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [TicketMerge] (
        [TicketKey] bigint NOT NULL,
        [TicketCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [IntoCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceSystemKey] bigint NOT NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_TicketMerge] PRIMARY KEY NONCLUSTERED ([TicketKey], [TicketCode], [IntoCode])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [stage].[TicketMerge] (
        [StagedBy] bigint NOT NULL,
        [StagedOrder] bigint NOT NULL,
        [IntoCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [Scope] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [SourceSystemKey] bigint NULL,
        [StagedAs] int NOT NULL,
        [TicketCode] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [TicketKey] bigint NULL,
        CONSTRAINT [PK_TicketMerge] PRIMARY KEY ([StagedBy], [StagedOrder])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE TABLE [WorkItem] (
        [WorkItemKey] bigint NOT NULL,
        [RunKey] bigint NOT NULL,
        [Kind] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Stage] int NOT NULL,
        [Unit] nvarchar(800) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Part] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ContentHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
        [State] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Attempts] int NOT NULL,
        [ClaimedBy] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Fence] bigint NOT NULL,
        [StartedAt] datetime2 NULL,
        [FinishedAt] datetime2 NULL,
        [Rows] bigint NOT NULL,
        [Error] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_WorkItem] PRIMARY KEY ([WorkItemKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'DateKey', N'Date', N'DayOfMonth', N'DayOfWeek', N'FiscalMonth', N'FiscalYear', N'IsoWeek', N'IsoYear', N'Month', N'MonthDateKey', N'Quarter', N'Year') AND [object_id] = OBJECT_ID(N'[DimDate]'))
        SET IDENTITY_INSERT [DimDate] ON;
    EXEC(N'INSERT INTO [DimDate] ([DateKey], [Date], [DayOfMonth], [DayOfWeek], [FiscalMonth], [FiscalYear], [IsoWeek], [IsoYear], [Month], [MonthDateKey], [Quarter], [Year])
    VALUES (CAST(-1 AS bigint), ''0001-01-01'', 0, 0, 0, 0, 0, 0, 0, CAST(0 AS bigint), 0, 0),
    (CAST(0 AS bigint), ''0001-01-01'', 0, 0, 0, 0, 0, 0, 0, CAST(0 AS bigint), 0, 0)');
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'DateKey', N'Date', N'DayOfMonth', N'DayOfWeek', N'FiscalMonth', N'FiscalYear', N'IsoWeek', N'IsoYear', N'Month', N'MonthDateKey', N'Quarter', N'Year') AND [object_id] = OBJECT_ID(N'[DimDate]'))
        SET IDENTITY_INSERT [DimDate] OFF;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_AccountRecord_AccountKey] ON [AccountRecord] ([AccountKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_AgentRecord_SourceSystemKey_Scope_ExternalId] ON [AgentRecord] ([SourceSystemKey], [Scope], [ExternalId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_BridgeCustomerAccount_AccountKey] ON [BridgeCustomerAccount] ([AccountKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_CustomerIdentity_Kind_ValueHash] ON [CustomerIdentity] ([Kind], [ValueHash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_CustomerPii_CustomerKey] ON [CustomerPii] ([CustomerKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_CustomerRecord_CustomerKey] ON [CustomerRecord] ([CustomerKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DimAccount_SourceSystemKey_ExternalId] ON [DimAccount] ([SourceSystemKey], [ExternalId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DimAgent_SourceSystemKey_Scope_ExternalId_ValidFromAt] ON [DimAgent] ([SourceSystemKey], [Scope], [ExternalId], [ValidFromAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DimBusinessCalendar_SourceSystemKey_Scope_ExternalId] ON [DimBusinessCalendar] ([SourceSystemKey], [Scope], [ExternalId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DimChannel_Code] ON [DimChannel] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DimClassification_Dimension_Code] ON [DimClassification] ([Dimension], [Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_DimCustomer_CustomerDurableKey] ON [DimCustomer] ([CustomerDurableKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DimCustomer_SourceSystemKey_ExternalId] ON [DimCustomer] ([SourceSystemKey], [ExternalId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DimCustomerVersion_CustomerDurableKey_ValidFromDateKey] ON [DimCustomerVersion] ([CustomerDurableKey], [ValidFromDateKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DimJourneyStage_Code] ON [DimJourneyStage] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DimKpi_Code] ON [DimKpi] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DimPeer_Name_PeerClass] ON [DimPeer] ([Name], [PeerClass]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DimPeriod_Kind_Code] ON [DimPeriod] ([Kind], [Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DimQuestion_SourceSystemKey_Code_Version] ON [DimQuestion] ([SourceSystemKey], [Code], [Version]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DimSlice_Code] ON [DimSlice] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DimSourceSystem_Code] ON [DimSourceSystem] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DimSurvey_SourceSystemKey_Programme_Wave] ON [DimSurvey] ([SourceSystemKey], [Programme], [Wave]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DimTag_Code] ON [DimTag] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DimTeam_SourceSystemKey_Scope_ExternalId] ON [DimTeam] ([SourceSystemKey], [Scope], [ExternalId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DimTopic_Code] ON [DimTopic] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactActionStep_ActionCode_StepCode] ON [FactActionStep] ([ActionCode], [StepCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_FactActionStep_SourceSystemKey_Scope_ExternalId] ON [FactActionStep] ([SourceSystemKey], [Scope], [ExternalId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactBaseline_KpiCode_SliceKey] ON [FactBaseline] ([KpiCode], [SliceKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_FactBaseline_SourceSystemKey_Scope_ExternalId] ON [FactBaseline] ([SourceSystemKey], [Scope], [ExternalId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactBenchmark_KpiCode_SliceKey] ON [FactBenchmark] ([KpiCode], [SliceKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_FactBenchmark_SourceSystemKey_Scope_ExternalId] ON [FactBenchmark] ([SourceSystemKey], [Scope], [ExternalId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactCustomerMonth_LoadKey] ON [FactCustomerMonth] ([LoadKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactCustomerMonth_MonthDateKey] ON [FactCustomerMonth] ([MonthDateKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_FactCustomerMonth_SourceSystemKey_Scope_CustomerKey_MonthDateKey] ON [FactCustomerMonth] ([SourceSystemKey], [Scope], [CustomerKey], [MonthDateKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactKpi_KpiKey_SliceKey] ON [FactKpi] ([KpiKey], [SliceKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactMysteryItem_LoadKey] ON [FactMysteryItem] ([LoadKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_FactMysteryItem_SourceSystemKey_Scope_ExternalId] ON [FactMysteryItem] ([SourceSystemKey], [Scope], [ExternalId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactMysteryItem_SourceSystemKey_Scope_VisitCode] ON [FactMysteryItem] ([SourceSystemKey], [Scope], [VisitCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactMysteryItem_VisitedDateKey] ON [FactMysteryItem] ([VisitedDateKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactMysteryVisit_LoadKey] ON [FactMysteryVisit] ([LoadKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_FactMysteryVisit_SourceSystemKey_Scope_ExternalId_VisitedDateKey] ON [FactMysteryVisit] ([SourceSystemKey], [Scope], [ExternalId], [VisitedDateKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactMysteryVisit_VisitedDateKey] ON [FactMysteryVisit] ([VisitedDateKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactResponseClassification_ResponseKey] ON [FactResponseClassification] ([ResponseKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactReview_LoadKey] ON [FactReview] ([LoadKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactReview_ReviewedDateKey] ON [FactReview] ([ReviewedDateKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_FactReview_SourceSystemKey_Scope_ExternalId_ReviewedDateKey] ON [FactReview] ([SourceSystemKey], [Scope], [ExternalId], [ReviewedDateKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_FactScorecard_PeriodKey_SliceKey_Language_Version] ON [FactScorecard] ([PeriodKey], [SliceKey], [Language], [Version]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactScorecardQuote_CustomerKey] ON [FactScorecardQuote] ([CustomerKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactSurveyAnswer_ResponseKey] ON [FactSurveyAnswer] ([ResponseKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactSurveyInvitation_LoadKey] ON [FactSurveyInvitation] ([LoadKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactSurveyInvitation_ResponseCode] ON [FactSurveyInvitation] ([ResponseCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactSurveyInvitation_SentDateKey] ON [FactSurveyInvitation] ([SentDateKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_FactSurveyInvitation_SourceSystemKey_Scope_ExternalId_SentDateKey] ON [FactSurveyInvitation] ([SourceSystemKey], [Scope], [ExternalId], [SentDateKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactSurveyResponse_AnsweredDateKey] ON [FactSurveyResponse] ([AnsweredDateKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactSurveyResponse_ExternalId] ON [FactSurveyResponse] ([ExternalId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactSurveyResponse_LoadKey] ON [FactSurveyResponse] ([LoadKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_FactSurveyResponse_SourceSystemKey_Scope_ExternalId_AnsweredDateKey] ON [FactSurveyResponse] ([SourceSystemKey], [Scope], [ExternalId], [AnsweredDateKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactTarget_KpiCode_SliceKey] ON [FactTarget] ([KpiCode], [SliceKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_FactTarget_SourceSystemKey_Scope_ExternalId] ON [FactTarget] ([SourceSystemKey], [Scope], [ExternalId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactTicket_CreatedDateKey] ON [FactTicket] ([CreatedDateKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactTicket_LoadKey] ON [FactTicket] ([LoadKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactTicket_SolvedDateKey] ON [FactTicket] ([SolvedDateKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactTicket_SourceSystemKey_Scope_AgentCode] ON [FactTicket] ([SourceSystemKey], [Scope], [AgentCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_FactTicket_SourceSystemKey_Scope_ExternalId_CreatedDateKey] ON [FactTicket] ([SourceSystemKey], [Scope], [ExternalId], [CreatedDateKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactTicketComment_LoadKey] ON [FactTicketComment] ([LoadKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactTicketComment_SourceSystemKey_Scope_AuthorCode] ON [FactTicketComment] ([SourceSystemKey], [Scope], [AuthorCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_FactTicketComment_SourceSystemKey_Scope_ExternalId_CommentedDateKey] ON [FactTicketComment] ([SourceSystemKey], [Scope], [ExternalId], [CommentedDateKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactTicketComment_SourceSystemKey_Scope_TicketCode] ON [FactTicketComment] ([SourceSystemKey], [Scope], [TicketCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactTicketStatus_LoadKey] ON [FactTicketStatus] ([LoadKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_FactTicketStatus_SourceSystemKey_Scope_ExternalId_FromDateKey] ON [FactTicketStatus] ([SourceSystemKey], [Scope], [ExternalId], [FromDateKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactTicketStatus_SourceSystemKey_Scope_TicketCode] ON [FactTicketStatus] ([SourceSystemKey], [Scope], [TicketCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactTicketStatus_TicketKey] ON [FactTicketStatus] ([TicketKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactTicketTag_LoadKey] ON [FactTicketTag] ([LoadKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_FactTicketTag_SourceSystemKey_Scope_ExternalId_TaggedDateKey_SayingTicketKey] ON [FactTicketTag] ([SourceSystemKey], [Scope], [ExternalId], [TaggedDateKey], [SayingTicketKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactTicketTag_SourceSystemKey_Scope_TicketCode] ON [FactTicketTag] ([SourceSystemKey], [Scope], [TicketCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactTicketTag_TagKey] ON [FactTicketTag] ([TagKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_FactTicketTag_TicketKey] ON [FactTicketTag] ([TicketKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_KeyVersion_LoadKey] ON [KeyVersion] ([LoadKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_Load_SourceSystemKey_ContentHash] ON [Load] ([SourceSystemKey], [ContentHash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Load_SourceSystemKey_Kind_FileName_FileVersion] ON [Load] ([SourceSystemKey], [Kind], [FileName], [FileVersion]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_MonthClosing_MonthDateKey] ON [MonthClosing] ([MonthDateKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_TicketMerge_SourceSystemKey_Scope_IntoCode] ON [TicketMerge] ([SourceSystemKey], [Scope], [IntoCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_TicketMerge_SourceSystemKey_Scope_TicketCode] ON [TicketMerge] ([SourceSystemKey], [Scope], [TicketCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    CREATE INDEX [IX_WorkItem_RunKey_Stage_State] ON [WorkItem] ([RunKey], [Stage], [State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127214212_Initial'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127214212_Initial', N'10.0.14');
END;

COMMIT;
GO

INSERT INTO [DimSourceSystem] ([SourceSystemKey], [Code], [NameRu], [Name], [NameUk])
SELECT CAST(0 AS bigint), N'unknown', N'Неизвестно', N'Unknown', N'Невідомо'
WHERE NOT EXISTS (SELECT 1 FROM [DimSourceSystem] WHERE [SourceSystemKey] = CAST(0 AS bigint));
GO

INSERT INTO [DimChannel] ([ChannelKey], [Code], [IsInferred], [NameRu], [Name], [NameUk])
SELECT CAST(0 AS bigint), N'unknown', CAST(0 AS bit), N'Неизвестно', N'Unknown', N'Невідомо'
WHERE NOT EXISTS (SELECT 1 FROM [DimChannel] WHERE [ChannelKey] = CAST(0 AS bigint));
GO

INSERT INTO [DimTopic] ([TopicKey], [Code], [IsInferred], [JourneyStageKey], [NameRu], [Name], [NameUk], [OwnerRu], [Owner], [OwnerUk])
SELECT CAST(0 AS bigint), N'unknown', CAST(0 AS bit), CAST(-1 AS bigint), N'Неизвестно', N'Unknown', N'Невідомо', NULL, N'', NULL
WHERE NOT EXISTS (SELECT 1 FROM [DimTopic] WHERE [TopicKey] = CAST(0 AS bigint));
GO

INSERT INTO [DimJourneyStage] ([JourneyStageKey], [Code], [IsInferred], [IsMomentOfTruth], [PhaseCode], [SortOrder], [NameRu], [Name], [NameUk], [OwnerRu], [Owner], [OwnerUk], [PhaseNameRu], [PhaseName], [PhaseNameUk])
SELECT CAST(0 AS bigint), N'unknown', CAST(0 AS bit), CAST(0 AS bit), N'', 2147483647, N'Неизвестно', N'Unknown', N'Невідомо', NULL, N'', NULL, NULL, N'', NULL
WHERE NOT EXISTS (SELECT 1 FROM [DimJourneyStage] WHERE [JourneyStageKey] = CAST(0 AS bigint));
GO

INSERT INTO [DimTeam] ([TeamKey], [Department], [ExternalId], [IsInferred], [RecordKey], [Region], [Scope], [SourceSystemKey], [TimeZone], [NameRu], [Name], [NameUk])
SELECT CAST(0 AS bigint), NULL, N'unknown', CAST(0 AS bit), NULL, NULL, N'', CAST(0 AS bigint), NULL, N'Неизвестно', N'Unknown', N'Невідомо'
WHERE NOT EXISTS (SELECT 1 FROM [DimTeam] WHERE [TeamKey] = CAST(0 AS bigint));
GO

INSERT INTO [DimAgent] ([AgentKey], [AgentDurableKey], [ExternalId], [IsBot], [IsInferred], [Role], [Scope], [SourceSystemKey], [TeamKey], [ValidFromAt], [ValidToAt], [NameRu], [Name], [NameUk])
SELECT CAST(0 AS bigint), CAST(0 AS bigint), N'unknown', CAST(0 AS bit), CAST(0 AS bit), NULL, N'', CAST(0 AS bigint), CAST(0 AS bigint), '0001-01-01T00:00:00.0000000Z', '9999-12-31T00:00:00.0000000Z', N'Неизвестно', N'Unknown', N'Невідомо'
WHERE NOT EXISTS (SELECT 1 FROM [DimAgent] WHERE [AgentKey] = CAST(0 AS bigint));
GO

INSERT INTO [DimAccount] ([AccountKey], [AccountDurableKey], [Country], [ExternalId], [Industry], [IsDeleted], [IsInferred], [ParentAccountKey], [Region], [Segment], [SourceSystemKey], [NameRu], [Name], [NameUk])
SELECT CAST(0 AS bigint), CAST(0 AS bigint), NULL, N'unknown', NULL, CAST(0 AS bit), CAST(0 AS bit), CAST(-1 AS bigint), NULL, NULL, CAST(0 AS bigint), N'Неизвестно', N'Unknown', N'Невідомо'
WHERE NOT EXISTS (SELECT 1 FROM [DimAccount] WHERE [AccountKey] = CAST(0 AS bigint));
GO

INSERT INTO [DimCustomer] ([CustomerKey], [AccountKey], [CustomerDurableKey], [ExternalId], [Industry], [IsDeleted], [IsInferred], [Language], [Region], [Segment], [SourceSystemKey])
SELECT CAST(0 AS bigint), CAST(-1 AS bigint), CAST(0 AS bigint), N'unknown', NULL, CAST(0 AS bit), CAST(0 AS bit), NULL, NULL, NULL, CAST(0 AS bigint)
WHERE NOT EXISTS (SELECT 1 FROM [DimCustomer] WHERE [CustomerKey] = CAST(0 AS bigint));
GO

INSERT INTO [DimCustomerVersion] ([CustomerVersionKey], [AccountKey], [CustomerDurableKey], [Industry], [IsInferred], [Language], [Region], [Segment], [ValidFromDateKey], [ValidToDateKey])
SELECT CAST(0 AS bigint), CAST(-1 AS bigint), CAST(0 AS bigint), NULL, CAST(0 AS bit), NULL, NULL, NULL, CAST(10101 AS bigint), CAST(99991231 AS bigint)
WHERE NOT EXISTS (SELECT 1 FROM [DimCustomerVersion] WHERE [CustomerVersionKey] = CAST(0 AS bigint));
GO

INSERT INTO [DimSourceSystem] ([SourceSystemKey], [Code], [NameRu], [Name], [NameUk])
SELECT CAST(-1 AS bigint), N'not-applicable', N'Не применимо', N'Not applicable', N'Не застосовується'
WHERE NOT EXISTS (SELECT 1 FROM [DimSourceSystem] WHERE [SourceSystemKey] = CAST(-1 AS bigint));
GO

INSERT INTO [DimChannel] ([ChannelKey], [Code], [IsInferred], [NameRu], [Name], [NameUk])
SELECT CAST(-1 AS bigint), N'not-applicable', CAST(0 AS bit), N'Не применимо', N'Not applicable', N'Не застосовується'
WHERE NOT EXISTS (SELECT 1 FROM [DimChannel] WHERE [ChannelKey] = CAST(-1 AS bigint));
GO

INSERT INTO [DimTopic] ([TopicKey], [Code], [IsInferred], [JourneyStageKey], [NameRu], [Name], [NameUk], [OwnerRu], [Owner], [OwnerUk])
SELECT CAST(-1 AS bigint), N'not-applicable', CAST(0 AS bit), CAST(-1 AS bigint), N'Не применимо', N'Not applicable', N'Не застосовується', NULL, N'', NULL
WHERE NOT EXISTS (SELECT 1 FROM [DimTopic] WHERE [TopicKey] = CAST(-1 AS bigint));
GO

INSERT INTO [DimJourneyStage] ([JourneyStageKey], [Code], [IsInferred], [IsMomentOfTruth], [PhaseCode], [SortOrder], [NameRu], [Name], [NameUk], [OwnerRu], [Owner], [OwnerUk], [PhaseNameRu], [PhaseName], [PhaseNameUk])
SELECT CAST(-1 AS bigint), N'not-applicable', CAST(0 AS bit), CAST(0 AS bit), N'', 2147483647, N'Не применимо', N'Not applicable', N'Не застосовується', NULL, N'', NULL, NULL, N'', NULL
WHERE NOT EXISTS (SELECT 1 FROM [DimJourneyStage] WHERE [JourneyStageKey] = CAST(-1 AS bigint));
GO

INSERT INTO [DimTeam] ([TeamKey], [Department], [ExternalId], [IsInferred], [RecordKey], [Region], [Scope], [SourceSystemKey], [TimeZone], [NameRu], [Name], [NameUk])
SELECT CAST(-1 AS bigint), NULL, N'not-applicable', CAST(0 AS bit), NULL, NULL, N'', CAST(-1 AS bigint), NULL, N'Не применимо', N'Not applicable', N'Не застосовується'
WHERE NOT EXISTS (SELECT 1 FROM [DimTeam] WHERE [TeamKey] = CAST(-1 AS bigint));
GO

INSERT INTO [DimAgent] ([AgentKey], [AgentDurableKey], [ExternalId], [IsBot], [IsInferred], [Role], [Scope], [SourceSystemKey], [TeamKey], [ValidFromAt], [ValidToAt], [NameRu], [Name], [NameUk])
SELECT CAST(-1 AS bigint), CAST(-1 AS bigint), N'not-applicable', CAST(0 AS bit), CAST(0 AS bit), NULL, N'', CAST(-1 AS bigint), CAST(-1 AS bigint), '0001-01-01T00:00:00.0000000Z', '9999-12-31T00:00:00.0000000Z', N'Не применимо', N'Not applicable', N'Не застосовується'
WHERE NOT EXISTS (SELECT 1 FROM [DimAgent] WHERE [AgentKey] = CAST(-1 AS bigint));
GO

INSERT INTO [DimAccount] ([AccountKey], [AccountDurableKey], [Country], [ExternalId], [Industry], [IsDeleted], [IsInferred], [ParentAccountKey], [Region], [Segment], [SourceSystemKey], [NameRu], [Name], [NameUk])
SELECT CAST(-1 AS bigint), CAST(-1 AS bigint), NULL, N'not-applicable', NULL, CAST(0 AS bit), CAST(0 AS bit), CAST(-1 AS bigint), NULL, NULL, CAST(-1 AS bigint), N'Не применимо', N'Not applicable', N'Не застосовується'
WHERE NOT EXISTS (SELECT 1 FROM [DimAccount] WHERE [AccountKey] = CAST(-1 AS bigint));
GO

INSERT INTO [DimCustomer] ([CustomerKey], [AccountKey], [CustomerDurableKey], [ExternalId], [Industry], [IsDeleted], [IsInferred], [Language], [Region], [Segment], [SourceSystemKey])
SELECT CAST(-1 AS bigint), CAST(-1 AS bigint), CAST(-1 AS bigint), N'not-applicable', NULL, CAST(0 AS bit), CAST(0 AS bit), NULL, NULL, NULL, CAST(-1 AS bigint)
WHERE NOT EXISTS (SELECT 1 FROM [DimCustomer] WHERE [CustomerKey] = CAST(-1 AS bigint));
GO

INSERT INTO [DimCustomerVersion] ([CustomerVersionKey], [AccountKey], [CustomerDurableKey], [Industry], [IsInferred], [Language], [Region], [Segment], [ValidFromDateKey], [ValidToDateKey])
SELECT CAST(-1 AS bigint), CAST(-1 AS bigint), CAST(-1 AS bigint), NULL, CAST(0 AS bit), NULL, NULL, NULL, CAST(10101 AS bigint), CAST(99991231 AS bigint)
WHERE NOT EXISTS (SELECT 1 FROM [DimCustomerVersion] WHERE [CustomerVersionKey] = CAST(-1 AS bigint));
GO

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

-- SQL Server alone, because SQLite's readers always see one moment: 'csat export' reads every view as of the same moment while others write.
IF EXISTS (SELECT 1 FROM sys.databases WHERE database_id = DB_ID() AND snapshot_isolation_state = 0) ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON;
GO
