using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Loading.Customers;

/// <summary>Which customers changed on which days, and so which months of facts no longer stand.</summary>
sealed class CustomerChanges(BulkPath rows)
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

    readonly Dictionary<(long CustomerKey, long FromDateKey), long> _days = [];

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
        using var changes = rows.Ranges(
            _days.Select(d => (d.Key.CustomerKey, d.Key.FromDateKey, d.Value))
        );
        var marks = new HashSet<(long Period, string Group)>();
        foreach (var (group, table, dateKey) in Facts)
        foreach (var month in MonthsOf(changes, table, dateKey))
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

    void Add(long customerKey, long from, long to) => _days[(customerKey, from)] = to;

    List<long> MonthsOf(IKeyRanges changes, string table, string dateKey)
    {
        var months = new List<long>();
        using var found = rows.Query(
            $"""
            SELECT DISTINCT f."{dateKey}" / 100 * 100 + 1 FROM "{table}" f
            JOIN {changes.Table} c ON c."RangeKey" = f."CustomerKey"
            WHERE f."{dateKey}" >= c."FromDateKey" AND f."{dateKey}" < c."ToDateKey"
            """
        );
        while (found.Step())
            months.Add(found.Int64(0));
        return months;
    }
}
