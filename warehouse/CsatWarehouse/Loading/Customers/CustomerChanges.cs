using System.Globalization;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Loading.Customers;

/// <summary>Which customers changed on which days, and so which months of facts no longer stand.</summary>
sealed class CustomerChanges : IDisposable
{
    static readonly (string Group, string Table, string DateKey)[] Facts =
    [
        (KpiCatalogue.SurveyGroup, "FactSurveyResponse", "AnsweredDateKey"),
        (KpiCatalogue.TicketGroup, "FactTicket", "CreatedDateKey"),
        (KpiCatalogue.TicketGroup, "FactTicket", "SolvedDateKey"),
        (KpiCatalogue.CustomerGroup, "FactCustomerMonth", "MonthDateKey"),
        (KpiCatalogue.CustomerGroup, "FactSurveyInvitation", "SentDateKey"),
        (KpiCatalogue.CustomerGroup, "FactSurveyResponse", "AnsweredDateKey"),
        (KpiCatalogue.CustomerGroup, "FactTicket", "CreatedDateKey"),
        (KpiCatalogue.CustomerGroup, "FactReview", "ReviewedDateKey"),
        (KpiCatalogue.ResponseGroup, "FactSurveyInvitation", "SentDateKey"),
        (KpiCatalogue.ReviewGroup, "FactReview", "ReviewedDateKey"),
        (KpiCatalogue.NegativeGroup, "FactReview", "ReviewedDateKey"),
        (KpiCatalogue.NegativeGroup, "FactTicket", "CreatedDateKey"),
        (KpiCatalogue.NegativeGroup, "FactSurveyResponse", "AnsweredDateKey"),
    ];

    readonly SqliteConnection _connection;
    readonly SqliteStatement _insert;

    public CustomerChanges(SqliteConnection connection)
    {
        _connection = connection;
        using (
            var create = new SqliteStatement(
                connection,
                "CREATE TEMP TABLE \"CustomerChange\" (\"CustomerKey\" INTEGER, \"FromDateKey\" INTEGER, \"ToDateKey\" INTEGER,"
                    + " PRIMARY KEY (\"CustomerKey\", \"FromDateKey\")) WITHOUT ROWID"
            )
        )
            create.Execute();
        _insert = new(
            connection,
            "INSERT OR REPLACE INTO temp.\"CustomerChange\" VALUES (?1, ?2, ?3)"
        );
    }

    /// <summary>The customer is another person now, on whatever day.</summary>
    public void Add(long customerKey) =>
        Add(customerKey, DimCustomerVersion.Ever, DimCustomerVersion.Never);

    /// <summary>The days on which two histories of a customer differ.</summary>
    /// <param name="before">Empty for one who is new: nothing was known.</param>
    public void AddBetween(
        long customerKey,
        IReadOnlyList<PersonVersion> before,
        IReadOnlyList<PersonVersion> after
    )
    {
        if (before.SequenceEqual(after))
            return;
        var days = before
            .Concat(after)
            .Select(v => v.FromDateKey)
            .Distinct()
            .Order()
            .Append(DimCustomerVersion.Never)
            .ToList();
        for (var i = 0; i + 1 < days.Count; i++)
            if (On(before, days[i]) != On(after, days[i]))
                Add(customerKey, days[i], days[i + 1]);
    }

    /// <summary>Marks the months of every group in which a changed customer has facts on a changed day.</summary>
    public async Task MarkDirtyAsync(
        WarehouseContext context,
        long loadKey,
        CancellationToken cancellation
    )
    {
        var marks = new HashSet<(long Period, string Group)>();
        foreach (var (group, table, dateKey) in Facts)
        foreach (var month in MonthsOf(table, dateKey))
        foreach (var period in KpiGroup.All.Single(g => g.Code == group).Outdated(month))
            marks.Add((period, group));
        var there = await context
            .Dirty.Where(d => d.LoadKey == loadKey)
            .Select(d => new { d.PeriodKey, d.KpiGroup })
            .ToListAsync(cancellation);
        marks.ExceptWith(there.Select(d => (d.PeriodKey, d.KpiGroup)));
        context.Dirty.AddRange(
            marks.Select(m => new Dirty
            {
                PeriodKey = m.Period,
                KpiGroup = m.Group,
                LoadKey = loadKey,
            })
        );
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
    }

    static PersonVersion? On(IReadOnlyList<PersonVersion> versions, long day)
    {
        var version = versions.LastOrDefault(v => v.FromDateKey <= day);
        return version is null ? Unknown : version with { FromDateKey = 0 };
    }

    static PersonVersion Unknown { get; } =
        new(0, null, null, null, null, SpecialMember.NotApplicable);

    void Add(long customerKey, long from, long to) =>
        _insert.Bind(1, customerKey).Bind(2, from).Bind(3, to).Execute();

    List<long> MonthsOf(string table, string dateKey)
    {
        var months = new List<long>();
        using var found = new SqliteStatement(
            _connection,
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                SELECT DISTINCT f."{dateKey}" / 100 * 100 + 1 FROM "{table}" f
                JOIN temp."CustomerChange" c ON c."CustomerKey" = f."CustomerKey"
                WHERE f."{dateKey}" >= c."FromDateKey" AND f."{dateKey}" < c."ToDateKey"
                """
            )
        );
        while (found.Step())
            months.Add(found.Int64(0));
        return months;
    }

    public void Dispose()
    {
        _insert.Dispose();
        using var drop = new SqliteStatement(
            _connection,
            "DROP TABLE IF EXISTS temp.\"CustomerChange\""
        );
        drop.Execute();
    }
}
