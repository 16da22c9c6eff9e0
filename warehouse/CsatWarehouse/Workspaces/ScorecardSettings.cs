using System.Collections.Immutable;
using System.Globalization;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Kpis;

namespace CsatWarehouse.Workspaces;

/// <summary>Who gets a scorecard, what it says first and how it looks: the member <c>scorecards</c> of <c>csat.json</c>. Everything has a default.</summary>
public sealed record ScorecardSettings
{
    /// <summary>More tiles are too narrow for the longest name.</summary>
    public const int MostHeadlines = 6;

    /// <summary>A month, and the same month of the year before.</summary>
    const int ShortTrend = 13;
    const int LongTrend = 25;

    const string DefaultAccent = "#17405f";

    /// <summary>What text of 6.5 points needs on white (WCAG 2.2, level AA).</summary>
    const double LeastContrast = 4.5;

    static readonly string[] LogoFormats = [".png", ".jpg", ".jpeg"];

    public static ScorecardSettings Default { get; } = new();

    /// <summary>The sets of dimensions whose members get a scorecard of their own, beside that of the whole company: <c>region</c>, <c>region;segment</c>.</summary>
    public ImmutableArray<string> Audiences { get; init; } = [];

    /// <summary>The KPIs of the tiles, in their order; empty for the first six that the month has of the usual ones.</summary>
    public ImmutableArray<string> Headlines { get; init; } = [];

    /// <summary>The sections, in their order; what is not named is left out.</summary>
    public ImmutableArray<ScorecardSection> Sections { get; init; } =
    [.. Enum.GetValues<ScorecardSection>()];

    /// <summary>The dimension across the stages of the journey; null for the channel, else the first that <c>slices</c> has with the stage.</summary>
    public string? HeatMap { get; init; }

    /// <summary>Months of trends: 13 or 25. Where all figures are younger than 13 months, 13 do.</summary>
    public int TrendMonths { get; init; } = LongTrend;

    /// <summary>The first month that scorecards are written for (20260301); null for every month with figures.</summary>
    public long? Since { get; init; }

    /// <summary>The full path of a PNG or JPEG file; null for none.</summary>
    public string? Logo { get; init; }

    /// <summary>The one colour beside grey, as <c>#rrggbb</c>.</summary>
    public string Accent { get; init; } = DefaultAccent;

    internal static ScorecardSettings Read(
        StrictObject? settings,
        string folder,
        SliceLattice slices
    ) =>
        settings is null
            ? Default
            : new()
            {
                Audiences = AudiencesOf(settings, slices),
                Headlines = HeadlinesOf(settings),
                Sections = SectionsOf(settings),
                HeatMap = HeatMapOf(settings, slices),
                TrendMonths = TrendMonthsOf(settings),
                Since = SinceOf(settings),
                Logo = LogoOf(settings, folder),
                Accent = AccentOf(settings),
            };

    static ImmutableArray<string> AudiencesOf(StrictObject settings, SliceLattice slices)
    {
        string[] known = [.. slices.Sets.Where(s => !s.IsEmpty).Select(s => string.Join(';', s))];
        var audiences = new List<string>();
        foreach (var item in settings.List("audiences"))
        {
            var set = string.Join(
                ';',
                item.AsCodes().SelectMany(c => c.Split(';')).Order(StringComparer.Ordinal)
            );
            if (!known.Contains(set))
                item.Error(
                    $"figures by '{set}' are not made; list it under 'slices', or name one of {string.Join(", ", known)}{NearestName.Hint(known, set)}"
                );
            audiences.Add(set);
        }
        return [.. audiences.Distinct()];
    }

    static ImmutableArray<string> HeadlinesOf(StrictObject settings)
    {
        var headlines = new List<string>();
        foreach (var item in settings.List("headlines"))
        {
            if (item.AsText() is not { } code)
                continue;
            if (KpiCatalogue.Find(code) is null)
                item.Error(
                    $"KPI '{code}' is not known{NearestName.Hint([.. KpiCatalogue.All.Select(k => k.Code)], code)}"
                );
            else if (headlines.Contains(code))
                item.Error($"KPI '{code}' is listed twice");
            else if (headlines.Count == MostHeadlines)
                item.Error(
                    $"more than {MostHeadlines} headlines; a page that is read in two minutes has no more"
                );
            else
                headlines.Add(code);
        }
        return [.. headlines];
    }

