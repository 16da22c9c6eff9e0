using CsatWarehouse.Dimensions;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CsatWarehouse.Migrations
{
    /// <summary>
    /// Gives every dimension that a fact may not know its members 0 and -1, so that joins lose no fact. They are written here
    /// because the model cannot seed entities whose names are complex types.
    /// </summary>
    public partial class SpecialMembers : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            Insert(0, SpecialMember.UnknownCode, SpecialMember.UnknownName);
            Insert(-1, SpecialMember.NotApplicableCode, SpecialMember.NotApplicableName);

            void Insert(long key, string code, MemberName name)
            {
                migrationBuilder.InsertData(
                    table: "DimSourceSystem",
                    columns: ["SourceSystemKey", "Code", "Kind", "CollectionMethod", "Name", "NameRu", "NameUk"],
                    columnTypes: ["INTEGER", "TEXT", "TEXT", "TEXT", "TEXT", "TEXT", "TEXT"],
                    values: [key, code, "", "", name.Text, name.Russian, name.Ukrainian]
                );
                migrationBuilder.InsertData(
                    table: "DimChannel",
                    columns: ["ChannelKey", "Code", "IsInferred", "Name", "NameRu", "NameUk"],
                    columnTypes: ["INTEGER", "TEXT", "INTEGER", "TEXT", "TEXT", "TEXT"],
                    values: [key, code, false, name.Text, name.Russian, name.Ukrainian]
                );
                migrationBuilder.InsertData(
                    table: "DimCustomer",
                    columns: ["CustomerKey", "SourceSystemKey", "ExternalId", "IsInferred"],
                    columnTypes: ["INTEGER", "INTEGER", "TEXT", "INTEGER"],
                    values: [key, key, code, false]
                );
                migrationBuilder.InsertData(
                    table: "DimJourneyStage",
                    columns:
                    [
                        "JourneyStageKey", "Code", "PhaseCode", "IsMomentOfTruth", "SortOrder", "IsInferred",
                        "Name", "NameRu", "NameUk", "Owner", "PhaseName",
                    ],
                    columnTypes:
                    [
                        "INTEGER", "TEXT", "TEXT", "INTEGER", "INTEGER", "INTEGER",
                        "TEXT", "TEXT", "TEXT", "TEXT", "TEXT",
                    ],
                    values: [key, code, "", false, int.MaxValue, false, name.Text, name.Russian, name.Ukrainian, "", ""]
                );
            }
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DELETE FROM \"DimSourceSystem\" WHERE \"SourceSystemKey\" IN (0, -1)");
            migrationBuilder.Sql("DELETE FROM \"DimChannel\" WHERE \"ChannelKey\" IN (0, -1)");
            migrationBuilder.Sql("DELETE FROM \"DimCustomer\" WHERE \"CustomerKey\" IN (0, -1)");
            migrationBuilder.Sql("DELETE FROM \"DimJourneyStage\" WHERE \"JourneyStageKey\" IN (0, -1)");
        }
    }
}
