using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CsatWarehouse.Migrations
{
    /// <inheritdoc />
    public partial class ErasuresAndReplays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ReplayedProfileHash",
                table: "Load",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "WithdrawnAt",
                table: "FactScorecard",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnReason",
                table: "FactScorecard",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Erasure",
                columns: table => new
                {
                    ErasureKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ErasedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    RequestedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Salt = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Customers = table.Column<long>(type: "INTEGER", nullable: false),
                    Facts = table.Column<long>(type: "INTEGER", nullable: false),
                    Texts = table.Column<long>(type: "INTEGER", nullable: false),
                    Rejects = table.Column<long>(type: "INTEGER", nullable: false),
                    Files = table.Column<long>(type: "INTEGER", nullable: false),
                    Scorecards = table.Column<long>(type: "INTEGER", nullable: false),
                    RunKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Erasure", x => x.ErasureKey);
                });

            migrationBuilder.CreateTable(
                name: "ErasureIdentity",
                columns: table => new
                {
                    ErasureKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ValueHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ErasureIdentity", x => new { x.ErasureKey, x.Kind, x.SourceSystemKey, x.ValueHash });
                });

            migrationBuilder.CreateTable(
                name: "FactScorecardQuote",
                columns: table => new
                {
                    ScorecardKey = table.Column<long>(type: "INTEGER", nullable: false),
                    QuoteNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RowKey = table.Column<long>(type: "INTEGER", nullable: false),
                    QuestionKey = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactScorecardQuote", x => new { x.ScorecardKey, x.QuoteNumber });
                });

            migrationBuilder.CreateTable(
                name: "ProfileVersion",
                columns: table => new
                {
                    ProfileHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProfileVersion", x => x.ProfileHash);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FactScorecardQuote_CustomerKey",
                table: "FactScorecardQuote",
                column: "CustomerKey");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Erasure");

            migrationBuilder.DropTable(
                name: "ErasureIdentity");

            migrationBuilder.DropTable(
                name: "FactScorecardQuote");

            migrationBuilder.DropTable(
                name: "ProfileVersion");

            migrationBuilder.DropColumn(
                name: "ReplayedProfileHash",
                table: "Load");

            migrationBuilder.DropColumn(
                name: "WithdrawnAt",
                table: "FactScorecard");

            migrationBuilder.DropColumn(
                name: "WithdrawnReason",
                table: "FactScorecard");
        }
    }
}
