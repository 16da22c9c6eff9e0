using CsatWarehouse.Exports.Records;
using CsatWarehouse.Jobs;
using CsatWarehouse.Storage;
using CsatWarehouse.Storage.SqlServer;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Loading;

/// <summary>What a file's rows are let in with fits into the columns that SQL Server has for it; SQLite's have no width.</summary>
public sealed class TextWidthsTests
{
    /// <summary>As long as texts are tried that have no limit.</summary>
    const int Long = 3000;

    public static TheoryData<string> Kinds => [.. RecordKinds.All.Select(k => k.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Record_WithTextsAsLongAsTheyMayBe_FitsIntoItsColumns(string name)
    {
        var kind = RecordKinds.All.Single(k => k.Name == name);
        using var desk = new HelpDesk();
        desk.Workspace.Write($"sources/{name}.json", HelpDesk.ProfileOf(name));
        var fields = kind.Fields.Where(IsWritten).ToList();
        desk.Export(
            name,
            string.Join(',', fields.Select(f => f.Name)),
            string.Join(',', fields.Select(f => Value(kind, f)))
        );

        var file = Assert.Single((await desk.Workspace.IngestAsync()).Files);

        Assert.Equal(
            (IngestOutcome.Loaded, 1L, 0L),
            (file.Outcome, file.RowsLoaded, file.RowsRejected)
        );
        Assert.Empty(await desk.Workspace.QueryAsync(TooLongAsync));
    }

    [Fact]
    public async Task Response_WithTextsAsLongAsTheyMayBe_FitsIntoItsColumns()
    {
        using var workspace = new TestWorkspace();
        workspace.Export(
            "a",
            $"{new string('i', TextLimits.Key)},2026-03-05,9,5,4,{new string('c', 200)},{new string('k', 200)},1,"
        );

        var file = Assert.Single((await workspace.IngestAsync()).Files);

        Assert.Equal(1, file.RowsLoaded);
        Assert.Empty(await workspace.QueryAsync(TooLongAsync));
    }

    [Fact]
    public async Task Response_WithAClassOneCharacterTooLong_IsRejected()
    {
        using var workspace = new TestWorkspace();
        workspace.Export("a", $"1,2026-03-05,9,5,4,{new string('c', 201)},k,1,");

        await workspace.IngestAsync();

        var reject = await workspace.QueryAsync(c => c.Rejects.SingleAsync());
        Assert.Equal(
            (
                "region",
                "too-long",
                $"region has 201 characters and begins with '{new string('c', 40)}'; at most 200 are kept, so shorten it, or check which column the profile reads"
            ),
            (reject.ColumnName, reject.Code, reject.Reason)
        );
    }

    [Fact]
    public async Task Keys_LongerThanTheirColumns_StayApartAndAreFoundAgain()
    {
        using var desk = new HelpDesk();
        // The id of evidence is made of file, id and day.
        var id = new string('a', TextLimits.Key - 1);
        desk.Workspace.Write("sources/contact.json", HelpDesk.ProfileOf("contact"));
        desk.Export(
            "contact",
            "id,segment,validFrom",
            $"{id}1,gold,2026-03-01",
            $"{id}2,gold,2026-03-01"
        );
        await desk.IngestAsync();

        desk.Export(
            "contact",
            "id,segment,validFrom",
            $"{id}1,iron,2026-03-01",
            $"{id}2,gold,2026-03-01"
        );
        await desk.IngestAsync();

        Assert.Equal(
            ["gold", "iron"],
            await desk.Workspace.QueryAsync(c =>
                c.CustomerRecords.Select(r => r.Segment).Order().ToListAsync()
            )
        );
        Assert.Equal(2, await desk.Workspace.QueryAsync(c => c.KeyVersions.CountAsync()));
    }

    [Fact]
    public async Task FileName_LongerThanItsColumns_IsSaidAndNotLoaded()
    {
        using var workspace = new TestWorkspace();
        workspace.Write(
            $"exports/survey/{new string('f', 200)}/{new string('f', 200)}.csv",
            "id\n"
        );

        var file = Assert.Single((await workspace.IngestAsync()).Files);

        Assert.Equal(IngestOutcome.Failed, file.Outcome);
        Assert.StartsWith("its name has 412 characters", file.Reason, StringComparison.Ordinal);
    }

    /// <summary>A calendar's hours are of a weekday or of a date.</summary>
    static bool IsWritten(RecordField field) =>
        field.IsRequired
        || field.Name == "weekday"
        || (field.Type == FieldType.Text && field.Choices.Count == 0);

    static string Value(RecordKind kind, RecordField field) =>
        field.Type switch
        {
            FieldType.Number => "1",
            FieldType.Month => "2026-03",
            FieldType.Date => "2026-03-01",
            FieldType.Instant => "2026-03-01T08:00:00Z",
            FieldType.Time => field.Name == "closes" ? "17:00" : "09:00",
            FieldType.Flag => "true",
            _ when field.Choices.Count > 0 => field.Choices[0],
            _ when field.Name == "timeZone" => "Europe/Kyiv",
            _ when field.Name == "field" => "status",
            // All parts of a key together are as long as an id may be.
            _ when kind.Key.Contains(field.Name) => new string(
                'x',
                Math.Min(TextLimits.Of(field.Name), (TextLimits.Key - 50) / kind.Key.Count)
            ),
            _ => new string('x', Math.Min(TextLimits.Of(field.Name), Long)),
        };

    /// <summary>Every column with a text that SQL Server's has no room for.</summary>
    static async Task<List<string>> TooLongAsync(WarehouseContext context)
    {
        using var model = new SqlServerEngine(
            new(WarehouseProvider.SqlServer, "Server=nowhere;Database=none")
        ).CreateContext();
        await context.Database.OpenConnectionAsync();
        var tooLong = new List<string>();
        foreach (var table in model.Model.GetEntityTypes().Where(e => e.GetSchema() is null))
        foreach (
            var column in table.GetFlattenedProperties().Where(p => p.GetMaxLength() is not null)
        )
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText =
                $"SELECT \"{column.GetColumnName()}\" FROM \"{table.GetTableName()}\"";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                if (
                    !await reader.IsDBNullAsync(0)
                    && reader.GetString(0).Length > column.GetMaxLength()
                )
                    tooLong.Add($"{table.GetTableName()}.{column.GetColumnName()}");
        }
        return tooLong;
    }
}
