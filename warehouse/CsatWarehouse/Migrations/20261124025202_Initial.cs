using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace CsatWarehouse.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DimChannel",
                columns: table => new
                {
                    ChannelKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsInferred = table.Column<bool>(type: "INTEGER", nullable: false),
                    NameRu = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    NameUk = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimChannel", x => x.ChannelKey);
                });

            migrationBuilder.CreateTable(
                name: "DimClassification",
                columns: table => new
                {
                    ClassificationKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Dimension = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NameRu = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    NameUk = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimClassification", x => x.ClassificationKey);
                });

            migrationBuilder.CreateTable(
                name: "DimCustomer",
                columns: table => new
                {
                    CustomerKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    IsInferred = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimCustomer", x => x.CustomerKey);
                });

            migrationBuilder.CreateTable(
                name: "DimDate",
                columns: table => new
                {
                    DateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    MonthDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    DayOfMonth = table.Column<int>(type: "INTEGER", nullable: false),
                    DayOfWeek = table.Column<int>(type: "INTEGER", nullable: false),
                    IsoYear = table.Column<int>(type: "INTEGER", nullable: false),
                    IsoWeek = table.Column<int>(type: "INTEGER", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    FiscalMonth = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimDate", x => x.DateKey);
                });

            migrationBuilder.CreateTable(
                name: "DimJourneyStage",
                columns: table => new
                {
                    JourneyStageKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PhaseCode = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IsMomentOfTruth = table.Column<bool>(type: "INTEGER", nullable: false),
                    SortOrder = table.Column<int>(type: "INTEGER", nullable: false),
                    IsInferred = table.Column<bool>(type: "INTEGER", nullable: false),
                    NameRu = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    NameUk = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    OwnerRu = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    OwnerUk = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    PhaseNameRu = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    PhaseName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    PhaseNameUk = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimJourneyStage", x => x.JourneyStageKey);
                });

            migrationBuilder.CreateTable(
                name: "DimKpi",
                columns: table => new
                {
                    KpiKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Direction = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    DateRole = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Denominator = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NameRu = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    NameUk = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimKpi", x => x.KpiKey);
                });

            migrationBuilder.CreateTable(
                name: "DimPeriod",
                columns: table => new
                {
                    PeriodKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    EndDateKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimPeriod", x => x.PeriodKey);
                });

            migrationBuilder.CreateTable(
                name: "DimQuestion",
                columns: table => new
                {
                    QuestionKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ScaleMin = table.Column<double>(type: "REAL", nullable: true),
                    ScaleMax = table.Column<double>(type: "REAL", nullable: true),
                    JourneyStageKey = table.Column<long>(type: "INTEGER", nullable: false),
                    WordingRu = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Wording = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    WordingUk = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimQuestion", x => x.QuestionKey);
                });

            migrationBuilder.CreateTable(
                name: "DimSlice",
                columns: table => new
                {
                    SliceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    Dimensions = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false),
                    Dimension1 = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Member1 = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Dimension2 = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Member2 = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Dimension3 = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Member3 = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    JourneyStageKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimSlice", x => x.SliceKey);
                });

            migrationBuilder.CreateTable(
                name: "DimSourceSystem",
                columns: table => new
                {
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CollectionMethod = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NameRu = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    NameUk = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimSourceSystem", x => x.SourceSystemKey);
                });

            migrationBuilder.CreateTable(
                name: "DimSurvey",
                columns: table => new
                {
                    SurveyKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Programme = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Wave = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Type = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    IsWeightedHeadline = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimSurvey", x => x.SurveyKey);
                });

            migrationBuilder.CreateTable(
                name: "Dirty",
                columns: table => new
                {
                    PeriodKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiGroup = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dirty", x => new { x.PeriodKey, x.KpiGroup, x.LoadKey });
                });

            migrationBuilder.CreateTable(
                name: "FactKpi",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "INTEGER", nullable: false),
                    PeriodKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SliceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Value = table.Column<double>(type: "REAL", nullable: true),
                    UnweightedValue = table.Column<double>(type: "REAL", nullable: true),
                    WeightedValue = table.Column<double>(type: "REAL", nullable: true),
                    IsWeighted = table.Column<bool>(type: "INTEGER", nullable: false),
                    Answers = table.Column<long>(type: "INTEGER", nullable: false),
                    Persons = table.Column<long>(type: "INTEGER", nullable: false),
                    EffectiveN = table.Column<double>(type: "REAL", nullable: true),
                    Favourable = table.Column<long>(type: "INTEGER", nullable: true),
                    Neutral = table.Column<long>(type: "INTEGER", nullable: true),
                    Unfavourable = table.Column<long>(type: "INTEGER", nullable: true),
                    ScoreSum = table.Column<double>(type: "REAL", nullable: true),
                    StandardError = table.Column<double>(type: "REAL", nullable: true),
                    Low = table.Column<double>(type: "REAL", nullable: true),
                    High = table.Column<double>(type: "REAL", nullable: true),
                    IsLowBase = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsSuppressed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactKpi", x => new { x.KpiBuildKey, x.PeriodKey, x.KpiKey, x.SliceKey });
                });

            migrationBuilder.CreateTable(
                name: "FactKpiChange",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "INTEGER", nullable: false),
                    PeriodKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SliceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Comparison = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    PriorPeriodKey = table.Column<long>(type: "INTEGER", nullable: false),
                    PriorValue = table.Column<double>(type: "REAL", nullable: true),
                    PriorPersons = table.Column<long>(type: "INTEGER", nullable: false),
                    Change = table.Column<double>(type: "REAL", nullable: true),
                    ChangeLow = table.Column<double>(type: "REAL", nullable: true),
                    ChangeHigh = table.Column<double>(type: "REAL", nullable: true),
                    P = table.Column<double>(type: "REAL", nullable: true),
                    Q = table.Column<double>(type: "REAL", nullable: true),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Obstacle = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SmallestDetectable = table.Column<double>(type: "REAL", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactKpiChange", x => new { x.KpiBuildKey, x.PeriodKey, x.KpiKey, x.SliceKey, x.Comparison });
                });

            migrationBuilder.CreateTable(
                name: "FactResponseClassification",
                columns: table => new
                {
                    AnsweredDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ResponseKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ClassificationKey = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactResponseClassification", x => new { x.AnsweredDateKey, x.ResponseKey, x.ClassificationKey });
                });

            migrationBuilder.CreateTable(
                name: "FactScorecard",
                columns: table => new
                {
                    ScorecardKey = table.Column<long>(type: "INTEGER", nullable: false),
                    PeriodKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SliceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: false),
                    ModelFingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RunKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactScorecard", x => x.ScorecardKey);
                });

            migrationBuilder.CreateTable(
                name: "FactScorecardFigure",
                columns: table => new
                {
                    ScorecardKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SliceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Value = table.Column<double>(type: "REAL", nullable: true),
                    Persons = table.Column<long>(type: "INTEGER", nullable: false),
                    Printed = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactScorecardFigure", x => new { x.ScorecardKey, x.KpiKey, x.SliceKey });
                });

            migrationBuilder.CreateTable(
                name: "FactSurveyAnswer",
                columns: table => new
                {
                    AnsweredDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ResponseKey = table.Column<long>(type: "INTEGER", nullable: false),
                    QuestionKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Score = table.Column<double>(type: "REAL", nullable: true),
                    Comment = table.Column<string>(type: "TEXT", nullable: true),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactSurveyAnswer", x => new { x.AnsweredDateKey, x.ResponseKey, x.QuestionKey });
                });

            migrationBuilder.CreateTable(
                name: "FactSurveyResponse",
                columns: table => new
                {
                    ResponseKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SurveyKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    AnsweredDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CustomerKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ChannelKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ClusterCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Weight = table.Column<double>(type: "REAL", nullable: true),
                    LineNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactSurveyResponse", x => x.ResponseKey);
                });

            migrationBuilder.CreateTable(
                name: "KeySequence",
                columns: table => new
                {
                    TableName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    NextKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeySequence", x => x.TableName);
                });

            migrationBuilder.CreateTable(
                name: "KpiBuild",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "INTEGER", nullable: false),
                    PeriodKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiGroup = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BuiltAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RulesFingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    InputFingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    RunKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KpiBuild", x => x.KpiBuildKey);
                });

            migrationBuilder.CreateTable(
                name: "KpiPointer",
                columns: table => new
                {
                    PeriodKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiGroup = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    KpiBuildKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KpiPointer", x => new { x.PeriodKey, x.KpiGroup });
                });

            migrationBuilder.CreateTable(
                name: "Load",
                columns: table => new
                {
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    ETag = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ProfileHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FileVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    AsOfAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Delivery = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    RowsRead = table.Column<long>(type: "INTEGER", nullable: false),
                    RowsLoaded = table.Column<long>(type: "INTEGER", nullable: false),
                    RowsRejected = table.Column<long>(type: "INTEGER", nullable: false),
                    RowsDuplicate = table.Column<long>(type: "INTEGER", nullable: false),
                    RowsExcluded = table.Column<long>(type: "INTEGER", nullable: false),
                    RowsSuperseded = table.Column<long>(type: "INTEGER", nullable: false),
                    RowsTombstoned = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CodeVersion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RunKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Load", x => x.LoadKey);
                });

            migrationBuilder.CreateTable(
                name: "Reject",
                columns: table => new
                {
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false),
                    RejectNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    LineNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    ColumnName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    RawRow = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reject", x => new { x.LoadKey, x.RejectNumber });
                });

            migrationBuilder.CreateTable(
                name: "KeyVersion",
                columns: table => new
                {
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false),
                    IsCurrent = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsTombstone = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyVersion", x => new { x.SourceSystemKey, x.Scope, x.ExternalId, x.LoadKey });
                });

            migrationBuilder.CreateTable(
                name: "Run",
                columns: table => new
                {
                    RunKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Job = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CodeVersion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Run", x => x.RunKey);
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
                name: "IX_DimCustomer_SourceSystemKey_ExternalId",
                table: "DimCustomer",
                columns: new[] { "SourceSystemKey", "ExternalId" },
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
                name: "IX_FactKpi_KpiKey_SliceKey",
                table: "FactKpi",
                columns: new[] { "KpiKey", "SliceKey" });

            migrationBuilder.CreateIndex(
                name: "IX_FactResponseClassification_ResponseKey",
                table: "FactResponseClassification",
                column: "ResponseKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactScorecard_PeriodKey_SliceKey_Language_Version",
                table: "FactScorecard",
                columns: new[] { "PeriodKey", "SliceKey", "Language", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactSurveyAnswer_ResponseKey",
                table: "FactSurveyAnswer",
                column: "ResponseKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactSurveyResponse_AnsweredDateKey",
                table: "FactSurveyResponse",
                column: "AnsweredDateKey");

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
                name: "IX_Load_SourceSystemKey_ContentHash",
                table: "Load",
                columns: new[] { "SourceSystemKey", "ContentHash" });

            migrationBuilder.CreateIndex(
                name: "IX_Load_SourceSystemKey_FileName_FileVersion",
                table: "Load",
                columns: new[] { "SourceSystemKey", "FileName", "FileVersion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_KeyVersion_LoadKey",
                table: "KeyVersion",
                column: "LoadKey");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DimChannel");

            migrationBuilder.DropTable(
                name: "DimClassification");

            migrationBuilder.DropTable(
                name: "DimCustomer");

            migrationBuilder.DropTable(
                name: "DimDate");

            migrationBuilder.DropTable(
                name: "DimJourneyStage");

            migrationBuilder.DropTable(
                name: "DimKpi");

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
                name: "Dirty");

            migrationBuilder.DropTable(
                name: "FactKpi");

            migrationBuilder.DropTable(
                name: "FactKpiChange");

            migrationBuilder.DropTable(
                name: "FactResponseClassification");

            migrationBuilder.DropTable(
                name: "FactScorecard");

            migrationBuilder.DropTable(
                name: "FactScorecardFigure");

            migrationBuilder.DropTable(
                name: "FactSurveyAnswer");

            migrationBuilder.DropTable(
                name: "FactSurveyResponse");

            migrationBuilder.DropTable(
                name: "KeySequence");

            migrationBuilder.DropTable(
                name: "KpiBuild");

            migrationBuilder.DropTable(
                name: "KpiPointer");

            migrationBuilder.DropTable(
                name: "Load");

            migrationBuilder.DropTable(
                name: "Reject");

            migrationBuilder.DropTable(
                name: "KeyVersion");

            migrationBuilder.DropTable(
                name: "Run");
        }
    }
}
