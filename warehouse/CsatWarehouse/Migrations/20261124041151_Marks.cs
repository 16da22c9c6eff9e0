using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CsatWarehouse.Migrations
{
    /// <inheritdoc />
    public partial class Marks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(
                name: "Baseline",
                table: "FactKpi",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "BaselineKey",
                table: "FactKpi",
                type: "INTEGER",
                nullable: false,
                defaultValue: -1L);

            migrationBuilder.AddColumn<double>(
                name: "GapClosure",
                table: "FactKpi",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Target",
                table: "FactKpi",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "TargetKey",
                table: "FactKpi",
                type: "INTEGER",
                nullable: false,
                defaultValue: -1L);

            migrationBuilder.AddColumn<string>(
                name: "TargetVerdict",
                table: "FactKpi",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DimBusinessCalendar",
                columns: table => new
                {
                    BusinessCalendarKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    TeamCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Weekday = table.Column<int>(type: "INTEGER", nullable: true),
                    OnDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    OpensSecond = table.Column<int>(type: "INTEGER", nullable: true),
                    ClosesSecond = table.Column<int>(type: "INTEGER", nullable: true),
                    ValidFromDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ValidToDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    TimeZone = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    LineNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimBusinessCalendar", x => x.BusinessCalendarKey);
                });

            migrationBuilder.CreateTable(
                name: "DimPeer",
                columns: table => new
                {
                    PeerKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    PeerClass = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimPeer", x => x.PeerKey);
                });

            migrationBuilder.CreateTable(
                name: "FactActionStep",
                columns: table => new
                {
                    ActionStepKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    ActionCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    StepCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RevisedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AsOfAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    KpiKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    SliceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    PlannedDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    DueDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    DoneDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpectedChange = table.Column<double>(type: "REAL", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    IsWithdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    LineNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactActionStep", x => x.ActionStepKey);
                });

            migrationBuilder.CreateTable(
                name: "FactBaseline",
                columns: table => new
                {
                    BaselineKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    KpiKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    SliceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    FromDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ToDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    StatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AsOfAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Value = table.Column<double>(type: "REAL", nullable: false),
                    Respondents = table.Column<long>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    IsWithdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    LineNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactBaseline", x => x.BaselineKey);
                });

            migrationBuilder.CreateTable(
                name: "FactBenchmark",
                columns: table => new
                {
                    BenchmarkKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    PeerKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    SliceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    FromDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ToDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    StatedValue = table.Column<double>(type: "REAL", nullable: false),
                    ScaleMin = table.Column<double>(type: "REAL", nullable: true),
                    ScaleMax = table.Column<double>(type: "REAL", nullable: true),
                    Value = table.Column<double>(type: "REAL", nullable: true),
                    Score100 = table.Column<double>(type: "REAL", nullable: true),
                    Respondents = table.Column<long>(type: "INTEGER", nullable: true),
                    Publisher = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Method = table.Column<string>(type: "TEXT", nullable: true),
                    LineNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactBenchmark", x => x.BenchmarkKey);
                });

            migrationBuilder.CreateTable(
                name: "FactKpiPeer",
                columns: table => new
                {
                    KpiBuildKey = table.Column<long>(type: "INTEGER", nullable: false),
                    PeriodKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SliceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    PeerKey = table.Column<long>(type: "INTEGER", nullable: false),
                    BenchmarkKey = table.Column<long>(type: "INTEGER", nullable: false),
                    PeerValue = table.Column<double>(type: "REAL", nullable: false),
                    Gap = table.Column<double>(type: "REAL", nullable: true),
                    Ratio = table.Column<double>(type: "REAL", nullable: true),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactKpiPeer", x => new { x.KpiBuildKey, x.PeriodKey, x.KpiKey, x.SliceKey, x.PeerKey });
                });

            migrationBuilder.CreateTable(
                name: "FactTarget",
                columns: table => new
                {
                    TargetKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    KpiKey = table.Column<long>(type: "INTEGER", nullable: false),
                    KpiCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    SliceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    FromDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ToDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Value = table.Column<double>(type: "REAL", nullable: false),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    LineNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactTarget", x => x.TargetKey);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DimBusinessCalendar_SourceSystemKey_Scope_ExternalId",
                table: "DimBusinessCalendar",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimPeer_Name_PeerClass",
                table: "DimPeer",
                columns: new[] { "Name", "PeerClass" },
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
                name: "IX_FactTarget_KpiCode_SliceKey",
                table: "FactTarget",
                columns: new[] { "KpiCode", "SliceKey" });

            migrationBuilder.CreateIndex(
                name: "IX_FactTarget_SourceSystemKey_Scope_ExternalId",
                table: "FactTarget",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DimBusinessCalendar");

            migrationBuilder.DropTable(
                name: "DimPeer");

            migrationBuilder.DropTable(
                name: "FactActionStep");

            migrationBuilder.DropTable(
                name: "FactBaseline");

            migrationBuilder.DropTable(
                name: "FactBenchmark");

            migrationBuilder.DropTable(
                name: "FactKpiPeer");

            migrationBuilder.DropTable(
                name: "FactTarget");

            migrationBuilder.DropColumn(
                name: "Baseline",
                table: "FactKpi");

            migrationBuilder.DropColumn(
                name: "BaselineKey",
                table: "FactKpi");

            migrationBuilder.DropColumn(
                name: "GapClosure",
                table: "FactKpi");

            migrationBuilder.DropColumn(
                name: "Target",
                table: "FactKpi");

            migrationBuilder.DropColumn(
                name: "TargetKey",
                table: "FactKpi");

            migrationBuilder.DropColumn(
                name: "TargetVerdict",
                table: "FactKpi");
        }
    }
}
