using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Reading;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>Which scorecards are asked for; null is all of them.</summary>
public sealed record RenderSelection
{
    /// <summary>Date keys of months (20260301); null for every month with figures since the one that <c>csat.json</c> names.</summary>
    public IReadOnlyCollection<long>? Months { get; init; }

    /// <summary>One slice, be it an audience or not; null for the whole company and every audience.</summary>
    public SliceCode? Slice { get; init; }

    /// <summary>One of the workspace's languages.</summary>
    public string? Language { get; init; }

    internal async Task<List<long>> MonthsAsync(
        WarehouseContext context,
        Workspace workspace,
        CancellationToken cancellation
    )
    {
        if (Months is not null)
            return [.. Months.Distinct().Order()];
        var months = await KpiTable.MonthsAsync(context, [KpiGroup.Survey], cancellation);
        return months.FindAll(m => m >= (workspace.Scorecards.Since ?? SpecialMember.Unknown));
    }

    /// <summary>
    /// The slice that was asked for; else the company, and the audiences of the newest month, of a month that was asked for, and those that were published before: a new audience does not
    /// write the scorecards of all the years before it.
    /// </summary>
    /// <param name="newest">The newest of the months that are rendered.</param>
    internal async Task<IReadOnlyList<SliceCode>> SlicesAsync(
        WarehouseContext context,
        ScorecardModelReader models,
        long month,
        long newest,
        CancellationToken cancellation
    )
    {
        if (Slice is { } one)
            return [one];
        var audiences = await models.AudiencesAsync(context, month, cancellation);
        if (Months is not null || month == newest)
            return audiences;
        var published = (await IssueKey.SlicesAsync(context, month, cancellation))
            .Select(s => s.Text)
            .ToHashSet();
        return [.. audiences.Where(a => published.Contains(a.Text))];
    }

    internal IEnumerable<string> LanguagesOf(Workspace workspace) =>
        workspace.Languages.Where(l => Language is null || l == Language);
}
