using System;
using CsatWarehouse.Dimensions;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CsatWarehouse.Migrations
{
    /// <summary>Persons across systems, with their versions, accounts and months; with the members 0 and -1 of the new dimensions.</summary>
    public partial class Customers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "AccountKey",
                table: "DimCustomer",
                type: "INTEGER",
                nullable: false,
                defaultValue: -1L);

            migrationBuilder.AddColumn<long>(
                name: "CustomerDurableKey",
                table: "DimCustomer",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "Industry",
                table: "DimCustomer",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsDeleted",
                table: "DimCustomer",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "DimCustomer",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Region",
                table: "DimCustomer",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Segment",
                table: "DimCustomer",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AccountRecord",
                columns: table => new
                {
                    AccountRecordKey = table.Column<long>(type: "INTEGER", nullable: false),
                    AccountKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ValidFromDateKey = table.Column<long>(type: "INTEGER", nullable: true),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ExternalCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Segment = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Region = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Country = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Industry = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ParentAccountKey = table.Column<long>(type: "INTEGER", nullable: false),
                    MergedIntoAccountKey = table.Column<long>(type: "INTEGER", nullable: false),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountRecord", x => x.AccountRecordKey);
                });

            migrationBuilder.CreateTable(
                name: "BridgeCustomerAccount",
                columns: table => new
                {
                    CustomerDurableKey = table.Column<long>(type: "INTEGER", nullable: false),
                    AccountKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ValidFromDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ValidToDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Weight = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BridgeCustomerAccount", x => new { x.CustomerDurableKey, x.AccountKey, x.ValidFromDateKey });
                });

            migrationBuilder.CreateTable(
                name: "CustomerIdentity",
                columns: table => new
                {
                    CustomerKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ValueHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ValidFromDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ValidToDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    IsShared = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerIdentity", x => new { x.CustomerKey, x.Kind, x.ValueHash });
                });

            migrationBuilder.CreateTable(
                name: "CustomerMatch",
                columns: table => new
                {
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Customers = table.Column<long>(type: "INTEGER", nullable: false),
                    Identified = table.Column<long>(type: "INTEGER", nullable: false),
                    Matched = table.Column<long>(type: "INTEGER", nullable: false),
                    Ambiguous = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerMatch", x => x.SourceSystemKey);
                });

            migrationBuilder.CreateTable(
                name: "CustomerPii",
                columns: table => new
                {
                    CustomerRecordKey = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerPii", x => x.CustomerRecordKey);
                });

            migrationBuilder.CreateTable(
                name: "CustomerRecord",
                columns: table => new
                {
                    CustomerRecordKey = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ValidFromDateKey = table.Column<long>(type: "INTEGER", nullable: true),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExternalCode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    EmailHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    PhoneHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Segment = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Region = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AccountKey = table.Column<long>(type: "INTEGER", nullable: false),
                    MergedIntoCustomerKey = table.Column<long>(type: "INTEGER", nullable: false),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerRecord", x => x.CustomerRecordKey);
                });

            migrationBuilder.CreateTable(
                name: "DimAccount",
                columns: table => new
                {
                    AccountKey = table.Column<long>(type: "INTEGER", nullable: false),
                    AccountDurableKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Segment = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Region = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Country = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Industry = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ParentAccountKey = table.Column<long>(type: "INTEGER", nullable: false),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsInferred = table.Column<bool>(type: "INTEGER", nullable: false),
                    NameRu = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    NameUk = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimAccount", x => x.AccountKey);
                });

            migrationBuilder.CreateTable(
                name: "DimCustomerVersion",
                columns: table => new
                {
                    CustomerVersionKey = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerDurableKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Segment = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Region = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Industry = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AccountKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ValidFromDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    ValidToDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    IsInferred = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DimCustomerVersion", x => x.CustomerVersionKey);
                });

            migrationBuilder.CreateTable(
                name: "FactCustomerMonth",
                columns: table => new
                {
                    CustomerMonthKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceSystemKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CustomerKey = table.Column<long>(type: "INTEGER", nullable: false),
                    MonthDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsChurned = table.Column<bool>(type: "INTEGER", nullable: false),
                    Revenue = table.Column<double>(type: "REAL", nullable: true),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: true),
                    ChurnedDateKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Destination = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    LineNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FactCustomerMonth", x => x.CustomerMonthKey);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DimCustomer_CustomerDurableKey",
                table: "DimCustomer",
                column: "CustomerDurableKey");

            migrationBuilder.CreateIndex(
                name: "IX_AccountRecord_AccountKey",
                table: "AccountRecord",
                column: "AccountKey");

            migrationBuilder.CreateIndex(
                name: "IX_BridgeCustomerAccount_AccountKey",
                table: "BridgeCustomerAccount",
                column: "AccountKey");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerIdentity_Kind_ValueHash",
                table: "CustomerIdentity",
                columns: new[] { "Kind", "ValueHash" });

            migrationBuilder.CreateIndex(
                name: "IX_CustomerPii_CustomerKey",
                table: "CustomerPii",
                column: "CustomerKey");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerRecord_CustomerKey",
                table: "CustomerRecord",
                column: "CustomerKey");

            migrationBuilder.CreateIndex(
                name: "IX_DimAccount_SourceSystemKey_ExternalId",
                table: "DimAccount",
                columns: new[] { "SourceSystemKey", "ExternalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DimCustomerVersion_CustomerDurableKey_ValidFromDateKey",
                table: "DimCustomerVersion",
                columns: new[] { "CustomerDurableKey", "ValidFromDateKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FactCustomerMonth_LoadKey",
                table: "FactCustomerMonth",
                column: "LoadKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactCustomerMonth_MonthDateKey",
                table: "FactCustomerMonth",
                column: "MonthDateKey");

            migrationBuilder.CreateIndex(
                name: "IX_FactCustomerMonth_SourceSystemKey_Scope_CustomerKey_MonthDateKey",
                table: "FactCustomerMonth",
                columns: new[] { "SourceSystemKey", "Scope", "CustomerKey", "MonthDateKey" },
                unique: true);

            migrationBuilder.Sql("UPDATE \"DimCustomer\" SET \"CustomerDurableKey\" = -1 WHERE \"CustomerKey\" = -1");
            SpecialMembers(0, SpecialMember.UnknownCode, SpecialMember.UnknownName);
            SpecialMembers(-1, SpecialMember.NotApplicableCode, SpecialMember.NotApplicableName);

            void SpecialMembers(long key, string code, MemberName name)
            {
                migrationBuilder.InsertData(
                    table: "DimAccount",
                    columns:
                    [
                        "AccountKey", "AccountDurableKey", "SourceSystemKey", "ExternalId", "ParentAccountKey",
                        "IsDeleted", "IsInferred", "Name", "NameRu", "NameUk",
                    ],
                    columnTypes:
                    [
                        "INTEGER", "INTEGER", "INTEGER", "TEXT", "INTEGER",
                        "INTEGER", "INTEGER", "TEXT", "TEXT", "TEXT",
                    ],
                    values: [key, key, key, code, -1L, false, false, name.Text, name.Russian, name.Ukrainian]
                );
                migrationBuilder.InsertData(
                    table: "DimCustomerVersion",
                    columns:
                    [
                        "CustomerVersionKey", "CustomerDurableKey", "AccountKey",
                        "ValidFromDateKey", "ValidToDateKey", "IsInferred",
                    ],
                    columnTypes: ["INTEGER", "INTEGER", "INTEGER", "INTEGER", "INTEGER", "INTEGER"],
                    values: [key, key, -1L, DimCustomerVersion.Ever, DimCustomerVersion.Never, false]
                );
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountRecord");

            migrationBuilder.DropTable(
                name: "BridgeCustomerAccount");

            migrationBuilder.DropTable(
                name: "CustomerIdentity");

            migrationBuilder.DropTable(
                name: "CustomerMatch");

            migrationBuilder.DropTable(
                name: "CustomerPii");

            migrationBuilder.DropTable(
                name: "CustomerRecord");

            migrationBuilder.DropTable(
                name: "DimAccount");

            migrationBuilder.DropTable(
                name: "DimCustomerVersion");

            migrationBuilder.DropTable(
                name: "FactCustomerMonth");

            migrationBuilder.DropIndex(
                name: "IX_DimCustomer_CustomerDurableKey",
                table: "DimCustomer");

            migrationBuilder.DropColumn(
                name: "AccountKey",
                table: "DimCustomer");

            migrationBuilder.DropColumn(
                name: "CustomerDurableKey",
                table: "DimCustomer");

            migrationBuilder.DropColumn(
                name: "Industry",
                table: "DimCustomer");

            migrationBuilder.DropColumn(
                name: "IsDeleted",
                table: "DimCustomer");

            migrationBuilder.DropColumn(
                name: "Language",
                table: "DimCustomer");

            migrationBuilder.DropColumn(
                name: "Region",
                table: "DimCustomer");

            migrationBuilder.DropColumn(
                name: "Segment",
                table: "DimCustomer");
        }
    }
}
