using System;
using CsatWarehouse.Dimensions;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CsatWarehouse.Migrations
{
    /// <summary>Tickets, their comments and statuses, and who answers them; with the members 0 and -1 of the new dimensions.</summary>
    public partial class Tickets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AgentRecord",
                columns: table => new
                {
                    AgentRecordKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    EventAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AsOfAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    TeamCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Role = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    IsBot = table.Column<bool>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgentRecord", x => x.AgentRecordKey);
                });

            migrationBuilder.CreateTable(
                name: "DimAgent",
                columns: table => new
                {
                    AgentKey = table.Column<long>(type: "INTEGER", nullable: false),
                    AgentDurableKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    TeamKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    IsBot = table.Column<bool>(type: "INTEGER", nullable: false),
                    ValidFromAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ValidToAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsInferred = table.Column<bool>(type: "INTEGER", nullable: false),
                    NameRu = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    NameUk = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimAgent", x => x.AgentKey);
                });

            migrationBuilder.CreateTable(
                name: "DimTeam",
                columns: table => new
                {
                    TeamKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Department = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Region = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    TimeZone = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    IsInferred = table.Column<bool>(type: "INTEGER", nullable: false),
                    RecordKey = table.Column<long>(type: "INTEGER", nullable: true),
                    NameRu = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    NameUk = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimTeam", x => x.TeamKey);
                });

            migrationBuilder.CreateTable(
                name: "DimTopic",
                columns: table => new
                {
                    TopicKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsInferred = table.Column<bool>(type: "INTEGER", nullable: false),
                    NameRu = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    NameUk = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimTopic", x => x.TopicKey);
                });

            migrationBuilder.CreateTable(
                name: "FactTicket",
                columns: table => new
                {
                    TicketKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    FirstReplyAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FirstReplySeconds = table.Column<double>(type: "REAL", nullable: true),
                    FirstSolvedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FirstResolutionSeconds = table.Column<double>(type: "REAL", nullable: true),
                    SolvedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SolvedDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ResolutionSeconds = table.Column<double>(type: "REAL", nullable: true),
                    ReopenCount = table.Column<int>(type: "INTEGER", nullable: false),
                    MergedIntoTicketKey = table.Column<long>(type: "INTEGER", nullable: false),
                    IsClosedWithoutSolve = table.Column<bool>(type: "INTEGER", nullable: false),
                    CustomerKey = table.Column<long>(type: "INTEGER", nullable: false),
                    AgentKey = table.Column<long>(type: "INTEGER", nullable: false),
                    TeamKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ChannelKey = table.Column<long>(type: "INTEGER", nullable: false),
                    TopicKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Priority = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RequesterCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    AgentCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    TeamCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    StatedFirstReplyAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    StatedSolvedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    StatedClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    StatedReopenCount = table.Column<int>(type: "INTEGER", nullable: true),
                    LineNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactTicket", x => x.TicketKey);
                });

            migrationBuilder.CreateTable(
                name: "FactTicketComment",
                columns: table => new
                {
                    TicketCommentKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    TicketCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    TicketKey = table.Column<long>(type: "INTEGER", nullable: false),
                    CommentedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CommentedDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    AuthorCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    AuthorKind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    AgentKey = table.Column<long>(type: "INTEGER", nullable: false),
                    IsPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsAutoReply = table.Column<bool>(type: "INTEGER", nullable: false),
                    LineNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactTicketComment", x => x.TicketCommentKey);
                });

            migrationBuilder.CreateTable(
                name: "FactTicketStatus",
                columns: table => new
                {
                    TicketStatusKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    TicketCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    TicketKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FromAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FromDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ToAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LineNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactTicketStatus", x => x.TicketStatusKey);
                });

            migrationBuilder.CreateTable(
                name: "TicketMerge",
                columns: table => new
                {
                    TicketKey = table.Column<long>(type: "INTEGER", nullable: false),
                    TicketCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    IntoCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TicketMerge", x => new { x.TicketKey, x.TicketCode, x.IntoCode });
                });

            migrationBuilder.CreateIndex(
                name: "IX_AgentRecord_SourceSystemKey_Scope_ExternalId",
                table: "AgentRecord",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId" });

            migrationBuilder.CreateIndex(
                name: "IX_DimAgent_SourceSystemKey_Scope_ExternalId_ValidFromAt",
                table: "DimAgent",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId", "ValidFromAt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimTeam_SourceSystemKey_Scope_ExternalId",
                table: "DimTeam",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimTopic_Code",
                table: "DimTopic",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactTicket_CreatedDateKey",
                table: "FactTicket",
                column: "CreatedDateKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactTicket_LoadKey",
                table: "FactTicket",
                column: "LoadKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactTicket_SolvedDateKey",
                table: "FactTicket",
                column: "SolvedDateKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactTicket_SourceSystemKey_Scope_AgentCode",
                table: "FactTicket",
                columns: new[] { "SourceSystemKey", "Scope", "AgentCode" });

            migrationBuilder.CreateIndex(
                name: "IX_FactTicket_SourceSystemKey_Scope_ExternalId_CreatedDateKey",
                table: "FactTicket",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId", "CreatedDateKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketComment_LoadKey",
                table: "FactTicketComment",
                column: "LoadKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketComment_SourceSystemKey_Scope_AuthorCode",
                table: "FactTicketComment",
                columns: new[] { "SourceSystemKey", "Scope", "AuthorCode" });

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketComment_SourceSystemKey_Scope_ExternalId_CommentedDateKey",
                table: "FactTicketComment",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId", "CommentedDateKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketComment_SourceSystemKey_Scope_TicketCode",
                table: "FactTicketComment",
                columns: new[] { "SourceSystemKey", "Scope", "TicketCode" });

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketStatus_LoadKey",
                table: "FactTicketStatus",
                column: "LoadKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketStatus_SourceSystemKey_Scope_ExternalId_FromDateKey",
                table: "FactTicketStatus",
                columns: new[] { "SourceSystemKey", "Scope", "ExternalId", "FromDateKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketStatus_SourceSystemKey_Scope_TicketCode",
                table: "FactTicketStatus",
                columns: new[] { "SourceSystemKey", "Scope", "TicketCode" });

            migrationBuilder.CreateIndex(
                name: "IX_FactTicketStatus_TicketKey",
                table: "FactTicketStatus",
                column: "TicketKey");

            migrationBuilder.CreateIndex(
                name: "IX_TicketMerge_SourceSystemKey_Scope_IntoCode",
                table: "TicketMerge",
                columns: new[] { "SourceSystemKey", "Scope", "IntoCode" });

            migrationBuilder.CreateIndex(
                name: "IX_TicketMerge_SourceSystemKey_Scope_TicketCode",
                table: "TicketMerge",
                columns: new[] { "SourceSystemKey", "Scope", "TicketCode" });

            SpecialMembers(0, SpecialMember.UnknownCode, SpecialMember.UnknownName);
            SpecialMembers(-1, SpecialMember.NotApplicableCode, SpecialMember.NotApplicableName);

            void SpecialMembers(long key, string code, MemberName name)
            {
                migrationBuilder.InsertData(
                    table: "DimTopic",
                    columns: ["TopicKey", "Code", "IsInferred", "Name", "NameRu", "NameUk"],
                    columnTypes: ["INTEGER", "TEXT", "INTEGER", "TEXT", "TEXT", "TEXT"],
                    values: [key, code, false, name.Text, name.Russian, name.Ukrainian]
                );
                migrationBuilder.InsertData(
                    table: "DimTeam",
                    columns: ["TeamKey", "SourceSystemKey", "Scope", "ExternalId", "IsInferred", "Name", "NameRu", "NameUk"],
                    columnTypes: ["INTEGER", "INTEGER", "TEXT", "TEXT", "INTEGER", "TEXT", "TEXT", "TEXT"],
                    values: [key, key, "", code, false, name.Text, name.Russian, name.Ukrainian]
                );
                migrationBuilder.InsertData(
                    table: "DimAgent",
                    columns:
                    [
                        "AgentKey", "AgentDurableKey", "SourceSystemKey", "Scope", "ExternalId", "TeamKey", "IsBot",
                        "ValidFromAt", "ValidToAt", "IsInferred", "Name", "NameRu", "NameUk",
                    ],
                    columnTypes:
                    [
                        "INTEGER", "INTEGER", "INTEGER", "TEXT", "TEXT", "INTEGER", "INTEGER",
                        "TEXT", "TEXT", "INTEGER", "TEXT", "TEXT", "TEXT",
                    ],
                    values:
                    [
                        key, key, key, "", code, key, false,
                        DimAgent.Ever, DimAgent.Never, false, name.Text, name.Russian, name.Ukrainian,
                    ]
                );
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgentRecord");

            migrationBuilder.DropTable(
                name: "DimAgent");

            migrationBuilder.DropTable(
                name: "DimTeam");

            migrationBuilder.DropTable(
                name: "DimTopic");

            migrationBuilder.DropTable(
                name: "FactTicket");

            migrationBuilder.DropTable(
                name: "FactTicketComment");

            migrationBuilder.DropTable(
                name: "FactTicketStatus");

            migrationBuilder.DropTable(
                name: "TicketMerge");
        }
    }
}
