using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CsatWarehouse.Migrations
{
    /// <inheritdoc />
    public partial class Findings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Currency",
                table: "FactKpi",
                type: "TEXT",
                maxLength: 3,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "JourneyStageKey",
                table: "DimTopic",
                type: "INTEGER",
                nullable: false,
                defaultValue: -1L);

            migrationBuilder.AddColumn<string>(
                name: "Owner",
                table: "DimTopic",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "OwnerRu",
                table: "DimTopic",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OwnerUk",
                table: "DimTopic",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RakedBy",
                table: "DimSurvey",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "About",
                table: "DimQuestion",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Dimension",
                table: "DimQuestion",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FactKeyDriver",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "INTEGER", nullable: false),
                    PeriodKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SliceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    QuestionKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Answers = table.Column<long>(type: "INTEGER", nullable: false),
                    Persons = table.Column<long>(type: "INTEGER", nullable: false),
                    RSquared = table.Column<double>(type: "REAL", nullable: true),
                    Importance = table.Column<double>(type: "REAL", nullable: true),
                    ImportanceLow = table.Column<double>(type: "REAL", nullable: true),
                    ImportanceHigh = table.Column<double>(type: "REAL", nullable: true),
                    RelativeWeight = table.Column<double>(type: "REAL", nullable: true),
                    Inflation = table.Column<double>(type: "REAL", nullable: true),
                    Correlation = table.Column<double>(type: "REAL", nullable: true),
                    Slope = table.Column<double>(type: "REAL", nullable: true),
                    SlopeLow = table.Column<double>(type: "REAL", nullable: true),
                    SlopeHigh = table.Column<double>(type: "REAL", nullable: true),
                    Performance = table.Column<double>(type: "REAL", nullable: true),
                    PerformanceLow = table.Column<double>(type: "REAL", nullable: true),
                    PerformanceHigh = table.Column<double>(type: "REAL", nullable: true),
                    PerformancePersons = table.Column<long>(type: "INTEGER", nullable: false),
                    StatedImportance = table.Column<double>(type: "REAL", nullable: true),
                    StatedLow = table.Column<double>(type: "REAL", nullable: true),
                    StatedHigh = table.Column<double>(type: "REAL", nullable: true),
                    StatedPersons = table.Column<long>(type: "INTEGER", nullable: false),
                    Quadrant = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    IsQuadrantClear = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsLowBase = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsSuppressed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Obstacle = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactKeyDriver", x => new { x.KpiBuildKey, x.PeriodKey, x.KpiKey, x.SliceKey, x.QuestionKey });
                });

            migrationBuilder.CreateTable(
                name: "FactKpiChart",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "INTEGER", nullable: false),
                    PeriodKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SliceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Method = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Centre = table.Column<double>(type: "REAL", nullable: false),
                    Low = table.Column<double>(type: "REAL", nullable: false),
                    High = table.Column<double>(type: "REAL", nullable: false),
                    Points = table.Column<int>(type: "INTEGER", nullable: false),
                    FromDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ThroughDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Signal = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactKpiChart", x => new { x.KpiBuildKey, x.PeriodKey, x.KpiKey, x.SliceKey });
                });

            migrationBuilder.CreateTable(
                name: "FactKpiMix",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "INTEGER", nullable: false),
                    PeriodKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SliceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Comparison = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Dimension = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Change = table.Column<double>(type: "REAL", nullable: false),
                    Mix = table.Column<double>(type: "REAL", nullable: false),
                    Rate = table.Column<double>(type: "REAL", nullable: false),
                    RateLow = table.Column<double>(type: "REAL", nullable: true),
                    RateHigh = table.Column<double>(type: "REAL", nullable: true),
                    Members = table.Column<int>(type: "INTEGER", nullable: false),
                    MembersAgainst = table.Column<int>(type: "INTEGER", nullable: false),
                    MovesAgainstMost = table.Column<bool>(type: "INTEGER", nullable: false),
                    ShiftedSliceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ShiftedPriorShare = table.Column<double>(type: "REAL", nullable: true),
                    ShiftedShare = table.Column<double>(type: "REAL", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactKpiMix", x => new { x.KpiBuildKey, x.PeriodKey, x.KpiKey, x.SliceKey, x.Comparison, x.Dimension });
                });

            migrationBuilder.CreateTable(
                name: "FactLoyalty",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "INTEGER", nullable: false),
                    PeriodKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SliceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ScoreGroup = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Customers = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerMonths = table.Column<long>(type: "INTEGER", nullable: false),
                    Left = table.Column<long>(type: "INTEGER", nullable: false),
                    LeavingRate = table.Column<double>(type: "REAL", nullable: true),
                    LeavingLow = table.Column<double>(type: "REAL", nullable: true),
                    LeavingHigh = table.Column<double>(type: "REAL", nullable: true),
                    OddsRatio = table.Column<double>(type: "REAL", nullable: true),
                    OddsRatioLow = table.Column<double>(type: "REAL", nullable: true),
                    OddsRatioHigh = table.Column<double>(type: "REAL", nullable: true),
                    IsRaised = table.Column<bool>(type: "INTEGER", nullable: false),
                    ActiveCustomers = table.Column<long>(type: "INTEGER", nullable: false),
                    Revenue = table.Column<double>(type: "REAL", nullable: true),
                    LostRevenue = table.Column<double>(type: "REAL", nullable: true),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: true),
                    Contacts = table.Column<long>(type: "INTEGER", nullable: false),
                    Returned = table.Column<long>(type: "INTEGER", nullable: false),
                    ReturnedShare = table.Column<double>(type: "REAL", nullable: true),
                    ReturnedLow = table.Column<double>(type: "REAL", nullable: true),
                    ReturnedHigh = table.Column<double>(type: "REAL", nullable: true),
                    IsLowBase = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsSuppressed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactLoyalty", x => new { x.KpiBuildKey, x.PeriodKey, x.KpiKey, x.SliceKey, x.ScoreGroup });
                });

            migrationBuilder.CreateTable(
                name: "FactResponseBias",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "INTEGER", nullable: false),
                    PeriodKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SliceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    EarlyValue = table.Column<double>(type: "REAL", nullable: true),
                    EarlyPersons = table.Column<long>(type: "INTEGER", nullable: false),
                    LateValue = table.Column<double>(type: "REAL", nullable: true),
                    LatePersons = table.Column<long>(type: "INTEGER", nullable: false),
                    Difference = table.Column<double>(type: "REAL", nullable: true),
                    DifferenceLow = table.Column<double>(type: "REAL", nullable: true),
                    DifferenceHigh = table.Column<double>(type: "REAL", nullable: true),
                    P = table.Column<double>(type: "REAL", nullable: true),
                    Q = table.Column<double>(type: "REAL", nullable: true),
                    UnweightedValue = table.Column<double>(type: "REAL", nullable: true),
                    UnweightedLow = table.Column<double>(type: "REAL", nullable: true),
                    UnweightedHigh = table.Column<double>(type: "REAL", nullable: true),
                    WeightedValue = table.Column<double>(type: "REAL", nullable: true),
                    WeightedLow = table.Column<double>(type: "REAL", nullable: true),
                    WeightedHigh = table.Column<double>(type: "REAL", nullable: true),
                    WeightedEffectiveN = table.Column<double>(type: "REAL", nullable: true),
                    GreatestWeight = table.Column<double>(type: "REAL", nullable: true),
                    RakedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsSuppressed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactResponseBias", x => new { x.KpiBuildKey, x.PeriodKey, x.KpiKey, x.SliceKey });
                });

            migrationBuilder.CreateTable(
                name: "FactRetention",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "INTEGER", nullable: false),
                    PeriodKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SliceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ScoreGroup = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    MonthsSince = table.Column<int>(type: "INTEGER", nullable: false),
                    AtRisk = table.Column<long>(type: "INTEGER", nullable: false),
                    Left = table.Column<long>(type: "INTEGER", nullable: false),
                    Retained = table.Column<double>(type: "REAL", nullable: false),
                    Low = table.Column<double>(type: "REAL", nullable: true),
                    High = table.Column<double>(type: "REAL", nullable: true),
                    IsSuppressed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactRetention", x => new { x.KpiBuildKey, x.PeriodKey, x.KpiKey, x.SliceKey, x.ScoreGroup, x.MonthsSince });
                });

            migrationBuilder.CreateTable(
                name: "FactServiceGap",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "INTEGER", nullable: false),
                    PeriodKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SliceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Dimension = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Item = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ScaleMin = table.Column<double>(type: "REAL", nullable: false),
                    ScaleMax = table.Column<double>(type: "REAL", nullable: false),
                    Answers = table.Column<long>(type: "INTEGER", nullable: false),
                    Persons = table.Column<long>(type: "INTEGER", nullable: false),
                    Expectation = table.Column<double>(type: "REAL", nullable: true),
                    Perception = table.Column<double>(type: "REAL", nullable: true),
                    Gap = table.Column<double>(type: "REAL", nullable: true),
                    GapLow = table.Column<double>(type: "REAL", nullable: true),
                    GapHigh = table.Column<double>(type: "REAL", nullable: true),
                    Points = table.Column<double>(type: "REAL", nullable: true),
                    PointsPersons = table.Column<long>(type: "INTEGER", nullable: false),
                    IsLowBase = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsSuppressed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactServiceGap", x => new { x.KpiBuildKey, x.PeriodKey, x.SliceKey, x.SourceSystemKey, x.Level, x.Dimension, x.Item });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FactKeyDriver");

            migrationBuilder.DropTable(
                name: "FactKpiChart");

            migrationBuilder.DropTable(
                name: "FactKpiMix");

            migrationBuilder.DropTable(
                name: "FactLoyalty");

            migrationBuilder.DropTable(
                name: "FactResponseBias");

            migrationBuilder.DropTable(
                name: "FactRetention");

            migrationBuilder.DropTable(
                name: "FactServiceGap");

            migrationBuilder.DropColumn(
                name: "Currency",
                table: "FactKpi");

            migrationBuilder.DropColumn(
                name: "JourneyStageKey",
                table: "DimTopic");

            migrationBuilder.DropColumn(
                name: "Owner",
                table: "DimTopic");

            migrationBuilder.DropColumn(
                name: "OwnerRu",
                table: "DimTopic");

            migrationBuilder.DropColumn(
                name: "OwnerUk",
                table: "DimTopic");

            migrationBuilder.DropColumn(
                name: "RakedBy",
                table: "DimSurvey");

            migrationBuilder.DropColumn(
                name: "About",
                table: "DimQuestion");

            migrationBuilder.DropColumn(
                name: "Dimension",
                table: "DimQuestion");
        }
    }
}
