using CsatWarehouse.Cli.Output;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;

namespace CsatWarehouse.Cli.Commands;

/// <summary>Finds the figure that words of the command line name, or says which name comes nearest.</summary>
/// <param name="Period">The code of a period, whether it has figures or not.</param>
sealed record FigureSearch(KpiDefinition Kpi, string Period, SliceCode Slice)
{
    const int ListedAtMost = 20;

    /// <exception cref="CommandFailedException">The period or the slice is not written as one, or no KPI has this code.</exception>
    public static FigureSearch Parse(string kpi, string period, string slice)
    {
        if (!ReportingPeriod.IsCode(period))
            throw new CommandFailedException(
                ExitCode.Usage,
                $"'{period}' is no month and no other period; write 2026-03, 2026-Q1, 2026, or 2026-03-r3 and 2026-03-r12 for the months that end with March"
            );
        return new(
            KpiCatalogue.Find(kpi)
                ?? throw Unknown("KPI", kpi, [.. KpiCatalogue.All.Select(k => k.Code)]),
            period,
            ParseSlice(slice)
        );
    }

    /// <exception cref="CommandFailedException">The text is not written as a slice.</exception>
    public static SliceCode ParseSlice(string slice) =>
        SliceCode.TryParse(slice, out var parsed)
            ? parsed
            : throw new CommandFailedException(
                ExitCode.Usage,
                $"'{slice}' is no slice; write all, region=North or 'region=North;stage=delivery', with up to {SliceCode.MaxMembers} pairs"
            );

    /// <exception cref="CommandFailedException">The text is not a month.</exception>
    public static long ParseMonth(string month) =>
        Calendar.TryParseMonth(month, out var period)
            ? period
            : throw new CommandFailedException(
                ExitCode.Usage,
                $"'{month}' is no month; write the year and the month with two digits, as in 2026-03"
            );

    /// <returns>The period's key.</returns>
    /// <exception cref="CommandFailedException">The period has no figures, or this KPI has none for the slice.</exception>
    public async Task<long> FindAsync(WarehouseContext context, CancellationToken cancellation)
    {
        var periods = await KpiTable.PeriodsAsync(context, cancellation);
        var found =
            periods.Find(p => p.Code == Period)
            ?? throw WithoutFigures(Period, [.. KindredOf(periods).Select(p => p.Code)]);
        var table = await KpiTable.ReadAsync(context, found.PeriodKey, cancellation);
        if (table!.Find(Kpi.Code, Slice) is not null)
            return found.PeriodKey;
        var slices = table.All.Where(r => r.Kpi.Code == Kpi.Code).Select(r => r.Slice).ToList();
        if (slices.Count > 0)
            throw UnknownSlice(slices);
        var measured = table.All.Select(r => r.Kpi.Code).Distinct().Order(StringComparer.Ordinal);
        throw new CommandFailedException(
            ExitCode.Data,
            $"{Kpi.Code} was not measured in {Period}; measured were {string.Join(", ", measured)}"
        );
    }

    public static async Task EnsureMonthAsync(
        WarehouseContext context,
        long period,
        CancellationToken cancellation
    )
    {
        var months = await KpiTable.MonthsAsync(context, cancellation);
        if (!months.Contains(period))
            throw WithoutFigures(
                Calendar.MonthText(period),
                [.. months.Select(Calendar.MonthText)]
            );
    }

    /// <summary>Months for a month, for others what is written alike; all where there is nothing of the kind.</summary>
    List<DimPeriod> KindredOf(List<DimPeriod> periods)
    {
        var kindred = periods.FindAll(p =>
            p.Code.Length == Period.Length && IsMonth(p.Code) == IsMonth(Period)
        );
        return kindred.Count > 0 ? kindred : periods;
    }

    static bool IsMonth(string code) => Calendar.TryParseMonth(code, out _);

    static CommandFailedException WithoutFigures(string code, List<string> known) =>
        known.Count == 0
            ? new(ExitCode.Data, "no month has figures yet; 'csat build' computes them")
            : Unknown(IsMonth(code) ? "month with figures" : "period with figures", code, known);

    /// <summary>Speaks of the dimensions where no figure has these, else of their members.</summary>
    CommandFailedException UnknownSlice(List<SliceCode> known)
    {
        var siblings = known.FindAll(s => s.Dimensions == Slice.Dimensions);
        if (siblings.Count > 0)
            return Unknown(
                $"slice of {Kpi.Code} in {Period}",
                Slice.Text,
                [.. siblings.Select(s => s.Text)]
            );
        var sets = known.Select(s => s.Dimensions).Where(d => d.Length > 0).Distinct();
        return Unknown(
            $"set of dimensions that {Kpi.Code} is computed for",
            Slice.Dimensions,
            [.. sets]
        );
    }

    static CommandFailedException Unknown(string what, string given, List<string> known)
    {
        var nearest = NearestName.Among(known, given) is { } name
            ? $"; did you mean '{name}'? "
            : "; ";
        var listed = string.Join(", ", known.Order(StringComparer.Ordinal).Take(ListedAtMost));
        var rest =
            known.Count > ListedAtMost
                ? $" and {FigureText.Count(known.Count - ListedAtMost)} more"
                : "";
        return new(ExitCode.Data, $"'{given}' is no {what}{nearest}known: {listed}{rest}");
    }
}
