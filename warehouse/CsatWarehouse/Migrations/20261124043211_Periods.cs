using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CsatWarehouse.Migrations
{
    /// <inheritdoc />
    public partial class Periods : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "FromDateKey",
                table: "KpiBuild",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "ThroughDateKey",
                table: "KpiBuild",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            // Until now every build was of a whole month.
            migrationBuilder.Sql(
                """
                UPDATE "KpiBuild" SET
                  "FromDateKey" = "PeriodKey",
                  "ThroughDateKey" = (SELECT p."EndDateKey" FROM "DimPeriod" p WHERE p."PeriodKey" = "KpiBuild"."PeriodKey")
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "FromDateKey",
                table: "KpiBuild");

            migrationBuilder.DropColumn(
                name: "ThroughDateKey",
                table: "KpiBuild");
        }
    }
}
