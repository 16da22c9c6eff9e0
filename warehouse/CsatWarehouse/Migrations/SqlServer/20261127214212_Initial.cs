using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace CsatWarehouse.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "stage");

            migrationBuilder.CreateTable(
                name: "AccountRecord",
                columns: table => new
                {
                    AccountRecordKey = table.Column<long>(type: "bigint", nullable: false),
                    AccountKey = table.Column<long>(type: "bigint", nullable: false),
                    ValidFromDateKey = table.Column<long>(type: "bigint", nullable: true),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ExternalCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Segment = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Region = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Country = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Industry = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ParentAccountKey = table.Column<long>(type: "bigint", nullable: false),
                    MergedIntoAccountKey = table.Column<long>(type: "bigint", nullable: false),
                    IsDeleted = table.Column<bool>(type: "bit", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountRecord", x => x.AccountRecordKey);
                });

            migrationBuilder.CreateTable(
                name: "AccountRecord",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    AccountKey = table.Column<long>(type: "bigint", nullable: true),
                    AccountRecordKey = table.Column<long>(type: "bigint", nullable: true),
                    Country = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ExternalCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Industry = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsDeleted = table.Column<bool>(type: "bit", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    MergedIntoAccountKey = table.Column<long>(type: "bigint", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ParentAccountKey = table.Column<long>(type: "bigint", nullable: true),
                    Region = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Segment = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ValidFromDateKey = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountRecord", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "AgentRecord",
                columns: table => new
                {
                    AgentRecordKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    EventAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AsOfAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TeamCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Role = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsBot = table.Column<bool>(type: "bit", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgentRecord", x => x.AgentRecordKey);
                });

            migrationBuilder.CreateTable(
                name: "AgentRecord",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    AgentRecordKey = table.Column<long>(type: "bigint", nullable: true),
                    AsOfAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EventAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FileName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsBot = table.Column<bool>(type: "bit", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Role = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    TeamCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgentRecord", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "BridgeCustomerAccount",
                columns: table => new
                {
                    CustomerDurableKey = table.Column<long>(type: "bigint", nullable: false),
                    AccountKey = table.Column<long>(type: "bigint", nullable: false),
                    ValidFromDateKey = table.Column<long>(type: "bigint", nullable: false),
                    ValidToDateKey = table.Column<long>(type: "bigint", nullable: false),
                    Weight = table.Column<double>(type: "float", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BridgeCustomerAccount", x => new { x.CustomerDurableKey, x.AccountKey, x.ValidFromDateKey });
                });

            migrationBuilder.CreateTable(
                name: "BridgeCustomerAccount",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    AccountKey = table.Column<long>(type: "bigint", nullable: true),
                    CustomerDurableKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    ValidFromDateKey = table.Column<long>(type: "bigint", nullable: true),
                    ValidToDateKey = table.Column<long>(type: "bigint", nullable: true),
                    Weight = table.Column<double>(type: "float", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BridgeCustomerAccount", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "Chunk",
                schema: "stage",
                columns: table => new
                {
                    LoadKey = table.Column<long>(type: "bigint", nullable: false),
                    ChunkNumber = table.Column<int>(type: "int", nullable: false),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FirstRowKey = table.Column<long>(type: "bigint", nullable: false),
                    LastOrder = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Chunk", x => new { x.LoadKey, x.ChunkNumber });
                });

            migrationBuilder.CreateTable(
                name: "CustomerIdentity",
                columns: table => new
                {
                    CustomerKey = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ValueHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ValidFromDateKey = table.Column<long>(type: "bigint", nullable: false),
                    ValidToDateKey = table.Column<long>(type: "bigint", nullable: false),
                    IsShared = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerIdentity", x => new { x.CustomerKey, x.Kind, x.ValueHash });
                });

            migrationBuilder.CreateTable(
                name: "CustomerIdentity",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    CustomerKey = table.Column<long>(type: "bigint", nullable: true),
                    IsShared = table.Column<bool>(type: "bit", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    ValidFromDateKey = table.Column<long>(type: "bigint", nullable: true),
                    ValidToDateKey = table.Column<long>(type: "bigint", nullable: true),
                    ValueHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerIdentity", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "CustomerMatch",
                columns: table => new
                {
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Customers = table.Column<long>(type: "bigint", nullable: false),
                    Identified = table.Column<long>(type: "bigint", nullable: false),
                    Matched = table.Column<long>(type: "bigint", nullable: false),
                    Ambiguous = table.Column<long>(type: "bigint", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerMatch", x => x.SourceSystemKey);
                });

            migrationBuilder.CreateTable(
                name: "CustomerPii",
                columns: table => new
                {
                    CustomerRecordKey = table.Column<long>(type: "bigint", nullable: false),
                    CustomerKey = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Email = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Phone = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerPii", x => x.CustomerRecordKey);
                });

            migrationBuilder.CreateTable(
                name: "CustomerPii",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    CustomerKey = table.Column<long>(type: "bigint", nullable: true),
                    CustomerRecordKey = table.Column<long>(type: "bigint", nullable: true),
                    Email = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Phone = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    StagedAs = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerPii", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "CustomerRecord",
                columns: table => new
                {
                    CustomerRecordKey = table.Column<long>(type: "bigint", nullable: false),
                    CustomerKey = table.Column<long>(type: "bigint", nullable: false),
                    ValidFromDateKey = table.Column<long>(type: "bigint", nullable: true),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ExternalCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    EmailHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PhoneHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Segment = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Region = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Language = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AccountKey = table.Column<long>(type: "bigint", nullable: false),
                    MergedIntoCustomerKey = table.Column<long>(type: "bigint", nullable: false),
                    IsDeleted = table.Column<bool>(type: "bit", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerRecord", x => x.CustomerRecordKey);
                });

            migrationBuilder.CreateTable(
                name: "CustomerRecord",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    AccountKey = table.Column<long>(type: "bigint", nullable: true),
                    CustomerKey = table.Column<long>(type: "bigint", nullable: true),
                    CustomerRecordKey = table.Column<long>(type: "bigint", nullable: true),
                    EmailHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ExternalCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsDeleted = table.Column<bool>(type: "bit", nullable: true),
                    Language = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    MergedIntoCustomerKey = table.Column<long>(type: "bigint", nullable: true),
                    PhoneHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Region = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Segment = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ValidFromDateKey = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerRecord", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "DimAccount",
                columns: table => new
                {
                    AccountKey = table.Column<long>(type: "bigint", nullable: false),
                    AccountDurableKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Segment = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Region = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Country = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Industry = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ParentAccountKey = table.Column<long>(type: "bigint", nullable: false),
                    IsDeleted = table.Column<bool>(type: "bit", nullable: false),
                    IsInferred = table.Column<bool>(type: "bit", nullable: false),
                    NameRu = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NameUk = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimAccount", x => x.AccountKey);
                });

            migrationBuilder.CreateTable(
                name: "DimAccount",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    AccountDurableKey = table.Column<long>(type: "bigint", nullable: true),
                    AccountKey = table.Column<long>(type: "bigint", nullable: true),
                    Country = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Industry = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsDeleted = table.Column<bool>(type: "bit", nullable: true),
                    IsInferred = table.Column<bool>(type: "bit", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    NameRu = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    NameUk = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ParentAccountKey = table.Column<long>(type: "bigint", nullable: true),
                    Region = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Segment = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimAccount", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "DimAgent",
                columns: table => new
                {
                    AgentKey = table.Column<long>(type: "bigint", nullable: false),
                    AgentDurableKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TeamKey = table.Column<long>(type: "bigint", nullable: false),
                    Role = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsBot = table.Column<bool>(type: "bit", nullable: false),
                    ValidFromAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ValidToAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsInferred = table.Column<bool>(type: "bit", nullable: false),
                    NameRu = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NameUk = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimAgent", x => x.AgentKey);
                });

            migrationBuilder.CreateTable(
                name: "DimBusinessCalendar",
                columns: table => new
                {
                    BusinessCalendarKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TeamCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Weekday = table.Column<int>(type: "int", nullable: true),
                    OnDateKey = table.Column<long>(type: "bigint", nullable: false),
                    OpensSecond = table.Column<int>(type: "int", nullable: true),
                    ClosesSecond = table.Column<int>(type: "int", nullable: true),
                    ValidFromDateKey = table.Column<long>(type: "bigint", nullable: false),
                    ValidToDateKey = table.Column<long>(type: "bigint", nullable: false),
                    TimeZone = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LineNumber = table.Column<long>(type: "bigint", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimBusinessCalendar", x => x.BusinessCalendarKey);
                });

            migrationBuilder.CreateTable(
                name: "DimBusinessCalendar",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    BusinessCalendarKey = table.Column<long>(type: "bigint", nullable: true),
                    ClosesSecond = table.Column<int>(type: "int", nullable: true),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LineNumber = table.Column<long>(type: "bigint", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    OnDateKey = table.Column<long>(type: "bigint", nullable: true),
                    OpensSecond = table.Column<int>(type: "int", nullable: true),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    TeamCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TimeZone = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ValidFromDateKey = table.Column<long>(type: "bigint", nullable: true),
                    ValidToDateKey = table.Column<long>(type: "bigint", nullable: true),
                    Weekday = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimBusinessCalendar", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "DimChannel",
                columns: table => new
                {
                    ChannelKey = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IsInferred = table.Column<bool>(type: "bit", nullable: false),
                    NameRu = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NameUk = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimChannel", x => x.ChannelKey);
                });

            migrationBuilder.CreateTable(
                name: "DimClassification",
                columns: table => new
                {
                    ClassificationKey = table.Column<long>(type: "bigint", nullable: false),
                    Dimension = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Code = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NameRu = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NameUk = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimClassification", x => x.ClassificationKey);
                });

            migrationBuilder.CreateTable(
                name: "DimCustomer",
                columns: table => new
                {
                    CustomerKey = table.Column<long>(type: "bigint", nullable: false),
                    CustomerDurableKey = table.Column<long>(type: "bigint", nullable: false, defaultValue: 0L),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Segment = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Region = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Industry = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Language = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AccountKey = table.Column<long>(type: "bigint", nullable: false, defaultValue: -1L),
                    IsDeleted = table.Column<bool>(type: "bit", nullable: false, defaultValue: false),
                    IsInferred = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimCustomer", x => x.CustomerKey);
                });

            migrationBuilder.CreateTable(
                name: "DimCustomer",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    AccountKey = table.Column<long>(type: "bigint", nullable: true),
                    CustomerDurableKey = table.Column<long>(type: "bigint", nullable: true),
                    CustomerKey = table.Column<long>(type: "bigint", nullable: true),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Industry = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsDeleted = table.Column<bool>(type: "bit", nullable: true),
                    IsInferred = table.Column<bool>(type: "bit", nullable: true),
                    Language = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Region = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Segment = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimCustomer", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "DimCustomerVersion",
                columns: table => new
                {
                    CustomerVersionKey = table.Column<long>(type: "bigint", nullable: false),
                    CustomerDurableKey = table.Column<long>(type: "bigint", nullable: false),
                    Segment = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Region = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Industry = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Language = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AccountKey = table.Column<long>(type: "bigint", nullable: false),
                    ValidFromDateKey = table.Column<long>(type: "bigint", nullable: false),
                    ValidToDateKey = table.Column<long>(type: "bigint", nullable: false),
                    IsInferred = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimCustomerVersion", x => x.CustomerVersionKey);
                });

            migrationBuilder.CreateTable(
                name: "DimCustomerVersion",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    AccountKey = table.Column<long>(type: "bigint", nullable: true),
                    CustomerDurableKey = table.Column<long>(type: "bigint", nullable: true),
                    CustomerVersionKey = table.Column<long>(type: "bigint", nullable: true),
                    Industry = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsInferred = table.Column<bool>(type: "bit", nullable: true),
                    Language = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Region = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Segment = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    ValidFromDateKey = table.Column<long>(type: "bigint", nullable: true),
                    ValidToDateKey = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimCustomerVersion", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "DimDate",
                columns: table => new
                {
                    DateKey = table.Column<long>(type: "bigint", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Quarter = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    MonthDateKey = table.Column<long>(type: "bigint", nullable: false),
                    DayOfMonth = table.Column<int>(type: "int", nullable: false),
                    DayOfWeek = table.Column<int>(type: "int", nullable: false),
                    IsoYear = table.Column<int>(type: "int", nullable: false),
                    IsoWeek = table.Column<int>(type: "int", nullable: false),
                    FiscalYear = table.Column<int>(type: "int", nullable: false),
                    FiscalMonth = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimDate", x => x.DateKey);
                });

            migrationBuilder.CreateTable(
                name: "DimJourneyStage",
                columns: table => new
                {
                    JourneyStageKey = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PhaseCode = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IsMomentOfTruth = table.Column<bool>(type: "bit", nullable: false),
                    SortOrder = table.Column<int>(type: "int", nullable: false),
                    IsInferred = table.Column<bool>(type: "bit", nullable: false),
                    NameRu = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NameUk = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    OwnerRu = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Owner = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OwnerUk = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PhaseNameRu = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PhaseName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PhaseNameUk = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimJourneyStage", x => x.JourneyStageKey);
                });

            migrationBuilder.CreateTable(
                name: "DimKpi",
                columns: table => new
                {
                    KpiKey = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Direction = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DateRole = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Denominator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NameRu = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NameUk = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimKpi", x => x.KpiKey);
                });

            migrationBuilder.CreateTable(
                name: "DimPeer",
                columns: table => new
                {
                    PeerKey = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PeerClass = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimPeer", x => x.PeerKey);
                });

            migrationBuilder.CreateTable(
                name: "DimPeriod",
                columns: table => new
                {
                    PeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    StartDateKey = table.Column<long>(type: "bigint", nullable: false),
                    EndDateKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimPeriod", x => x.PeriodKey);
                });

            migrationBuilder.CreateTable(
                name: "DimQuestion",
                columns: table => new
                {
                    QuestionKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ScaleMin = table.Column<double>(type: "float", nullable: true),
                    ScaleMax = table.Column<double>(type: "float", nullable: true),
                    JourneyStageKey = table.Column<long>(type: "bigint", nullable: false),
                    About = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Dimension = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    WordingRu = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Wording = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    WordingUk = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimQuestion", x => x.QuestionKey);
                });

            migrationBuilder.CreateTable(
                name: "DimSlice",
                columns: table => new
                {
                    SliceKey = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(800)", maxLength: 800, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Dimensions = table.Column<string>(type: "nvarchar(320)", maxLength: 320, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Dimension1 = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Member1 = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Dimension2 = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Member2 = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Dimension3 = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Member3 = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    JourneyStageKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimSlice", x => x.SliceKey);
                });

            migrationBuilder.CreateTable(
                name: "DimSourceSystem",
                columns: table => new
                {
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NameRu = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NameUk = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimSourceSystem", x => x.SourceSystemKey);
                });

            migrationBuilder.CreateTable(
                name: "DimSurvey",
                columns: table => new
                {
                    SurveyKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Programme = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Wave = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Mode = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Language = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Type = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IsWeightedHeadline = table.Column<bool>(type: "bit", nullable: false),
                    RakedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimSurvey", x => x.SurveyKey);
                });

            migrationBuilder.CreateTable(
                name: "DimTag",
                columns: table => new
                {
                    TagKey = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimTag", x => x.TagKey);
                });

            migrationBuilder.CreateTable(
                name: "DimTeam",
                columns: table => new
                {
                    TeamKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Department = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Region = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TimeZone = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsInferred = table.Column<bool>(type: "bit", nullable: false),
                    RecordKey = table.Column<long>(type: "bigint", nullable: true),
                    NameRu = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NameUk = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimTeam", x => x.TeamKey);
                });

            migrationBuilder.CreateTable(
                name: "DimTopic",
                columns: table => new
                {
                    TopicKey = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    JourneyStageKey = table.Column<long>(type: "bigint", nullable: false, defaultValue: -1L),
                    IsInferred = table.Column<bool>(type: "bit", nullable: false),
                    NameRu = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NameUk = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    OwnerRu = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Owner = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OwnerUk = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimTopic", x => x.TopicKey);
                });

            migrationBuilder.CreateTable(
                name: "Dirty",
                columns: table => new
                {
                    PeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiGroup = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dirty", x => new { x.PeriodKey, x.KpiGroup, x.LoadKey });
                });

            migrationBuilder.CreateTable(
                name: "Erasure",
                columns: table => new
                {
                    ErasureKey = table.Column<long>(type: "bigint", nullable: false),
                    ErasedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RequestedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Salt = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Customers = table.Column<long>(type: "bigint", nullable: false),
                    Facts = table.Column<long>(type: "bigint", nullable: false),
                    Texts = table.Column<long>(type: "bigint", nullable: false),
                    Rejects = table.Column<long>(type: "bigint", nullable: false),
                    Files = table.Column<long>(type: "bigint", nullable: false),
                    Scorecards = table.Column<long>(type: "bigint", nullable: false),
                    RunKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Erasure", x => x.ErasureKey);
                });

            migrationBuilder.CreateTable(
                name: "ErasureIdentity",
                columns: table => new
                {
                    ErasureKey = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    ValueHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ErasureIdentity", x => new { x.ErasureKey, x.Kind, x.SourceSystemKey, x.ValueHash });
                });

            migrationBuilder.CreateTable(
                name: "FactActionStep",
                columns: table => new
                {
                    ActionStepKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ActionCode = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    StepCode = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RevisedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AsOfAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    KpiKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SliceKey = table.Column<long>(type: "bigint", nullable: false),
                    Owner = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PlannedDateKey = table.Column<long>(type: "bigint", nullable: false),
                    DueDateKey = table.Column<long>(type: "bigint", nullable: false),
                    StartedDateKey = table.Column<long>(type: "bigint", nullable: false),
                    DoneDateKey = table.Column<long>(type: "bigint", nullable: false),
                    ExpectedChange = table.Column<double>(type: "float", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsWithdrawn = table.Column<bool>(type: "bit", nullable: false),
                    LineNumber = table.Column<long>(type: "bigint", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactActionStep", x => x.ActionStepKey);
                });

            migrationBuilder.CreateTable(
                name: "FactActionStep",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    ActionCode = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ActionStepKey = table.Column<long>(type: "bigint", nullable: true),
                    AsOfAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DoneDateKey = table.Column<long>(type: "bigint", nullable: true),
                    DueDateKey = table.Column<long>(type: "bigint", nullable: true),
                    ExpectedChange = table.Column<double>(type: "float", nullable: true),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsWithdrawn = table.Column<bool>(type: "bit", nullable: true),
                    KpiCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true, collation: "Latin1_General_100_BIN2"),
                    KpiKey = table.Column<long>(type: "bigint", nullable: true),
                    LineNumber = table.Column<long>(type: "bigint", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Owner = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PlannedDateKey = table.Column<long>(type: "bigint", nullable: true),
                    RevisedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SliceKey = table.Column<long>(type: "bigint", nullable: true),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    StartedDateKey = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    StepCode = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Title = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactActionStep", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactBaseline",
                columns: table => new
                {
                    BaselineKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    KpiKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SliceKey = table.Column<long>(type: "bigint", nullable: false),
                    FromDateKey = table.Column<long>(type: "bigint", nullable: false),
                    ToDateKey = table.Column<long>(type: "bigint", nullable: false),
                    StatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AsOfAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Value = table.Column<double>(type: "float", nullable: false),
                    Respondents = table.Column<long>(type: "bigint", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsWithdrawn = table.Column<bool>(type: "bit", nullable: false),
                    LineNumber = table.Column<long>(type: "bigint", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactBaseline", x => x.BaselineKey);
                });

            migrationBuilder.CreateTable(
                name: "FactBaseline",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    AsOfAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    BaselineKey = table.Column<long>(type: "bigint", nullable: true),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FromDateKey = table.Column<long>(type: "bigint", nullable: true),
                    IsWithdrawn = table.Column<bool>(type: "bit", nullable: true),
                    KpiCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true, collation: "Latin1_General_100_BIN2"),
                    KpiKey = table.Column<long>(type: "bigint", nullable: true),
                    LineNumber = table.Column<long>(type: "bigint", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Respondents = table.Column<long>(type: "bigint", nullable: true),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SliceKey = table.Column<long>(type: "bigint", nullable: true),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    StatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ToDateKey = table.Column<long>(type: "bigint", nullable: true),
                    Value = table.Column<double>(type: "float", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactBaseline", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactBenchmark",
                columns: table => new
                {
                    BenchmarkKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PeerKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SliceKey = table.Column<long>(type: "bigint", nullable: false),
                    FromDateKey = table.Column<long>(type: "bigint", nullable: false),
                    ToDateKey = table.Column<long>(type: "bigint", nullable: false),
                    StatedValue = table.Column<double>(type: "float", nullable: false),
                    ScaleMin = table.Column<double>(type: "float", nullable: true),
                    ScaleMax = table.Column<double>(type: "float", nullable: true),
                    Value = table.Column<double>(type: "float", nullable: true),
                    Score100 = table.Column<double>(type: "float", nullable: true),
                    Respondents = table.Column<long>(type: "bigint", nullable: true),
                    Publisher = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Method = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    LineNumber = table.Column<long>(type: "bigint", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactBenchmark", x => x.BenchmarkKey);
                });

            migrationBuilder.CreateTable(
                name: "FactBenchmark",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    BenchmarkKey = table.Column<long>(type: "bigint", nullable: true),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FromDateKey = table.Column<long>(type: "bigint", nullable: true),
                    KpiCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true, collation: "Latin1_General_100_BIN2"),
                    KpiKey = table.Column<long>(type: "bigint", nullable: true),
                    LineNumber = table.Column<long>(type: "bigint", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    Method = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    PeerKey = table.Column<long>(type: "bigint", nullable: true),
                    Publisher = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Respondents = table.Column<long>(type: "bigint", nullable: true),
                    ScaleMax = table.Column<double>(type: "float", nullable: true),
                    ScaleMin = table.Column<double>(type: "float", nullable: true),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Score100 = table.Column<double>(type: "float", nullable: true),
                    SliceKey = table.Column<long>(type: "bigint", nullable: true),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    StatedValue = table.Column<double>(type: "float", nullable: true),
                    ToDateKey = table.Column<long>(type: "bigint", nullable: true),
                    Value = table.Column<double>(type: "float", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactBenchmark", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactCustomerMonth",
                columns: table => new
                {
                    CustomerMonthKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CustomerKey = table.Column<long>(type: "bigint", nullable: false),
                    MonthDateKey = table.Column<long>(type: "bigint", nullable: false),
                    IsActive = table.Column<bool>(type: "bit", nullable: false),
                    IsChurned = table.Column<bool>(type: "bit", nullable: false),
                    Revenue = table.Column<double>(type: "float", nullable: true),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ChurnedDateKey = table.Column<long>(type: "bigint", nullable: false),
                    Destination = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    LineNumber = table.Column<long>(type: "bigint", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactCustomerMonth", x => x.CustomerMonthKey);
                });

            migrationBuilder.CreateTable(
                name: "FactCustomerMonth",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    ChurnedDateKey = table.Column<long>(type: "bigint", nullable: true),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: true, collation: "Latin1_General_100_BIN2"),
                    CustomerKey = table.Column<long>(type: "bigint", nullable: true),
                    CustomerMonthKey = table.Column<long>(type: "bigint", nullable: true),
                    Destination = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsActive = table.Column<bool>(type: "bit", nullable: true),
                    IsChurned = table.Column<bool>(type: "bit", nullable: true),
                    LineNumber = table.Column<long>(type: "bigint", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    MonthDateKey = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Revenue = table.Column<double>(type: "float", nullable: true),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactCustomerMonth", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactKeyDriver",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: false),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiKey = table.Column<long>(type: "bigint", nullable: false),
                    SliceKey = table.Column<long>(type: "bigint", nullable: false),
                    QuestionKey = table.Column<long>(type: "bigint", nullable: false),
                    Answers = table.Column<long>(type: "bigint", nullable: false),
                    Persons = table.Column<long>(type: "bigint", nullable: false),
                    RSquared = table.Column<double>(type: "float", nullable: true),
                    Importance = table.Column<double>(type: "float", nullable: true),
                    ImportanceLow = table.Column<double>(type: "float", nullable: true),
                    ImportanceHigh = table.Column<double>(type: "float", nullable: true),
                    RelativeWeight = table.Column<double>(type: "float", nullable: true),
                    Inflation = table.Column<double>(type: "float", nullable: true),
                    Correlation = table.Column<double>(type: "float", nullable: true),
                    Slope = table.Column<double>(type: "float", nullable: true),
                    SlopeLow = table.Column<double>(type: "float", nullable: true),
                    SlopeHigh = table.Column<double>(type: "float", nullable: true),
                    Performance = table.Column<double>(type: "float", nullable: true),
                    PerformanceLow = table.Column<double>(type: "float", nullable: true),
                    PerformanceHigh = table.Column<double>(type: "float", nullable: true),
                    PerformancePersons = table.Column<long>(type: "bigint", nullable: false),
                    StatedImportance = table.Column<double>(type: "float", nullable: true),
                    StatedLow = table.Column<double>(type: "float", nullable: true),
                    StatedHigh = table.Column<double>(type: "float", nullable: true),
                    StatedPersons = table.Column<long>(type: "bigint", nullable: false),
                    Quadrant = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsQuadrantClear = table.Column<bool>(type: "bit", nullable: false),
                    IsLowBase = table.Column<bool>(type: "bit", nullable: false),
                    IsSuppressed = table.Column<bool>(type: "bit", nullable: false),
                    Obstacle = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactKeyDriver", x => new { x.KpiBuildKey, x.PeriodKey, x.KpiKey, x.SliceKey, x.QuestionKey });
                });

            migrationBuilder.CreateTable(
                name: "FactKeyDriver",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    Answers = table.Column<long>(type: "bigint", nullable: true),
                    Correlation = table.Column<double>(type: "float", nullable: true),
                    Importance = table.Column<double>(type: "float", nullable: true),
                    ImportanceHigh = table.Column<double>(type: "float", nullable: true),
                    ImportanceLow = table.Column<double>(type: "float", nullable: true),
                    Inflation = table.Column<double>(type: "float", nullable: true),
                    IsLowBase = table.Column<bool>(type: "bit", nullable: true),
                    IsQuadrantClear = table.Column<bool>(type: "bit", nullable: true),
                    IsSuppressed = table.Column<bool>(type: "bit", nullable: true),
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: true),
                    KpiKey = table.Column<long>(type: "bigint", nullable: true),
                    Obstacle = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Performance = table.Column<double>(type: "float", nullable: true),
                    PerformanceHigh = table.Column<double>(type: "float", nullable: true),
                    PerformanceLow = table.Column<double>(type: "float", nullable: true),
                    PerformancePersons = table.Column<long>(type: "bigint", nullable: true),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: true),
                    Persons = table.Column<long>(type: "bigint", nullable: true),
                    Quadrant = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    QuestionKey = table.Column<long>(type: "bigint", nullable: true),
                    RSquared = table.Column<double>(type: "float", nullable: true),
                    RelativeWeight = table.Column<double>(type: "float", nullable: true),
                    SliceKey = table.Column<long>(type: "bigint", nullable: true),
                    Slope = table.Column<double>(type: "float", nullable: true),
                    SlopeHigh = table.Column<double>(type: "float", nullable: true),
                    SlopeLow = table.Column<double>(type: "float", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    StatedHigh = table.Column<double>(type: "float", nullable: true),
                    StatedImportance = table.Column<double>(type: "float", nullable: true),
                    StatedLow = table.Column<double>(type: "float", nullable: true),
                    StatedPersons = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactKeyDriver", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactKpi",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: false),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiKey = table.Column<long>(type: "bigint", nullable: false),
                    SliceKey = table.Column<long>(type: "bigint", nullable: false),
                    Value = table.Column<double>(type: "float", nullable: true),
                    UnweightedValue = table.Column<double>(type: "float", nullable: true),
                    WeightedValue = table.Column<double>(type: "float", nullable: true),
                    IsWeighted = table.Column<bool>(type: "bit", nullable: false),
                    Answers = table.Column<long>(type: "bigint", nullable: false),
                    Persons = table.Column<long>(type: "bigint", nullable: false),
                    EffectiveN = table.Column<double>(type: "float", nullable: true),
                    Favourable = table.Column<long>(type: "bigint", nullable: true),
                    Neutral = table.Column<long>(type: "bigint", nullable: true),
                    Unfavourable = table.Column<long>(type: "bigint", nullable: true),
                    ScoreSum = table.Column<double>(type: "float", nullable: true),
                    Exposure = table.Column<long>(type: "bigint", nullable: true),
                    StandardError = table.Column<double>(type: "float", nullable: true),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Low = table.Column<double>(type: "float", nullable: true),
                    High = table.Column<double>(type: "float", nullable: true),
                    IsLowBase = table.Column<bool>(type: "bit", nullable: false),
                    IsSuppressed = table.Column<bool>(type: "bit", nullable: false),
                    Target = table.Column<double>(type: "float", nullable: true),
                    TargetKey = table.Column<long>(type: "bigint", nullable: false, defaultValue: -1L),
                    TargetVerdict = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Baseline = table.Column<double>(type: "float", nullable: true),
                    BaselineKey = table.Column<long>(type: "bigint", nullable: false, defaultValue: -1L),
                    GapClosure = table.Column<double>(type: "float", nullable: true),
                    IsProvisional = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactKpi", x => new { x.KpiBuildKey, x.PeriodKey, x.KpiKey, x.SliceKey });
                });

            migrationBuilder.CreateTable(
                name: "FactKpi",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    Answers = table.Column<long>(type: "bigint", nullable: true),
                    Baseline = table.Column<double>(type: "float", nullable: true),
                    BaselineKey = table.Column<long>(type: "bigint", nullable: true),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: true, collation: "Latin1_General_100_BIN2"),
                    EffectiveN = table.Column<double>(type: "float", nullable: true),
                    Exposure = table.Column<long>(type: "bigint", nullable: true),
                    Favourable = table.Column<long>(type: "bigint", nullable: true),
                    GapClosure = table.Column<double>(type: "float", nullable: true),
                    High = table.Column<double>(type: "float", nullable: true),
                    IsLowBase = table.Column<bool>(type: "bit", nullable: true),
                    IsProvisional = table.Column<bool>(type: "bit", nullable: true),
                    IsSuppressed = table.Column<bool>(type: "bit", nullable: true),
                    IsWeighted = table.Column<bool>(type: "bit", nullable: true),
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: true),
                    KpiKey = table.Column<long>(type: "bigint", nullable: true),
                    Low = table.Column<double>(type: "float", nullable: true),
                    Neutral = table.Column<long>(type: "bigint", nullable: true),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: true),
                    Persons = table.Column<long>(type: "bigint", nullable: true),
                    ScoreSum = table.Column<double>(type: "float", nullable: true),
                    SliceKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    StandardError = table.Column<double>(type: "float", nullable: true),
                    Target = table.Column<double>(type: "float", nullable: true),
                    TargetKey = table.Column<long>(type: "bigint", nullable: true),
                    TargetVerdict = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Unfavourable = table.Column<long>(type: "bigint", nullable: true),
                    UnweightedValue = table.Column<double>(type: "float", nullable: true),
                    Value = table.Column<double>(type: "float", nullable: true),
                    WeightedValue = table.Column<double>(type: "float", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactKpi", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactKpiChange",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: false),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiKey = table.Column<long>(type: "bigint", nullable: false),
                    SliceKey = table.Column<long>(type: "bigint", nullable: false),
                    Comparison = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PriorPeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    PriorValue = table.Column<double>(type: "float", nullable: true),
                    PriorPersons = table.Column<long>(type: "bigint", nullable: false),
                    Change = table.Column<double>(type: "float", nullable: true),
                    ChangeLow = table.Column<double>(type: "float", nullable: true),
                    ChangeHigh = table.Column<double>(type: "float", nullable: true),
                    P = table.Column<double>(type: "float", nullable: true),
                    Q = table.Column<double>(type: "float", nullable: true),
                    Verdict = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Obstacle = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SmallestDetectable = table.Column<double>(type: "float", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactKpiChange", x => new { x.KpiBuildKey, x.PeriodKey, x.KpiKey, x.SliceKey, x.Comparison });
                });

            migrationBuilder.CreateTable(
                name: "FactKpiChange",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    Change = table.Column<double>(type: "float", nullable: true),
                    ChangeHigh = table.Column<double>(type: "float", nullable: true),
                    ChangeLow = table.Column<double>(type: "float", nullable: true),
                    Comparison = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: true),
                    KpiKey = table.Column<long>(type: "bigint", nullable: true),
                    Obstacle = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    P = table.Column<double>(type: "float", nullable: true),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: true),
                    PriorPeriodKey = table.Column<long>(type: "bigint", nullable: true),
                    PriorPersons = table.Column<long>(type: "bigint", nullable: true),
                    PriorValue = table.Column<double>(type: "float", nullable: true),
                    Q = table.Column<double>(type: "float", nullable: true),
                    SliceKey = table.Column<long>(type: "bigint", nullable: true),
                    SmallestDetectable = table.Column<double>(type: "float", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    Verdict = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactKpiChange", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactKpiChart",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: false),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiKey = table.Column<long>(type: "bigint", nullable: false),
                    SliceKey = table.Column<long>(type: "bigint", nullable: false),
                    Method = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Centre = table.Column<double>(type: "float", nullable: false),
                    Low = table.Column<double>(type: "float", nullable: false),
                    High = table.Column<double>(type: "float", nullable: false),
                    Points = table.Column<int>(type: "int", nullable: false),
                    FromDateKey = table.Column<long>(type: "bigint", nullable: false),
                    ThroughDateKey = table.Column<long>(type: "bigint", nullable: false),
                    Signal = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactKpiChart", x => new { x.KpiBuildKey, x.PeriodKey, x.KpiKey, x.SliceKey });
                });

            migrationBuilder.CreateTable(
                name: "FactKpiChart",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    Centre = table.Column<double>(type: "float", nullable: true),
                    FromDateKey = table.Column<long>(type: "bigint", nullable: true),
                    High = table.Column<double>(type: "float", nullable: true),
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: true),
                    KpiKey = table.Column<long>(type: "bigint", nullable: true),
                    Low = table.Column<double>(type: "float", nullable: true),
                    Method = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: true),
                    Points = table.Column<int>(type: "int", nullable: true),
                    Signal = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SliceKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    ThroughDateKey = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactKpiChart", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactKpiMix",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: false),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiKey = table.Column<long>(type: "bigint", nullable: false),
                    SliceKey = table.Column<long>(type: "bigint", nullable: false),
                    Comparison = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Dimension = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Change = table.Column<double>(type: "float", nullable: false),
                    Mix = table.Column<double>(type: "float", nullable: false),
                    Rate = table.Column<double>(type: "float", nullable: false),
                    RateLow = table.Column<double>(type: "float", nullable: true),
                    RateHigh = table.Column<double>(type: "float", nullable: true),
                    Members = table.Column<int>(type: "int", nullable: false),
                    MembersAgainst = table.Column<int>(type: "int", nullable: false),
                    MovesAgainstMost = table.Column<bool>(type: "bit", nullable: false),
                    ShiftedSliceKey = table.Column<long>(type: "bigint", nullable: false),
                    ShiftedPriorShare = table.Column<double>(type: "float", nullable: true),
                    ShiftedShare = table.Column<double>(type: "float", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactKpiMix", x => new { x.KpiBuildKey, x.PeriodKey, x.KpiKey, x.SliceKey, x.Comparison, x.Dimension });
                });

            migrationBuilder.CreateTable(
                name: "FactKpiMix",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    Change = table.Column<double>(type: "float", nullable: true),
                    Comparison = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Dimension = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: true),
                    KpiKey = table.Column<long>(type: "bigint", nullable: true),
                    Members = table.Column<int>(type: "int", nullable: true),
                    MembersAgainst = table.Column<int>(type: "int", nullable: true),
                    Mix = table.Column<double>(type: "float", nullable: true),
                    MovesAgainstMost = table.Column<bool>(type: "bit", nullable: true),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: true),
                    Rate = table.Column<double>(type: "float", nullable: true),
                    RateHigh = table.Column<double>(type: "float", nullable: true),
                    RateLow = table.Column<double>(type: "float", nullable: true),
                    ShiftedPriorShare = table.Column<double>(type: "float", nullable: true),
                    ShiftedShare = table.Column<double>(type: "float", nullable: true),
                    ShiftedSliceKey = table.Column<long>(type: "bigint", nullable: true),
                    SliceKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactKpiMix", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactKpiPeer",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: false),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiKey = table.Column<long>(type: "bigint", nullable: false),
                    SliceKey = table.Column<long>(type: "bigint", nullable: false),
                    PeerKey = table.Column<long>(type: "bigint", nullable: false),
                    BenchmarkKey = table.Column<long>(type: "bigint", nullable: false),
                    PeerValue = table.Column<double>(type: "float", nullable: false),
                    Gap = table.Column<double>(type: "float", nullable: true),
                    Ratio = table.Column<double>(type: "float", nullable: true),
                    Verdict = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactKpiPeer", x => new { x.KpiBuildKey, x.PeriodKey, x.KpiKey, x.SliceKey, x.PeerKey });
                });

            migrationBuilder.CreateTable(
                name: "FactKpiPeer",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    BenchmarkKey = table.Column<long>(type: "bigint", nullable: true),
                    Gap = table.Column<double>(type: "float", nullable: true),
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: true),
                    KpiKey = table.Column<long>(type: "bigint", nullable: true),
                    PeerKey = table.Column<long>(type: "bigint", nullable: true),
                    PeerValue = table.Column<double>(type: "float", nullable: true),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: true),
                    Ratio = table.Column<double>(type: "float", nullable: true),
                    SliceKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    Verdict = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactKpiPeer", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactLoyalty",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: false),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiKey = table.Column<long>(type: "bigint", nullable: false),
                    SliceKey = table.Column<long>(type: "bigint", nullable: false),
                    ScoreGroup = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Customers = table.Column<long>(type: "bigint", nullable: false),
                    CustomerMonths = table.Column<long>(type: "bigint", nullable: false),
                    Left = table.Column<long>(type: "bigint", nullable: false),
                    LeavingRate = table.Column<double>(type: "float", nullable: true),
                    LeavingLow = table.Column<double>(type: "float", nullable: true),
                    LeavingHigh = table.Column<double>(type: "float", nullable: true),
                    OddsRatio = table.Column<double>(type: "float", nullable: true),
                    OddsRatioLow = table.Column<double>(type: "float", nullable: true),
                    OddsRatioHigh = table.Column<double>(type: "float", nullable: true),
                    IsRaised = table.Column<bool>(type: "bit", nullable: false),
                    ActiveCustomers = table.Column<long>(type: "bigint", nullable: false),
                    Revenue = table.Column<double>(type: "float", nullable: true),
                    LostRevenue = table.Column<double>(type: "float", nullable: true),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Contacts = table.Column<long>(type: "bigint", nullable: false),
                    Returned = table.Column<long>(type: "bigint", nullable: false),
                    ReturnedShare = table.Column<double>(type: "float", nullable: true),
                    ReturnedLow = table.Column<double>(type: "float", nullable: true),
                    ReturnedHigh = table.Column<double>(type: "float", nullable: true),
                    IsLowBase = table.Column<bool>(type: "bit", nullable: false),
                    IsSuppressed = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactLoyalty", x => new { x.KpiBuildKey, x.PeriodKey, x.KpiKey, x.SliceKey, x.ScoreGroup });
                });

            migrationBuilder.CreateTable(
                name: "FactLoyalty",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    ActiveCustomers = table.Column<long>(type: "bigint", nullable: true),
                    Contacts = table.Column<long>(type: "bigint", nullable: true),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: true, collation: "Latin1_General_100_BIN2"),
                    CustomerMonths = table.Column<long>(type: "bigint", nullable: true),
                    Customers = table.Column<long>(type: "bigint", nullable: true),
                    IsLowBase = table.Column<bool>(type: "bit", nullable: true),
                    IsRaised = table.Column<bool>(type: "bit", nullable: true),
                    IsSuppressed = table.Column<bool>(type: "bit", nullable: true),
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: true),
                    KpiKey = table.Column<long>(type: "bigint", nullable: true),
                    LeavingHigh = table.Column<double>(type: "float", nullable: true),
                    LeavingLow = table.Column<double>(type: "float", nullable: true),
                    LeavingRate = table.Column<double>(type: "float", nullable: true),
                    Left = table.Column<long>(type: "bigint", nullable: true),
                    LostRevenue = table.Column<double>(type: "float", nullable: true),
                    OddsRatio = table.Column<double>(type: "float", nullable: true),
                    OddsRatioHigh = table.Column<double>(type: "float", nullable: true),
                    OddsRatioLow = table.Column<double>(type: "float", nullable: true),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: true),
                    Returned = table.Column<long>(type: "bigint", nullable: true),
                    ReturnedHigh = table.Column<double>(type: "float", nullable: true),
                    ReturnedLow = table.Column<double>(type: "float", nullable: true),
                    ReturnedShare = table.Column<double>(type: "float", nullable: true),
                    Revenue = table.Column<double>(type: "float", nullable: true),
                    ScoreGroup = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SliceKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactLoyalty", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactMysteryItem",
                columns: table => new
                {
                    MysteryItemKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    VisitCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MysteryVisitKey = table.Column<long>(type: "bigint", nullable: false),
                    VisitedDateKey = table.Column<long>(type: "bigint", nullable: false),
                    ItemCode = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Wording = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Type = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    JourneyStageKey = table.Column<long>(type: "bigint", nullable: false),
                    Score = table.Column<double>(type: "float", nullable: true),
                    MaxScore = table.Column<double>(type: "float", nullable: true),
                    IsMet = table.Column<bool>(type: "bit", nullable: true),
                    Weight = table.Column<double>(type: "float", nullable: true),
                    Comment = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    LineNumber = table.Column<long>(type: "bigint", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactMysteryItem", x => x.MysteryItemKey);
                });

            migrationBuilder.CreateTable(
                name: "FactMysteryItem",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    Comment = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsMet = table.Column<bool>(type: "bit", nullable: true),
                    ItemCode = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    JourneyStageKey = table.Column<long>(type: "bigint", nullable: true),
                    LineNumber = table.Column<long>(type: "bigint", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    MaxScore = table.Column<double>(type: "float", nullable: true),
                    MysteryItemKey = table.Column<long>(type: "bigint", nullable: true),
                    MysteryVisitKey = table.Column<long>(type: "bigint", nullable: true),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Score = table.Column<double>(type: "float", nullable: true),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    Type = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    VisitCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    VisitedDateKey = table.Column<long>(type: "bigint", nullable: true),
                    Weight = table.Column<double>(type: "float", nullable: true),
                    Wording = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactMysteryItem", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactMysteryVisit",
                columns: table => new
                {
                    MysteryVisitKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    VisitedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    VisitedDateKey = table.Column<long>(type: "bigint", nullable: false),
                    Programme = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Wave = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Scenario = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Location = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Region = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ChannelKey = table.Column<long>(type: "bigint", nullable: false),
                    TeamCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AgentCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    VisitorCode = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    StatedScore = table.Column<double>(type: "float", nullable: true),
                    StatedMaxScore = table.Column<double>(type: "float", nullable: true),
                    Comment = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    LineNumber = table.Column<long>(type: "bigint", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactMysteryVisit", x => x.MysteryVisitKey);
                });

            migrationBuilder.CreateTable(
                name: "FactMysteryVisit",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    AgentCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ChannelKey = table.Column<long>(type: "bigint", nullable: true),
                    Comment = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LineNumber = table.Column<long>(type: "bigint", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    Location = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    MysteryVisitKey = table.Column<long>(type: "bigint", nullable: true),
                    Programme = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Region = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Scenario = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    StatedMaxScore = table.Column<double>(type: "float", nullable: true),
                    StatedScore = table.Column<double>(type: "float", nullable: true),
                    TeamCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    VisitedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    VisitedDateKey = table.Column<long>(type: "bigint", nullable: true),
                    VisitorCode = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Wave = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactMysteryVisit", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactResponseBias",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: false),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiKey = table.Column<long>(type: "bigint", nullable: false),
                    SliceKey = table.Column<long>(type: "bigint", nullable: false),
                    EarlyValue = table.Column<double>(type: "float", nullable: true),
                    EarlyPersons = table.Column<long>(type: "bigint", nullable: false),
                    LateValue = table.Column<double>(type: "float", nullable: true),
                    LatePersons = table.Column<long>(type: "bigint", nullable: false),
                    Difference = table.Column<double>(type: "float", nullable: true),
                    DifferenceLow = table.Column<double>(type: "float", nullable: true),
                    DifferenceHigh = table.Column<double>(type: "float", nullable: true),
                    P = table.Column<double>(type: "float", nullable: true),
                    Q = table.Column<double>(type: "float", nullable: true),
                    UnweightedValue = table.Column<double>(type: "float", nullable: true),
                    UnweightedLow = table.Column<double>(type: "float", nullable: true),
                    UnweightedHigh = table.Column<double>(type: "float", nullable: true),
                    WeightedValue = table.Column<double>(type: "float", nullable: true),
                    WeightedLow = table.Column<double>(type: "float", nullable: true),
                    WeightedHigh = table.Column<double>(type: "float", nullable: true),
                    WeightedEffectiveN = table.Column<double>(type: "float", nullable: true),
                    GreatestWeight = table.Column<double>(type: "float", nullable: true),
                    RakedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsSuppressed = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactResponseBias", x => new { x.KpiBuildKey, x.PeriodKey, x.KpiKey, x.SliceKey });
                });

            migrationBuilder.CreateTable(
                name: "FactResponseBias",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    Difference = table.Column<double>(type: "float", nullable: true),
                    DifferenceHigh = table.Column<double>(type: "float", nullable: true),
                    DifferenceLow = table.Column<double>(type: "float", nullable: true),
                    EarlyPersons = table.Column<long>(type: "bigint", nullable: true),
                    EarlyValue = table.Column<double>(type: "float", nullable: true),
                    GreatestWeight = table.Column<double>(type: "float", nullable: true),
                    IsSuppressed = table.Column<bool>(type: "bit", nullable: true),
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: true),
                    KpiKey = table.Column<long>(type: "bigint", nullable: true),
                    LatePersons = table.Column<long>(type: "bigint", nullable: true),
                    LateValue = table.Column<double>(type: "float", nullable: true),
                    P = table.Column<double>(type: "float", nullable: true),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: true),
                    Q = table.Column<double>(type: "float", nullable: true),
                    RakedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SliceKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    UnweightedHigh = table.Column<double>(type: "float", nullable: true),
                    UnweightedLow = table.Column<double>(type: "float", nullable: true),
                    UnweightedValue = table.Column<double>(type: "float", nullable: true),
                    WeightedEffectiveN = table.Column<double>(type: "float", nullable: true),
                    WeightedHigh = table.Column<double>(type: "float", nullable: true),
                    WeightedLow = table.Column<double>(type: "float", nullable: true),
                    WeightedValue = table.Column<double>(type: "float", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactResponseBias", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactResponseClassification",
                columns: table => new
                {
                    AnsweredDateKey = table.Column<long>(type: "bigint", nullable: false),
                    ResponseKey = table.Column<long>(type: "bigint", nullable: false),
                    ClassificationKey = table.Column<long>(type: "bigint", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactResponseClassification", x => new { x.AnsweredDateKey, x.ResponseKey, x.ClassificationKey });
                });

            migrationBuilder.CreateTable(
                name: "FactResponseClassification",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    AnsweredDateKey = table.Column<long>(type: "bigint", nullable: true),
                    ClassificationKey = table.Column<long>(type: "bigint", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    ResponseKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactResponseClassification", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactRetention",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: false),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiKey = table.Column<long>(type: "bigint", nullable: false),
                    SliceKey = table.Column<long>(type: "bigint", nullable: false),
                    ScoreGroup = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MonthsSince = table.Column<int>(type: "int", nullable: false),
                    AtRisk = table.Column<long>(type: "bigint", nullable: false),
                    Left = table.Column<long>(type: "bigint", nullable: false),
                    Retained = table.Column<double>(type: "float", nullable: false),
                    Low = table.Column<double>(type: "float", nullable: true),
                    High = table.Column<double>(type: "float", nullable: true),
                    IsSuppressed = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactRetention", x => new { x.KpiBuildKey, x.PeriodKey, x.KpiKey, x.SliceKey, x.ScoreGroup, x.MonthsSince });
                });

            migrationBuilder.CreateTable(
                name: "FactRetention",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    AtRisk = table.Column<long>(type: "bigint", nullable: true),
                    High = table.Column<double>(type: "float", nullable: true),
                    IsSuppressed = table.Column<bool>(type: "bit", nullable: true),
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: true),
                    KpiKey = table.Column<long>(type: "bigint", nullable: true),
                    Left = table.Column<long>(type: "bigint", nullable: true),
                    Low = table.Column<double>(type: "float", nullable: true),
                    MonthsSince = table.Column<int>(type: "int", nullable: true),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: true),
                    Retained = table.Column<double>(type: "float", nullable: true),
                    ScoreGroup = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SliceKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactRetention", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactReview",
                columns: table => new
                {
                    ReviewKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ReviewedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReviewedDateKey = table.Column<long>(type: "bigint", nullable: false),
                    Type = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Platform = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Rating = table.Column<double>(type: "float", nullable: true),
                    RatingMin = table.Column<double>(type: "float", nullable: true),
                    RatingMax = table.Column<double>(type: "float", nullable: true),
                    Sentiment = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Title = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    CustomerKey = table.Column<long>(type: "bigint", nullable: false),
                    ChannelKey = table.Column<long>(type: "bigint", nullable: false),
                    TopicKey = table.Column<long>(type: "bigint", nullable: false),
                    JourneyStageKey = table.Column<long>(type: "bigint", nullable: false),
                    Product = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Region = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Language = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TeamCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AgentCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TicketCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RepliedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReplySeconds = table.Column<double>(type: "float", nullable: true),
                    ResolvedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LineNumber = table.Column<long>(type: "bigint", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactReview", x => x.ReviewKey);
                });

            migrationBuilder.CreateTable(
                name: "FactReview",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    AgentCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ChannelKey = table.Column<long>(type: "bigint", nullable: true),
                    CustomerKey = table.Column<long>(type: "bigint", nullable: true),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    JourneyStageKey = table.Column<long>(type: "bigint", nullable: true),
                    Language = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LineNumber = table.Column<long>(type: "bigint", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    Platform = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Product = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Rating = table.Column<double>(type: "float", nullable: true),
                    RatingMax = table.Column<double>(type: "float", nullable: true),
                    RatingMin = table.Column<double>(type: "float", nullable: true),
                    Region = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RepliedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReplySeconds = table.Column<double>(type: "float", nullable: true),
                    ResolvedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReviewKey = table.Column<long>(type: "bigint", nullable: true),
                    ReviewedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReviewedDateKey = table.Column<long>(type: "bigint", nullable: true),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Sentiment = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    TeamCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    TicketCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Title = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    TopicKey = table.Column<long>(type: "bigint", nullable: true),
                    Type = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactReview", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactScorecard",
                columns: table => new
                {
                    ScorecardKey = table.Column<long>(type: "bigint", nullable: false),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    SliceKey = table.Column<long>(type: "bigint", nullable: false),
                    Language = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(800)", maxLength: 800, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    Pages = table.Column<int>(type: "int", nullable: false),
                    ModelFingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PublishedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnReason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: false),
                    RunKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactScorecard", x => x.ScorecardKey);
                });

            migrationBuilder.CreateTable(
                name: "FactScorecardFigure",
                columns: table => new
                {
                    ScorecardKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiKey = table.Column<long>(type: "bigint", nullable: false),
                    SliceKey = table.Column<long>(type: "bigint", nullable: false),
                    Value = table.Column<double>(type: "float", nullable: true),
                    Persons = table.Column<long>(type: "bigint", nullable: false),
                    Printed = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactScorecardFigure", x => new { x.ScorecardKey, x.KpiKey, x.SliceKey });
                });

            migrationBuilder.CreateTable(
                name: "FactScorecardQuote",
                columns: table => new
                {
                    ScorecardKey = table.Column<long>(type: "bigint", nullable: false),
                    QuoteNumber = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RowKey = table.Column<long>(type: "bigint", nullable: false),
                    QuestionKey = table.Column<long>(type: "bigint", nullable: false),
                    CustomerKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactScorecardQuote", x => new { x.ScorecardKey, x.QuoteNumber });
                });

            migrationBuilder.CreateTable(
                name: "FactServiceGap",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: false),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    SliceKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Level = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Dimension = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Item = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ScaleMin = table.Column<double>(type: "float", nullable: false),
                    ScaleMax = table.Column<double>(type: "float", nullable: false),
                    Answers = table.Column<long>(type: "bigint", nullable: false),
                    Persons = table.Column<long>(type: "bigint", nullable: false),
                    Expectation = table.Column<double>(type: "float", nullable: true),
                    Perception = table.Column<double>(type: "float", nullable: true),
                    Gap = table.Column<double>(type: "float", nullable: true),
                    GapLow = table.Column<double>(type: "float", nullable: true),
                    GapHigh = table.Column<double>(type: "float", nullable: true),
                    Points = table.Column<double>(type: "float", nullable: true),
                    PointsPersons = table.Column<long>(type: "bigint", nullable: false),
                    IsLowBase = table.Column<bool>(type: "bit", nullable: false),
                    IsSuppressed = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactServiceGap", x => new { x.KpiBuildKey, x.PeriodKey, x.SliceKey, x.SourceSystemKey, x.Level, x.Dimension, x.Item });
                });

            migrationBuilder.CreateTable(
                name: "FactServiceGap",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    Answers = table.Column<long>(type: "bigint", nullable: true),
                    Dimension = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Expectation = table.Column<double>(type: "float", nullable: true),
                    Gap = table.Column<double>(type: "float", nullable: true),
                    GapHigh = table.Column<double>(type: "float", nullable: true),
                    GapLow = table.Column<double>(type: "float", nullable: true),
                    IsLowBase = table.Column<bool>(type: "bit", nullable: true),
                    IsSuppressed = table.Column<bool>(type: "bit", nullable: true),
                    Item = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: true),
                    Level = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Perception = table.Column<double>(type: "float", nullable: true),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: true),
                    Persons = table.Column<long>(type: "bigint", nullable: true),
                    Points = table.Column<double>(type: "float", nullable: true),
                    PointsPersons = table.Column<long>(type: "bigint", nullable: true),
                    ScaleMax = table.Column<double>(type: "float", nullable: true),
                    ScaleMin = table.Column<double>(type: "float", nullable: true),
                    SliceKey = table.Column<long>(type: "bigint", nullable: true),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactServiceGap", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactSurveyAnswer",
                columns: table => new
                {
                    AnsweredDateKey = table.Column<long>(type: "bigint", nullable: false),
                    ResponseKey = table.Column<long>(type: "bigint", nullable: false),
                    QuestionKey = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Score = table.Column<double>(type: "float", nullable: true),
                    Comment = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactSurveyAnswer", x => new { x.AnsweredDateKey, x.ResponseKey, x.QuestionKey });
                });

            migrationBuilder.CreateTable(
                name: "FactSurveyAnswer",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    AnsweredDateKey = table.Column<long>(type: "bigint", nullable: true),
                    Comment = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    QuestionKey = table.Column<long>(type: "bigint", nullable: true),
                    ResponseKey = table.Column<long>(type: "bigint", nullable: true),
                    Score = table.Column<double>(type: "float", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactSurveyAnswer", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactSurveyInvitation",
                columns: table => new
                {
                    SurveyInvitationKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SentDateKey = table.Column<long>(type: "bigint", nullable: false),
                    Programme = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Wave = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    CustomerKey = table.Column<long>(type: "bigint", nullable: false),
                    ChannelKey = table.Column<long>(type: "bigint", nullable: false),
                    JourneyStageKey = table.Column<long>(type: "bigint", nullable: false),
                    Language = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TicketCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AgentCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TeamCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RemindedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RespondedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RespondedDateKey = table.Column<long>(type: "bigint", nullable: false),
                    ResponseCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LineNumber = table.Column<long>(type: "bigint", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactSurveyInvitation", x => x.SurveyInvitationKey);
                });

            migrationBuilder.CreateTable(
                name: "FactSurveyInvitation",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    AgentCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ChannelKey = table.Column<long>(type: "bigint", nullable: true),
                    CustomerKey = table.Column<long>(type: "bigint", nullable: true),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    JourneyStageKey = table.Column<long>(type: "bigint", nullable: true),
                    Language = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LineNumber = table.Column<long>(type: "bigint", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    Programme = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RemindedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RespondedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RespondedDateKey = table.Column<long>(type: "bigint", nullable: true),
                    ResponseCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SentDateKey = table.Column<long>(type: "bigint", nullable: true),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SurveyInvitationKey = table.Column<long>(type: "bigint", nullable: true),
                    TeamCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TicketCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Wave = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactSurveyInvitation", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactSurveyResponse",
                columns: table => new
                {
                    ResponseKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    SurveyKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AnsweredDateKey = table.Column<long>(type: "bigint", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CustomerKey = table.Column<long>(type: "bigint", nullable: false),
                    ChannelKey = table.Column<long>(type: "bigint", nullable: false),
                    Language = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ClusterCode = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Weight = table.Column<double>(type: "float", nullable: true),
                    LineNumber = table.Column<long>(type: "bigint", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactSurveyResponse", x => x.ResponseKey);
                });

            migrationBuilder.CreateTable(
                name: "FactSurveyResponse",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AnsweredDateKey = table.Column<long>(type: "bigint", nullable: true),
                    ChannelKey = table.Column<long>(type: "bigint", nullable: true),
                    ClusterCode = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    CustomerKey = table.Column<long>(type: "bigint", nullable: true),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Language = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LineNumber = table.Column<long>(type: "bigint", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    ResponseKey = table.Column<long>(type: "bigint", nullable: true),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    SurveyKey = table.Column<long>(type: "bigint", nullable: true),
                    Weight = table.Column<double>(type: "float", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactSurveyResponse", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactTarget",
                columns: table => new
                {
                    TargetKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    KpiKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SliceKey = table.Column<long>(type: "bigint", nullable: false),
                    FromDateKey = table.Column<long>(type: "bigint", nullable: false),
                    ToDateKey = table.Column<long>(type: "bigint", nullable: false),
                    Value = table.Column<double>(type: "float", nullable: false),
                    Owner = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    LineNumber = table.Column<long>(type: "bigint", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactTarget", x => x.TargetKey);
                });

            migrationBuilder.CreateTable(
                name: "FactTarget",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FromDateKey = table.Column<long>(type: "bigint", nullable: true),
                    KpiCode = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true, collation: "Latin1_General_100_BIN2"),
                    KpiKey = table.Column<long>(type: "bigint", nullable: true),
                    LineNumber = table.Column<long>(type: "bigint", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Owner = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SliceKey = table.Column<long>(type: "bigint", nullable: true),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    TargetKey = table.Column<long>(type: "bigint", nullable: true),
                    ToDateKey = table.Column<long>(type: "bigint", nullable: true),
                    Value = table.Column<double>(type: "float", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactTarget", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactTicket",
                columns: table => new
                {
                    TicketKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedDateKey = table.Column<long>(type: "bigint", nullable: false),
                    FirstReplyAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FirstReplySeconds = table.Column<double>(type: "float", nullable: true),
                    FirstSolvedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FirstResolutionSeconds = table.Column<double>(type: "float", nullable: true),
                    SolvedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SolvedDateKey = table.Column<long>(type: "bigint", nullable: false),
                    ResolutionSeconds = table.Column<double>(type: "float", nullable: true),
                    ReopenCount = table.Column<int>(type: "int", nullable: false),
                    MergedIntoTicketKey = table.Column<long>(type: "bigint", nullable: false),
                    IsClosedWithoutSolve = table.Column<bool>(type: "bit", nullable: false),
                    CustomerKey = table.Column<long>(type: "bigint", nullable: false),
                    AgentKey = table.Column<long>(type: "bigint", nullable: false),
                    TeamKey = table.Column<long>(type: "bigint", nullable: false),
                    ChannelKey = table.Column<long>(type: "bigint", nullable: false),
                    TopicKey = table.Column<long>(type: "bigint", nullable: false),
                    Priority = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RequesterCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AgentCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TeamCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    StatedFirstReplyAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    StatedSolvedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    StatedClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    StatedReopenCount = table.Column<int>(type: "int", nullable: true),
                    LineNumber = table.Column<long>(type: "bigint", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactTicket", x => x.TicketKey);
                });

            migrationBuilder.CreateTable(
                name: "FactTicket",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    AgentCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AgentKey = table.Column<long>(type: "bigint", nullable: true),
                    ChannelKey = table.Column<long>(type: "bigint", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CreatedDateKey = table.Column<long>(type: "bigint", nullable: true),
                    CustomerKey = table.Column<long>(type: "bigint", nullable: true),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FirstReplyAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FirstReplySeconds = table.Column<double>(type: "float", nullable: true),
                    FirstResolutionSeconds = table.Column<double>(type: "float", nullable: true),
                    FirstSolvedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    IsClosedWithoutSolve = table.Column<bool>(type: "bit", nullable: true),
                    LineNumber = table.Column<long>(type: "bigint", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    MergedIntoTicketKey = table.Column<long>(type: "bigint", nullable: true),
                    Priority = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ReopenCount = table.Column<int>(type: "int", nullable: true),
                    RequesterCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ResolutionSeconds = table.Column<double>(type: "float", nullable: true),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SolvedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SolvedDateKey = table.Column<long>(type: "bigint", nullable: true),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    StatedClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    StatedFirstReplyAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    StatedReopenCount = table.Column<int>(type: "int", nullable: true),
                    StatedSolvedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    TeamCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TeamKey = table.Column<long>(type: "bigint", nullable: true),
                    TicketKey = table.Column<long>(type: "bigint", nullable: true),
                    TopicKey = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactTicket", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactTicketComment",
                columns: table => new
                {
                    TicketCommentKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TicketCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TicketKey = table.Column<long>(type: "bigint", nullable: false),
                    CommentedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CommentedDateKey = table.Column<long>(type: "bigint", nullable: false),
                    AuthorCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AuthorKind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AgentKey = table.Column<long>(type: "bigint", nullable: false),
                    IsPublic = table.Column<bool>(type: "bit", nullable: false),
                    IsAutoReply = table.Column<bool>(type: "bit", nullable: false),
                    LineNumber = table.Column<long>(type: "bigint", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactTicketComment", x => x.TicketCommentKey);
                });

            migrationBuilder.CreateTable(
                name: "FactTicketComment",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    AgentKey = table.Column<long>(type: "bigint", nullable: true),
                    AuthorCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AuthorKind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    CommentedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CommentedDateKey = table.Column<long>(type: "bigint", nullable: true),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsAutoReply = table.Column<bool>(type: "bit", nullable: true),
                    IsPublic = table.Column<bool>(type: "bit", nullable: true),
                    LineNumber = table.Column<long>(type: "bigint", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    TicketCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TicketCommentKey = table.Column<long>(type: "bigint", nullable: true),
                    TicketKey = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactTicketComment", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactTicketStatus",
                columns: table => new
                {
                    TicketStatusKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TicketCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TicketKey = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FromAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FromDateKey = table.Column<long>(type: "bigint", nullable: false),
                    ToAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LineNumber = table.Column<long>(type: "bigint", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactTicketStatus", x => x.TicketStatusKey);
                });

            migrationBuilder.CreateTable(
                name: "FactTicketStatus",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FromAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FromDateKey = table.Column<long>(type: "bigint", nullable: true),
                    LineNumber = table.Column<long>(type: "bigint", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TicketCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TicketKey = table.Column<long>(type: "bigint", nullable: true),
                    TicketStatusKey = table.Column<long>(type: "bigint", nullable: true),
                    ToAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactTicketStatus", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "FactTicketTag",
                columns: table => new
                {
                    TaggingKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TicketCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TicketKey = table.Column<long>(type: "bigint", nullable: false),
                    SayingTicketKey = table.Column<long>(type: "bigint", nullable: false),
                    TagKey = table.Column<long>(type: "bigint", nullable: false),
                    TaggedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    TaggedDateKey = table.Column<long>(type: "bigint", nullable: false),
                    LineNumber = table.Column<long>(type: "bigint", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactTicketTag", x => x.TaggingKey);
                });

            migrationBuilder.CreateTable(
                name: "FactTicketTag",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LineNumber = table.Column<long>(type: "bigint", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    SayingTicketKey = table.Column<long>(type: "bigint", nullable: true),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    TagKey = table.Column<long>(type: "bigint", nullable: true),
                    TaggedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    TaggedDateKey = table.Column<long>(type: "bigint", nullable: true),
                    TaggingKey = table.Column<long>(type: "bigint", nullable: true),
                    TicketCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TicketKey = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactTicketTag", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "KeyRange",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    RangeKey = table.Column<long>(type: "bigint", nullable: false),
                    FromDateKey = table.Column<long>(type: "bigint", nullable: false),
                    ToDateKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyRange", x => new { x.StagedBy, x.RangeKey, x.FromDateKey });
                });

            migrationBuilder.CreateTable(
                name: "KeySequence",
                columns: table => new
                {
                    TableName = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NextKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeySequence", x => x.TableName);
                });

            migrationBuilder.CreateTable(
                name: "KeyVersion",
                columns: table => new
                {
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RowKey = table.Column<long>(type: "bigint", nullable: false),
                    IsCurrent = table.Column<bool>(type: "bit", nullable: false),
                    IsTombstone = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyVersion", x => new { x.SourceSystemKey, x.Kind, x.Scope, x.ExternalId, x.LoadKey })
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "KeyVersion",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    ExternalId = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsCurrent = table.Column<bool>(type: "bit", nullable: true),
                    IsTombstone = table.Column<bool>(type: "bit", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    RowKey = table.Column<long>(type: "bigint", nullable: true),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyVersion", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "KpiBuild",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: false),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiGroup = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    BuiltAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FromDateKey = table.Column<long>(type: "bigint", nullable: false),
                    ThroughDateKey = table.Column<long>(type: "bigint", nullable: false),
                    RulesFingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    InputFingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RunKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KpiBuild", x => x.KpiBuildKey);
                });

            migrationBuilder.CreateTable(
                name: "KpiBuildInput",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: false),
                    LoadKey = table.Column<long>(type: "bigint", nullable: false),
                    Rows = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KpiBuildInput", x => new { x.KpiBuildKey, x.LoadKey });
                });

            migrationBuilder.CreateTable(
                name: "KpiBuildScore",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: false),
                    Measure = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Score = table.Column<double>(type: "float", nullable: false),
                    Answers = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KpiBuildScore", x => new { x.KpiBuildKey, x.Measure, x.Score });
                });

            migrationBuilder.CreateTable(
                name: "KpiPointer",
                columns: table => new
                {
                    PeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiGroup = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KpiPointer", x => new { x.PeriodKey, x.KpiGroup });
                });

            migrationBuilder.CreateTable(
                name: "KpiStaged",
                columns: table => new
                {
                    PeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiGroup = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    KpiBuildKey = table.Column<long>(type: "bigint", nullable: true),
                    ThroughLoadKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KpiStaged", x => new { x.PeriodKey, x.KpiGroup });
                });

            migrationBuilder.CreateTable(
                name: "Lease",
                columns: table => new
                {
                    LeaseKey = table.Column<long>(type: "bigint", nullable: false),
                    Fence = table.Column<long>(type: "bigint", nullable: false),
                    Holder = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Job = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TakenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lease", x => x.LeaseKey);
                });

            migrationBuilder.CreateTable(
                name: "Load",
                columns: table => new
                {
                    LoadKey = table.Column<long>(type: "bigint", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FileName = table.Column<string>(type: "nvarchar(800)", maxLength: 800, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ETag = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ContentHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ProfileHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ReplayedProfileHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FileVersion = table.Column<int>(type: "int", nullable: false),
                    ContentVersion = table.Column<int>(type: "int", nullable: false, defaultValue: 1),
                    AsOfAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Delivery = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CollectionMethod = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    RowsRead = table.Column<long>(type: "bigint", nullable: false),
                    RowsLoaded = table.Column<long>(type: "bigint", nullable: false),
                    RowsRejected = table.Column<long>(type: "bigint", nullable: false),
                    RowsDuplicate = table.Column<long>(type: "bigint", nullable: false),
                    RowsExcluded = table.Column<long>(type: "bigint", nullable: false),
                    RowsSuperseded = table.Column<long>(type: "bigint", nullable: false),
                    RowsTombstoned = table.Column<long>(type: "bigint", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CodeVersion = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RunKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Load", x => x.LoadKey);
                });

            migrationBuilder.CreateTable(
                name: "MonthClosing",
                columns: table => new
                {
                    MonthClosingKey = table.Column<long>(type: "bigint", nullable: false),
                    MonthDateKey = table.Column<long>(type: "bigint", nullable: false),
                    IsClosed = table.Column<bool>(type: "bit", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonthClosing", x => x.MonthClosingKey);
                });

            migrationBuilder.CreateTable(
                name: "ProfileVersion",
                columns: table => new
                {
                    ProfileHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FileName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProfileVersion", x => x.ProfileHash);
                });

            migrationBuilder.CreateTable(
                name: "Reject",
                columns: table => new
                {
                    LoadKey = table.Column<long>(type: "bigint", nullable: false),
                    RejectNumber = table.Column<long>(type: "bigint", nullable: false),
                    LineNumber = table.Column<long>(type: "bigint", nullable: false),
                    ColumnName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    RawRow = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reject", x => new { x.LoadKey, x.RejectNumber });
                });

            migrationBuilder.CreateTable(
                name: "Reject",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ColumnName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LineNumber = table.Column<long>(type: "bigint", nullable: true),
                    LoadKey = table.Column<long>(type: "bigint", nullable: true),
                    RawRow = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    RejectNumber = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reject", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "Run",
                columns: table => new
                {
                    RunKey = table.Column<long>(type: "bigint", nullable: false),
                    Job = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CodeVersion = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Outcome = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Error = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Request = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Run", x => x.RunKey);
                });

            migrationBuilder.CreateTable(
                name: "ScorecardComment",
                columns: table => new
                {
                    PeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    SliceKey = table.Column<long>(type: "bigint", nullable: false),
                    Language = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Author = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Text = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true, collation: "Latin1_General_100_BIN2"),
                    WrittenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RunKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScorecardComment", x => new { x.PeriodKey, x.SliceKey, x.Language, x.Revision });
                });

            migrationBuilder.CreateTable(
                name: "ScorecardNote",
                columns: table => new
                {
                    ScorecardKey = table.Column<long>(type: "bigint", nullable: false),
                    PeriodKey = table.Column<long>(type: "bigint", nullable: false),
                    KpiKey = table.Column<long>(type: "bigint", nullable: false),
                    PublishedText = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CurrentText = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PublishedPersons = table.Column<long>(type: "bigint", nullable: false),
                    CurrentPersons = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScorecardNote", x => new { x.ScorecardKey, x.PeriodKey, x.KpiKey });
                });

            migrationBuilder.CreateTable(
                name: "SoughtKey",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SoughtKey", x => new { x.StagedBy, x.Place });
                });

            migrationBuilder.CreateTable(
                name: "TicketMerge",
                columns: table => new
                {
                    TicketKey = table.Column<long>(type: "bigint", nullable: false),
                    TicketCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IntoCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TicketMerge", x => new { x.TicketKey, x.TicketCode, x.IntoCode })
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "TicketMerge",
                schema: "stage",
                columns: table => new
                {
                    StagedBy = table.Column<long>(type: "bigint", nullable: false),
                    StagedOrder = table.Column<long>(type: "bigint", nullable: false),
                    IntoCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourceSystemKey = table.Column<long>(type: "bigint", nullable: true),
                    StagedAs = table.Column<int>(type: "int", nullable: false),
                    TicketCode = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TicketKey = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TicketMerge", x => new { x.StagedBy, x.StagedOrder });
                });

            migrationBuilder.CreateTable(
                name: "WorkItem",
                columns: table => new
                {
                    WorkItemKey = table.Column<long>(type: "bigint", nullable: false),
                    RunKey = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Stage = table.Column<int>(type: "int", nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(800)", maxLength: 800, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Part = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ContentHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    State = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    ClaimedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Fence = table.Column<long>(type: "bigint", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Rows = table.Column<long>(type: "bigint", nullable: false),
                    Error = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkItem", x => x.WorkItemKey);
                });

            migrationBuilder.InsertData(
                table: "DimDate",
                columns: new[] { "DateKey", "Date", "DayOfMonth", "DayOfWeek", "FiscalMonth", "FiscalYear", "IsoWeek", "IsoYear", "Month", "MonthDateKey", "Quarter", "Year" },
                values: new object[,]
                {
                    { -1L, new DateOnly(1, 1, 1), 0, 0, 0, 0, 0, 0, 0, 0L, 0, 0 },
                    { 0L, new DateOnly(1, 1, 1), 0, 0, 0, 0, 0, 0, 0, 0L, 0, 0 }
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccountRecord_AccountKey",
                table: "AccountRecord",
                column: "AccountKey");

            migrationBuilder.CreateIndex(
                name: "IX_AgentRecord_SourceSystemKey_Scope_ExternalId",
                table: "AgentRecord",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId" });

            migrationBuilder.CreateIndex(
                name: "IX_BridgeCustomerAccount_AccountKey",
                table: "BridgeCustomerAccount",
                column: "AccountKey");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerIdentity_Kind_ValueHash",
                table: "CustomerIdentity",
                columns: new[] { "Kind", "ValueHash" });

            migrationBuilder.CreateIndex(
                name: "IX_CustomerPii_CustomerKey",
                table: "CustomerPii",
                column: "CustomerKey");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerRecord_CustomerKey",
                table: "CustomerRecord",
                column: "CustomerKey");

            migrationBuilder.CreateIndex(
                name: "IX_DimAccount_SourceSystemKey_ExternalId",
                table: "DimAccount",
                columns: new[] { "SourceSystemKey", "ExternalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimAgent_SourceSystemKey_Scope_ExternalId_ValidFromAt",
                table: "DimAgent",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId", "ValidFromAt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimBusinessCalendar_SourceSystemKey_Scope_ExternalId",
                table: "DimBusinessCalendar",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimChannel_Code",
                table: "DimChannel",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimClassification_Dimension_Code",
                table: "DimClassification",
                columns: new[] { "Dimension", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimCustomer_CustomerDurableKey",
                table: "DimCustomer",
                column: "CustomerDurableKey");

            migrationBuilder.CreateIndex(
                name: "IX_DimCustomer_SourceSystemKey_ExternalId",
                table: "DimCustomer",
                columns: new[] { "SourceSystemKey", "ExternalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimCustomerVersion_CustomerDurableKey_ValidFromDateKey",
                table: "DimCustomerVersion",
                columns: new[] { "CustomerDurableKey", "ValidFromDateKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimJourneyStage_Code",
                table: "DimJourneyStage",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimKpi_Code",
                table: "DimKpi",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimPeer_Name_PeerClass",
                table: "DimPeer",
                columns: new[] { "Name", "PeerClass" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimPeriod_Kind_Code",
                table: "DimPeriod",
                columns: new[] { "Kind", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimQuestion_SourceSystemKey_Code_Version",
                table: "DimQuestion",
                columns: new[] { "SourceSystemKey", "Code", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimSlice_Code",
                table: "DimSlice",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimSourceSystem_Code",
                table: "DimSourceSystem",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimSurvey_SourceSystemKey_Programme_Wave",
                table: "DimSurvey",
                columns: new[] { "SourceSystemKey", "Programme", "Wave" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimTag_Code",
                table: "DimTag",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimTeam_SourceSystemKey_Scope_ExternalId",
                table: "DimTeam",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimTopic_Code",
                table: "DimTopic",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactActionStep_ActionCode_StepCode",
                table: "FactActionStep",
                columns: new[] { "ActionCode", "StepCode" });

            migrationBuilder.CreateIndex(
                name: "IX_FactActionStep_SourceSystemKey_Scope_ExternalId",
                table: "FactActionStep",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactBaseline_KpiCode_SliceKey",
                table: "FactBaseline",
                columns: new[] { "KpiCode", "SliceKey" });

            migrationBuilder.CreateIndex(
                name: "IX_FactBaseline_SourceSystemKey_Scope_ExternalId",
                table: "FactBaseline",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactBenchmark_KpiCode_SliceKey",
                table: "FactBenchmark",
                columns: new[] { "KpiCode", "SliceKey" });

            migrationBuilder.CreateIndex(
                name: "IX_FactBenchmark_SourceSystemKey_Scope_ExternalId",
                table: "FactBenchmark",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactCustomerMonth_LoadKey",
                table: "FactCustomerMonth",
                column: "LoadKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactCustomerMonth_MonthDateKey",
                table: "FactCustomerMonth",
                column: "MonthDateKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactCustomerMonth_SourceSystemKey_Scope_CustomerKey_MonthDateKey",
                table: "FactCustomerMonth",
                columns: new[] { "SourceSystemKey", "Scope", "CustomerKey", "MonthDateKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactKpi_KpiKey_SliceKey",
                table: "FactKpi",
                columns: new[] { "KpiKey", "SliceKey" });

            migrationBuilder.CreateIndex(
                name: "IX_FactMysteryItem_LoadKey",
                table: "FactMysteryItem",
                column: "LoadKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactMysteryItem_SourceSystemKey_Scope_ExternalId",
                table: "FactMysteryItem",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactMysteryItem_SourceSystemKey_Scope_VisitCode",
                table: "FactMysteryItem",
                columns: new[] { "SourceSystemKey", "Scope", "VisitCode" });

            migrationBuilder.CreateIndex(
                name: "IX_FactMysteryItem_VisitedDateKey",
                table: "FactMysteryItem",
                column: "VisitedDateKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactMysteryVisit_LoadKey",
                table: "FactMysteryVisit",
                column: "LoadKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactMysteryVisit_SourceSystemKey_Scope_ExternalId_VisitedDateKey",
                table: "FactMysteryVisit",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId", "VisitedDateKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactMysteryVisit_VisitedDateKey",
                table: "FactMysteryVisit",
                column: "VisitedDateKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactResponseClassification_ResponseKey",
                table: "FactResponseClassification",
                column: "ResponseKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactReview_LoadKey",
                table: "FactReview",
                column: "LoadKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactReview_ReviewedDateKey",
                table: "FactReview",
                column: "ReviewedDateKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactReview_SourceSystemKey_Scope_ExternalId_ReviewedDateKey",
                table: "FactReview",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId", "ReviewedDateKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactScorecard_PeriodKey_SliceKey_Language_Version",
                table: "FactScorecard",
                columns: new[] { "PeriodKey", "SliceKey", "Language", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactScorecardQuote_CustomerKey",
                table: "FactScorecardQuote",
                column: "CustomerKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactSurveyAnswer_ResponseKey",
                table: "FactSurveyAnswer",
                column: "ResponseKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactSurveyInvitation_LoadKey",
                table: "FactSurveyInvitation",
                column: "LoadKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactSurveyInvitation_ResponseCode",
                table: "FactSurveyInvitation",
                column: "ResponseCode");

            migrationBuilder.CreateIndex(
                name: "IX_FactSurveyInvitation_SentDateKey",
                table: "FactSurveyInvitation",
                column: "SentDateKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactSurveyInvitation_SourceSystemKey_Scope_ExternalId_SentDateKey",
                table: "FactSurveyInvitation",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId", "SentDateKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactSurveyResponse_AnsweredDateKey",
                table: "FactSurveyResponse",
                column: "AnsweredDateKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactSurveyResponse_ExternalId",
                table: "FactSurveyResponse",
                column: "ExternalId");

            migrationBuilder.CreateIndex(
                name: "IX_FactSurveyResponse_LoadKey",
                table: "FactSurveyResponse",
                column: "LoadKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactSurveyResponse_SourceSystemKey_Scope_ExternalId_AnsweredDateKey",
                table: "FactSurveyResponse",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId", "AnsweredDateKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactTarget_KpiCode_SliceKey",
                table: "FactTarget",
                columns: new[] { "KpiCode", "SliceKey" });

            migrationBuilder.CreateIndex(
                name: "IX_FactTarget_SourceSystemKey_Scope_ExternalId",
                table: "FactTarget",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactTicket_CreatedDateKey",
                table: "FactTicket",
                column: "CreatedDateKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactTicket_LoadKey",
                table: "FactTicket",
                column: "LoadKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactTicket_SolvedDateKey",
                table: "FactTicket",
                column: "SolvedDateKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactTicket_SourceSystemKey_Scope_AgentCode",
                table: "FactTicket",
                columns: new[] { "SourceSystemKey", "Scope", "AgentCode" });

            migrationBuilder.CreateIndex(
                name: "IX_FactTicket_SourceSystemKey_Scope_ExternalId_CreatedDateKey",
                table: "FactTicket",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId", "CreatedDateKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketComment_LoadKey",
                table: "FactTicketComment",
                column: "LoadKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketComment_SourceSystemKey_Scope_AuthorCode",
                table: "FactTicketComment",
                columns: new[] { "SourceSystemKey", "Scope", "AuthorCode" });

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketComment_SourceSystemKey_Scope_ExternalId_CommentedDateKey",
                table: "FactTicketComment",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId", "CommentedDateKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketComment_SourceSystemKey_Scope_TicketCode",
                table: "FactTicketComment",
                columns: new[] { "SourceSystemKey", "Scope", "TicketCode" });

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketStatus_LoadKey",
                table: "FactTicketStatus",
                column: "LoadKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketStatus_SourceSystemKey_Scope_ExternalId_FromDateKey",
                table: "FactTicketStatus",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId", "FromDateKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketStatus_SourceSystemKey_Scope_TicketCode",
                table: "FactTicketStatus",
                columns: new[] { "SourceSystemKey", "Scope", "TicketCode" });

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketStatus_TicketKey",
                table: "FactTicketStatus",
                column: "TicketKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketTag_LoadKey",
                table: "FactTicketTag",
                column: "LoadKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketTag_SourceSystemKey_Scope_ExternalId_TaggedDateKey_SayingTicketKey",
                table: "FactTicketTag",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId", "TaggedDateKey", "SayingTicketKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketTag_SourceSystemKey_Scope_TicketCode",
                table: "FactTicketTag",
                columns: new[] { "SourceSystemKey", "Scope", "TicketCode" });

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketTag_TagKey",
                table: "FactTicketTag",
                column: "TagKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketTag_TicketKey",
                table: "FactTicketTag",
                column: "TicketKey");

            migrationBuilder.CreateIndex(
                name: "IX_KeyVersion_LoadKey",
                table: "KeyVersion",
                column: "LoadKey");

            migrationBuilder.CreateIndex(
                name: "IX_Load_SourceSystemKey_ContentHash",
                table: "Load",
                columns: new[] { "SourceSystemKey", "ContentHash" });

            migrationBuilder.CreateIndex(
                name: "IX_Load_SourceSystemKey_Kind_FileName_FileVersion",
                table: "Load",
                columns: new[] { "SourceSystemKey", "Kind", "FileName", "FileVersion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MonthClosing_MonthDateKey",
                table: "MonthClosing",
                column: "MonthDateKey");

            migrationBuilder.CreateIndex(
                name: "IX_TicketMerge_SourceSystemKey_Scope_IntoCode",
                table: "TicketMerge",
                columns: new[] { "SourceSystemKey", "Scope", "IntoCode" });

            migrationBuilder.CreateIndex(
                name: "IX_TicketMerge_SourceSystemKey_Scope_TicketCode",
                table: "TicketMerge",
                columns: new[] { "SourceSystemKey", "Scope", "TicketCode" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkItem_RunKey_Stage_State",
                table: "WorkItem",
                columns: new[] { "RunKey", "Stage", "State" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountRecord");

            migrationBuilder.DropTable(
                name: "AccountRecord",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "AgentRecord");

            migrationBuilder.DropTable(
                name: "AgentRecord",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "BridgeCustomerAccount");

            migrationBuilder.DropTable(
                name: "BridgeCustomerAccount",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "Chunk",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "CustomerIdentity");

            migrationBuilder.DropTable(
                name: "CustomerIdentity",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "CustomerMatch");

            migrationBuilder.DropTable(
                name: "CustomerPii");

            migrationBuilder.DropTable(
                name: "CustomerPii",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "CustomerRecord");

            migrationBuilder.DropTable(
                name: "CustomerRecord",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "DimAccount");

            migrationBuilder.DropTable(
                name: "DimAccount",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "DimAgent");

            migrationBuilder.DropTable(
                name: "DimBusinessCalendar");

            migrationBuilder.DropTable(
                name: "DimBusinessCalendar",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "DimChannel");

            migrationBuilder.DropTable(
                name: "DimClassification");

            migrationBuilder.DropTable(
                name: "DimCustomer");

            migrationBuilder.DropTable(
                name: "DimCustomer",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "DimCustomerVersion");

            migrationBuilder.DropTable(
                name: "DimCustomerVersion",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "DimDate");

            migrationBuilder.DropTable(
                name: "DimJourneyStage");

            migrationBuilder.DropTable(
                name: "DimKpi");

            migrationBuilder.DropTable(
                name: "DimPeer");

            migrationBuilder.DropTable(
                name: "DimPeriod");

            migrationBuilder.DropTable(
                name: "DimQuestion");

            migrationBuilder.DropTable(
                name: "DimSlice");

            migrationBuilder.DropTable(
                name: "DimSourceSystem");

            migrationBuilder.DropTable(
                name: "DimSurvey");

            migrationBuilder.DropTable(
                name: "DimTag");

            migrationBuilder.DropTable(
                name: "DimTeam");

            migrationBuilder.DropTable(
                name: "DimTopic");

            migrationBuilder.DropTable(
                name: "Dirty");

            migrationBuilder.DropTable(
                name: "Erasure");

            migrationBuilder.DropTable(
                name: "ErasureIdentity");

            migrationBuilder.DropTable(
                name: "FactActionStep");

            migrationBuilder.DropTable(
                name: "FactActionStep",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactBaseline");

            migrationBuilder.DropTable(
                name: "FactBaseline",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactBenchmark");

            migrationBuilder.DropTable(
                name: "FactBenchmark",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactCustomerMonth");

            migrationBuilder.DropTable(
                name: "FactCustomerMonth",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactKeyDriver");

            migrationBuilder.DropTable(
                name: "FactKeyDriver",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactKpi");

            migrationBuilder.DropTable(
                name: "FactKpi",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactKpiChange");

            migrationBuilder.DropTable(
                name: "FactKpiChange",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactKpiChart");

            migrationBuilder.DropTable(
                name: "FactKpiChart",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactKpiMix");

            migrationBuilder.DropTable(
                name: "FactKpiMix",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactKpiPeer");

            migrationBuilder.DropTable(
                name: "FactKpiPeer",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactLoyalty");

            migrationBuilder.DropTable(
                name: "FactLoyalty",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactMysteryItem");

            migrationBuilder.DropTable(
                name: "FactMysteryItem",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactMysteryVisit");

            migrationBuilder.DropTable(
                name: "FactMysteryVisit",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactResponseBias");

            migrationBuilder.DropTable(
                name: "FactResponseBias",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactResponseClassification");

            migrationBuilder.DropTable(
                name: "FactResponseClassification",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactRetention");

            migrationBuilder.DropTable(
                name: "FactRetention",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactReview");

            migrationBuilder.DropTable(
                name: "FactReview",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactScorecard");

            migrationBuilder.DropTable(
                name: "FactScorecardFigure");

            migrationBuilder.DropTable(
                name: "FactScorecardQuote");

            migrationBuilder.DropTable(
                name: "FactServiceGap");

            migrationBuilder.DropTable(
                name: "FactServiceGap",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactSurveyAnswer");

            migrationBuilder.DropTable(
                name: "FactSurveyAnswer",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactSurveyInvitation");

            migrationBuilder.DropTable(
                name: "FactSurveyInvitation",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactSurveyResponse");

            migrationBuilder.DropTable(
                name: "FactSurveyResponse",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactTarget");

            migrationBuilder.DropTable(
                name: "FactTarget",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactTicket");

            migrationBuilder.DropTable(
                name: "FactTicket",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactTicketComment");

            migrationBuilder.DropTable(
                name: "FactTicketComment",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactTicketStatus");

            migrationBuilder.DropTable(
                name: "FactTicketStatus",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "FactTicketTag");

            migrationBuilder.DropTable(
                name: "FactTicketTag",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "KeyRange",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "KeySequence");

            migrationBuilder.DropTable(
                name: "KeyVersion");

            migrationBuilder.DropTable(
                name: "KeyVersion",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "KpiBuild");

            migrationBuilder.DropTable(
                name: "KpiBuildInput");

            migrationBuilder.DropTable(
                name: "KpiBuildScore");

            migrationBuilder.DropTable(
                name: "KpiPointer");

            migrationBuilder.DropTable(
                name: "KpiStaged");

            migrationBuilder.DropTable(
                name: "Lease");

            migrationBuilder.DropTable(
                name: "Load");

            migrationBuilder.DropTable(
                name: "MonthClosing");

            migrationBuilder.DropTable(
                name: "ProfileVersion");

            migrationBuilder.DropTable(
                name: "Reject");

            migrationBuilder.DropTable(
                name: "Reject",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "Run");

            migrationBuilder.DropTable(
                name: "ScorecardComment");

            migrationBuilder.DropTable(
                name: "ScorecardNote");

            migrationBuilder.DropTable(
                name: "SoughtKey",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "TicketMerge");

            migrationBuilder.DropTable(
                name: "TicketMerge",
                schema: "stage");

            migrationBuilder.DropTable(
                name: "WorkItem");
        }
    }
}
