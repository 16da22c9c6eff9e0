using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CsatWarehouse.Migrations
{
    /// <summary>Invitations, reviews, mystery visits and their items; figures of rates and of cohorts that are still open.</summary>
    public partial class Voices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "Exposure",
                table: "FactKpi",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsProvisional",
                table: "FactKpi",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "FactMysteryItem",
                columns: table => new
                {
                    MysteryItemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    VisitCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    MysteryVisitKey = table.Column<long>(type: "INTEGER", nullable: false),
                    VisitedDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ItemCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Wording = table.Column<string>(type: "TEXT", nullable: true),
                    Type = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    JourneyStageKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Score = table.Column<double>(type: "REAL", nullable: true),
                    MaxScore = table.Column<double>(type: "REAL", nullable: true),
                    IsMet = table.Column<bool>(type: "INTEGER", nullable: true),
                    Weight = table.Column<double>(type: "REAL", nullable: true),
                    Comment = table.Column<string>(type: "TEXT", nullable: true),
                    LineNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactMysteryItem", x => x.MysteryItemKey);
                });

            migrationBuilder.CreateTable(
                name: "FactMysteryVisit",
                columns: table => new
                {
                    MysteryVisitKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    VisitedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    VisitedDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Programme = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Wave = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Scenario = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Location = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Region = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ChannelKey = table.Column<long>(type: "INTEGER", nullable: false),
                    TeamCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    AgentCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    VisitorCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    StatedScore = table.Column<double>(type: "REAL", nullable: true),
                    StatedMaxScore = table.Column<double>(type: "REAL", nullable: true),
                    Comment = table.Column<string>(type: "TEXT", nullable: true),
                    LineNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactMysteryVisit", x => x.MysteryVisitKey);
                });

            migrationBuilder.CreateTable(
                name: "FactReview",
                columns: table => new
                {
                    ReviewKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ReviewedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReviewedDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Platform = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Rating = table.Column<double>(type: "REAL", nullable: true),
                    RatingMin = table.Column<double>(type: "REAL", nullable: true),
                    RatingMax = table.Column<double>(type: "REAL", nullable: true),
                    Sentiment = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    CustomerKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ChannelKey = table.Column<long>(type: "INTEGER", nullable: false),
                    TopicKey = table.Column<long>(type: "INTEGER", nullable: false),
                    JourneyStageKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Product = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Region = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    TeamCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    AgentCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    TicketCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    RepliedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReplySeconds = table.Column<double>(type: "REAL", nullable: true),
                    ResolvedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LineNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactReview", x => x.ReviewKey);
                });

            migrationBuilder.CreateTable(
                name: "FactSurveyInvitation",
                columns: table => new
                {
                    SurveyInvitationKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Programme = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Wave = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    CustomerKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ChannelKey = table.Column<long>(type: "INTEGER", nullable: false),
                    JourneyStageKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    TicketCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    AgentCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    TeamCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    RemindedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RespondedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RespondedDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ResponseCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    LineNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactSurveyInvitation", x => x.SurveyInvitationKey);
                });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FactMysteryItem");

            migrationBuilder.DropTable(
                name: "FactMysteryVisit");

            migrationBuilder.DropTable(
                name: "FactReview");

            migrationBuilder.DropTable(
                name: "FactSurveyInvitation");

            migrationBuilder.DropColumn(
                name: "Exposure",
                table: "FactKpi");

            migrationBuilder.DropColumn(
                name: "IsProvisional",
                table: "FactKpi");
        }
    }
}
