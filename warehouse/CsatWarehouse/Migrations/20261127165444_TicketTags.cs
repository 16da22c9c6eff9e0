using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CsatWarehouse.Migrations
{
    /// <inheritdoc />
    public partial class TicketTags : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DimTag",
                columns: table => new
                {
                    TagKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimTag", x => x.TagKey);
                });

            migrationBuilder.CreateTable(
                name: "FactTicketTag",
                columns: table => new
                {
                    TaggingKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    TicketCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    TicketKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SayingTicketKey = table.Column<long>(type: "INTEGER", nullable: false),
                    TagKey = table.Column<long>(type: "INTEGER", nullable: false),
                    TaggedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TaggedDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    LineNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactTicketTag", x => x.TaggingKey);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DimTag_Code",
                table: "DimTag",
                column: "Code",
                unique: true);

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DimTag");

            migrationBuilder.DropTable(
                name: "FactTicketTag");
        }
    }
}