    static ImmutableArray<ScorecardSection> SectionsOf(StrictObject settings)
    {
        if (settings.Value("sections") is not { } value)
            return Default.Sections;
        var sections = new List<ScorecardSection>();
        foreach (var item in value.AsList())
        {
            if (item.AsText() is not { } name)
                continue;
            if (Choice<ScorecardSection>.Find(name) is not { } section)
                item.Error(
                    $"section '{name}' is not known; known are {string.Join(", ", Choice<ScorecardSection>.Names)}{NearestName.Hint(Choice<ScorecardSection>.Names, name)}"
                );
            else if (sections.Contains(section))
                item.Error($"section '{name}' is listed twice");
            else
                sections.Add(section);
        }
        if (sections.Count == 0)
            value.Error("no section is left; name at least one");
        return [.. sections];
    }

    static string? HeatMapOf(StrictObject settings, SliceLattice slices)
    {
        if (settings.Text("heatmap") is not { } dimension)
            return null;
        string[] known =
        [
            .. slices
                .Sets.Where(s => s.Length == 2 && s.Contains(SliceLattice.Stage))
                .Select(s => s.First(d => d != SliceLattice.Stage)),
        ];
        if (!known.Contains(dimension))
            settings.Error(
                "heatmap",
                $"figures by stage and '{dimension}' are not made; list [\"{dimension}\", \"stage\"] under 'slices'{NearestName.Hint(known, dimension)}"
            );
        return dimension;
    }

    static int TrendMonthsOf(StrictObject settings)
    {
        var months = settings.Integer("trendMonths", ShortTrend, LongTrend) ?? LongTrend;
        if (months is not (ShortTrend or LongTrend))
            settings.Error(
                "trendMonths",
                $"trends of {months.ToString(CultureInfo.InvariantCulture)} months end in the middle of a year; {ShortTrend} or {LongTrend} show the same month of a year ago"
            );
        return months;
    }

    static long? SinceOf(StrictObject settings)
    {
        if (settings.Text("since") is not { } text)
            return null;
        if (Dimensions.Calendar.TryParseMonth(text, out var month))
            return month;
        settings.Error("since", $"'{text}' is no month; write it as 2026-03");
        return null;
    }

    static string? LogoOf(StrictObject settings, string folder)
    {
        if (settings.Text("logo") is not { } name)
            return null;
        var path = Path.GetFullPath(name, folder);
        if (!LogoFormats.Contains(Path.GetExtension(path).ToLowerInvariant()))
            settings.Error("logo", $"'{name}' is no PNG and no JPEG; the logo is one of the two");
        else if (!File.Exists(path))
            settings.Error("logo", $"the file '{path}' is not there");
        return path;
    }

    static string AccentOf(StrictObject settings)
    {
        if (settings.Text("accent") is not { } accent)
            return DefaultAccent;
        if (ContrastOnWhite(accent) is not { } contrast)
            settings.Error("accent", $"'{accent}' is no colour; write it as {DefaultAccent}");
        else if (contrast < LeastContrast)
            settings.Error(
                "accent",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{accent} has a contrast of {Math.Floor(contrast * 10) / 10:0.0} to 1 on white; text needs {LeastContrast:0.0}: take a darker one"
                )
            );
        return accent;
    }

    /// <summary>1 to 21 (WCAG 2.2, "contrast ratio"); null for what is no colour. The reports know this too, and this project does not know them.</summary>
    static double? ContrastOnWhite(string color)
    {
        if (
            color is not ['#', .. { Length: 6 } digits]
            || !uint.TryParse(
                digits,
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var rgb
            )
        )
            return null;
        var luminance =
            0.2126 * Linear(rgb >> 16) + 0.7152 * Linear(rgb >> 8) + 0.0722 * Linear(rgb);
        return 1.05 / (luminance + 0.05);

        static double Linear(uint channel)
        {
            var share = (channel & 0xff) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }
    }
}
