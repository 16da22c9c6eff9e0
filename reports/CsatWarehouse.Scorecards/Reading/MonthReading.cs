using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>What the scorecards of one month have in common, read once for all audiences.</summary>
sealed record MonthReading
{
    public required Workspace Workspace { get; init; }

    /// <summary>The month's date key.</summary>
    public required long Month { get; init; }
    public required KpiTable Table { get; init; }
    public required KpiHistory History { get; init; }
    public required MemberNames Names { get; init; }

    /// <summary>In the order of the customer's way; unknown last.</summary>
    public required ImmutableArray<DimJourneyStage> Journey { get; init; }
    public required ImmutableArray<DimTopic> Topics { get; init; }
    public required PeerTable Peers { get; init; }

    /// <summary>One comparison for the whole month, so that its words hold for every figure.</summary>
    public Comparison? Comparison { get; init; }

    /// <returns>Null where the month was never built.</returns>
    public static async Task<MonthReading?> ReadAsync(
        WarehouseContext context,
        Workspace workspace,
        KpiHistory history,
        long month,
        CancellationToken cancellation
    )
    {
        if (await KpiTable.ReadAsync(context, month, cancellation) is not { } table)
            return null;
        return new()
        {
            Workspace = workspace,
            Month = month,
            Table = table,
            History = history,
            Names = await MemberNames.ReadAsync(context, cancellation),
            Journey =
            [
                .. await context
                    .JourneyStages.Where(s => s.JourneyStageKey >= SpecialMember.Unknown)
                    .OrderBy(s => s.JourneyStageKey == SpecialMember.Unknown)
                    .ThenBy(s => s.SortOrder)
                    .ThenBy(s => s.Code)
                    .ToListAsync(cancellation),
            ],
            Topics = [.. await context.Topics.ToListAsync(cancellation)],
            Peers = await PeerTable.ReadAsync(context, table, cancellation),
            Comparison = Comparison.All.FirstOrDefault(c =>
                table.All.Any(r => r.Since(c) is not null)
            ),
        };
    }

    /// <summary>The department that answers for a topic; without a text where none is named.</summary>
    public MemberName OwnerOfTopic(string code) =>
        Topics.FirstOrDefault(t => t.Code == code)?.Owner ?? MemberName.Of("");

    /// <summary>A department by its name in whatever language, with what it is called in the others; else the text as it stands.</summary>
    public MemberName DepartmentOf(string text) =>
        Journey
            .Select(s => s.Owner)
            .Concat(Topics.Select(t => t.Owner))
            .FirstOrDefault(o =>
                new[] { o.Text, o.Russian, o.Ukrainian }.Contains(
                    text,
                    StringComparer.OrdinalIgnoreCase
                )
            )
        ?? MemberName.Of(text);

    /// <summary>The local day of an instant in UTC.</summary>
    public DateOnly DayOf(DateTime instant) =>
        Instant
            .FromDateTimeUtc(DateTime.SpecifyKind(instant, DateTimeKind.Utc))
            .InZone(Workspace.TimeZone)
            .Date.ToDateOnly();

    /// <summary>What people call a member. A name from data stands as it is; a code that stands for itself is translated where it is a language or a channel that everybody knows.</summary>
    public MemberName NameOf(SliceMember member)
    {
        var name = Names.Of(member);
        var isCode = name is { Russian: null, Ukrainian: null } && name.Text == member.Member;
        return isCode ? Known(member) ?? name : name;
    }

    static MemberName? Known(SliceMember member) =>
        member.Dimension switch
        {
            SliceLattice.Language => LanguageNames.Find(member.Member),
            SliceLattice.Channel => ChannelNames.Find(member.Member),
            _ => null,
        };
}
