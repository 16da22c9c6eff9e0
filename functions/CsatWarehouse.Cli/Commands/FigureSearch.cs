using CsatWarehouse.Cli.Output;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;

namespace CsatWarehouse.Cli.Commands;

/// <summary>Finds the figure that words of the command line name, or says which name comes nearest.</summary>
sealed record FigureSearch(KpiDefinition Kpi, long Period, SliceCode Slice)
{
    const int ListedAtMost = 20;

    public string Month => Calendar.MonthText(Period);

    /// <exception cref="CommandFailedException">The month or the slice is not written as one, or no KPI has this code.</exception>
    public static FigureSearch Parse(string kpi, string month, string slice)
    {
        var period = ParseMonth(month);
        if (!SliceCode.TryParse(slice, out var parsed))
            throw new CommandFailedException(
                ExitCode.Usage,
                $"'{slice}' is no slice; write all, region=North or 'region=North;stage=delivery', with up to {SliceCode.MaxMembers} pairs"
            );
        return new(
            KpiCatalogue.Find(kpi)
                ?? throw Unknown("KPI", kpi, [.. KpiCatalogue.All.Select(k => k.Code)]),
            period,
            parsed
        );
    }

    /// <exception cref="CommandFailedException">The text is not a month.</exception>
    public static long ParseMonth(string month) =>
        Calendar.TryParseMonth(month, out var period)
            ? period
            : throw new CommandFailedException(
                ExitCode.Usage,
                $"'{month}' is no month; write the year and the month with two digits, as in 2026-03"
            );

    /// <exception cref="CommandFailedException">The month has no figures, or this KPI has none for the slice.</exception>
    public async Task EnsureKnownAsync(WarehouseContext context, CancellationToken cancellation)
    {
        await EnsureMonthAsync(context, Period, cancellation);
        var table = await KpiTable.ReadAsync(context, Period, cancellation);
        if (table!.Find(Kpi.Code, Slice) is not null)
            return;
        var slices = table.All.Where(r => r.Kpi.Code == Kpi.Code).Select(r => r.Slice).ToList();
        if (slices.Count > 0)
            throw UnknownSlice(slices);
        var measured = table.All.Select(r => r.Kpi.Code).Distinct().Order(StringComparer.Ordinal);
        throw new CommandFailedException(
            ExitCode.Data,
            $"{Kpi.Code} was not measured in {Month}; measured were {string.Join(", ", measured)}"
        );
    }

    public static async Task EnsureMonthAsync(
        WarehouseContext context,
        long period,
        CancellationToken cancellation
    )
    {
        var months = await KpiTable.MonthsAsync(context, cancellation);
        if (months.Contains(period))
            return;
        if (months.Count == 0)
            throw new CommandFailedException(
                ExitCode.Data,
                "no month has figures yet; 'csat build' computes them"
            );
        throw Unknown(
            "month with figures",
            Calendar.MonthText(period),
            [.. months.Select(Calendar.MonthText)]
        );
    }

    /// <summary>Speaks of the dimensions where no figure has these, else of their members.</summary>
    CommandFailedException UnknownSlice(List<SliceCode> known)
    {
        var siblings = known.FindAll(s => s.Dimensions == Slice.Dimensions);
        if (siblings.Count > 0)
            return Unknown(
                $"slice of {Kpi.Code} in {Month}",
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

    static CommandFailedException Unknown(
        string what,
        string given,
        IReadOnlyCollection<string> known
    )
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
