using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CsatWarehouse.Migrations
{
    /// <inheritdoc />
    public partial class Backfills : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Error",
                table: "Run",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Outcome",
                table: "Run",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Request",
                table: "Run",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ContentVersion",
                table: "Load",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<long>(
                name: "KpiBuildKey",
                table: "FactScorecard",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "KpiBuildInput",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Rows = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KpiBuildInput", x => new { x.KpiBuildKey, x.LoadKey });
                });

            migrationBuilder.CreateTable(
                name: "KpiBuildScore",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Score = table.Column<double>(type: "REAL", nullable: false),
                    Answers = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KpiBuildScore", x => new { x.KpiBuildKey, x.Measure, x.Score });
                });

            migrationBuilder.CreateTable(
                name: "KpiStaged",
                columns: table => new
                {
                    PeriodKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiGroup = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    KpiBuildKey = table.Column<long>(type: "INTEGER", nullable: true),
                    ThroughLoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KpiStaged", x => new { x.PeriodKey, x.KpiGroup });
                });

            migrationBuilder.CreateTable(
                name: "MonthClosing",
                columns: table => new
                {
                    MonthClosingKey = table.Column<long>(type: "INTEGER", nullable: false),
                    MonthDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    IsClosed = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonthClosing", x => x.MonthClosingKey);
                });

            migrationBuilder.CreateTable(
                name: "ScorecardNote",
                columns: table => new
                {
                    ScorecardKey = table.Column<long>(type: "INTEGER", nullable: false),
                    PeriodKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiKey = table.Column<long>(type: "INTEGER", nullable: false),
                    PublishedText = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CurrentText = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PublishedPersons = table.Column<long>(type: "INTEGER", nullable: false),
                    CurrentPersons = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScorecardNote", x => new { x.ScorecardKey, x.PeriodKey, x.KpiKey });
                });

            migrationBuilder.CreateTable(
                name: "WorkItem",
                columns: table => new
                {
                    WorkItemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    RunKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Stage = table.Column<int>(type: "INTEGER", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    ClaimedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Fence = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Rows = table.Column<long>(type: "INTEGER", nullable: false),
                    Error = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkItem", x => x.WorkItemKey);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MonthClosing_MonthDateKey",
                table: "MonthClosing",
                column: "MonthDateKey");

            migrationBuilder.CreateIndex(
                name: "IX_WorkItem_RunKey_Stage_State",
                table: "WorkItem",
                columns: new[] { "RunKey", "Stage", "State" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "KpiBuildInput");

            migrationBuilder.DropTable(
                name: "KpiBuildScore");

            migrationBuilder.DropTable(
                name: "KpiStaged");

            migrationBuilder.DropTable(
                name: "MonthClosing");

            migrationBuilder.DropTable(
                name: "ScorecardNote");

            migrationBuilder.DropTable(
                name: "WorkItem");

            migrationBuilder.DropColumn(
                name: "Error",
                table: "Run");

            migrationBuilder.DropColumn(
                name: "Outcome",
                table: "Run");

            migrationBuilder.DropColumn(
                name: "Request",
                table: "Run");

            migrationBuilder.DropColumn(
                name: "ContentVersion",
                table: "Load");

            migrationBuilder.DropColumn(
                name: "KpiBuildKey",
                table: "FactScorecard");
        }
    }
}
