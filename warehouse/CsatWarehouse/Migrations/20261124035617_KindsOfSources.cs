using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CsatWarehouse.Migrations
{
    /// <inheritdoc />
    public partial class KindsOfSources : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Load_SourceSystemKey_FileName_FileVersion",
                table: "Load");

            migrationBuilder.DropPrimaryKey(
                name: "PK_KeyVersion",
                table: "KeyVersion");

            migrationBuilder.AddColumn<string>(
                name: "CollectionMethod",
                table: "Load",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "Load",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "KeyVersion",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            // Until now a source had one kind, and said itself how it was collected.
            migrationBuilder.Sql(
                """
                UPDATE "Load" SET
                  "Kind" = (SELECT s."Kind" FROM "DimSourceSystem" s WHERE s."SourceSystemKey" = "Load"."SourceSystemKey"),
                  "CollectionMethod" = (SELECT s."CollectionMethod" FROM "DimSourceSystem" s WHERE s."SourceSystemKey" = "Load"."SourceSystemKey");
                """
            );
            migrationBuilder.Sql(
                """
                UPDATE "KeyVersion" SET
                  "Kind" = (SELECT s."Kind" FROM "DimSourceSystem" s WHERE s."SourceSystemKey" = "KeyVersion"."SourceSystemKey");
                """
            );

            migrationBuilder.DropColumn(
                name: "CollectionMethod",
                table: "DimSourceSystem");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "DimSourceSystem");

            migrationBuilder.AddPrimaryKey(
                name: "PK_KeyVersion",
                table: "KeyVersion",
                columns: new[] { "SourceSystemKey", "Kind", "Scope", "ExternalId", "LoadKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Load_SourceSystemKey_Kind_FileName_FileVersion",
                table: "Load",
                columns: new[] { "SourceSystemKey", "Kind", "FileName", "FileVersion" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Load_SourceSystemKey_Kind_FileName_FileVersion",
                table: "Load");

            migrationBuilder.DropPrimaryKey(
                name: "PK_KeyVersion",
                table: "KeyVersion");

            migrationBuilder.DropColumn(
                name: "CollectionMethod",
                table: "Load");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "Load");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "KeyVersion");

            migrationBuilder.AddColumn<string>(
                name: "CollectionMethod",
                table: "DimSourceSystem",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "DimSourceSystem",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddPrimaryKey(
                name: "PK_KeyVersion",
                table: "KeyVersion",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId", "LoadKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Load_SourceSystemKey_FileName_FileVersion",
                table: "Load",
                columns: new[] { "SourceSystemKey", "FileName", "FileVersion" },
                unique: true);
        }
    }
}
