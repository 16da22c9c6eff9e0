using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CsatWarehouse.Closing;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>The earlier month that a scorecard's figures are compared with.</summary>
/// <param name="Months">1 for the month before, 12 for a year ago.</param>
/// <param name="Month">Its first day.</param>
public sealed record ComparedMonth(int Months, DateOnly Month);

/// <summary>One dimension and member that the scorecard is limited to.</summary>
public sealed record SliceName(MemberName Dimension, MemberName Member);

/// <summary>Everything that the pages of one scorecard say, without a language: numbers, names in every language, verdicts.</summary>
public sealed record ScorecardModel
{
    public required MemberName Company { get; init; }

    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>The slice as text: <c>all</c>.</summary>
    public required string Slice { get; init; }

    /// <summary>What the slice is called; empty for <c>all</c>.</summary>
    public ImmutableArray<SliceName> SliceNames { get; init; } = [];

    /// <summary>The sections that are wanted, in their order.</summary>
    public ImmutableArray<ScorecardSection> Sections { get; init; } =
        ScorecardSettings.Default.Sections;

    /// <summary>The colour beside grey, as <c>#rrggbb</c>.</summary>
    public string Accent { get; init; } = ScorecardSettings.Default.Accent;

    /// <summary>The logo's SHA-256; null without one.</summary>
    public string? LogoHash { get; init; }

    /// <summary>The month before where it has figures, else the same month a year ago, else null.</summary>
    public ComparedMonth? ComparedWith { get; init; }

    /// <summary>The KPIs of the tiles, in the order in which they are printed; empty where nothing was measured.</summary>
    public ImmutableArray<Headline> Headlines { get; init; } = [];

    /// <summary>What whoever answers for the figures says of them, at most once in each language.</summary>
    public ImmutableArray<ManagerComment> Comments { get; init; } = [];

    /// <summary>Null where NPS was not measured, or is hidden.</summary>
    public NpsComposition? Composition { get; init; }

    /// <summary>Headline figures whose total misleads.</summary>
    public ImmutableArray<MixShift> Mixes { get; init; } = [];

    /// <summary>The headlines first, then what else is worth a panel; only figures that three months have.</summary>
    public ImmutableArray<FigureTrend> Trends { get; init; } = [];

    /// <summary>What stands across the stages; null where no such figures are made.</summary>
    public HeatMap? HeatMap { get; init; }

    /// <summary>The stages with answers, in the order of the journey.</summary>
    public ImmutableArray<Stage> Stages { get; init; } = [];

    /// <summary>The stages of the journey that have no answers this month.</summary>
    public ImmutableArray<MemberName> UnmeasuredStages { get; init; } = [];

    /// <summary>SPS of all stages; null where none was measured.</summary>
    public Figure? StagesTogether { get; init; }

    /// <summary>Headline figures by each dimension of the workspace, in the workspace's order.</summary>
    public ImmutableArray<Breakdown> Breakdowns { get; init; } = [];

    /// <summary>What matters most; null where no period is long enough to tell.</summary>
    public DriverMap? Drivers { get; init; }

    /// <summary>Null where no survey asks what customers expect.</summary>
    public ServiceGaps? Gaps { get; init; }

    /// <summary>The figures that others have figures of, the headlines first.</summary>
    public ImmutableArray<BenchmarkRow> Benchmarks { get; init; } = [];

    /// <summary>Null where no contact is known.</summary>
    public ServiceFigures? Service { get; init; }

    /// <summary>Null where nobody said anything by themselves.</summary>
    public VoiceFigures? Voice { get; init; }

    /// <summary>Null where neither customers nor invitations are known.</summary>
    public LoyaltyFigures? Loyalty { get; init; }

    /// <summary>The steps of the plan that concern the slice; empty without a plan.</summary>
    public ImmutableArray<ActionLine> Actions { get; init; } = [];

    public required Evidence Evidence { get; init; }

    /// <summary>The comment in the language of the pages, else the one for all languages; null where nobody wrote any.</summary>
    public ManagerComment? CommentIn(string language) =>
        Comments.FirstOrDefault(c => c.Language == language)
        ?? Comments.FirstOrDefault(c => c.Language.Length == 0);

    /// <summary>Closed months before this one whose figures are not as they were published, told in this issue for the first time.</summary>
    public ImmutableArray<Footnote> Footnotes { get; init; } = [];

    /// <summary>What the version before said; null for a first version, and where no headline differs. It follows from what is published, and makes no other scorecard.</summary>
    [JsonIgnore]
    public Restatement? Restatement { get; init; }

    /// <summary>How settled the figures were when the scorecard was published. That a month closes makes no other scorecard.</summary>
    [JsonIgnore]
    public MonthState State { get; init; } = MonthState.Closed;

    /// <summary>The day from which on the figures are settled; null where the month waits for open cases, was opened again, or is closed.</summary>
    [JsonIgnore]
    public DateOnly? ClosesOn { get; init; }

    /// <summary>Whether somebody opened the month again by hand.</summary>
    [JsonIgnore]
    public bool IsReopened { get; init; }

    /// <summary>Null where the month does not measure it.</summary>
    public Headline? Find(string kpi) => Headlines.FirstOrDefault(h => h.Kpi == kpi);

    /// <summary>Null where fewer than three months have the figure.</summary>
    public FigureTrend? TrendOf(string kpi) => Trends.FirstOrDefault(t => t.Kpi == kpi);
}
