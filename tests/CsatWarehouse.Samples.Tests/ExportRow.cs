using System.Globalization;

namespace CsatWarehouse.Samples.Tests;

/// <param name="Month">The month of the file, as <c>2026-10</c>.</param>
public readonly record struct ExportRow(string Month, Dictionary<string, int> Names, string[] Cells)
{
    public string this[string column] => Cells[Names[column]];

    public double Number(string column) => double.Parse(this[column], CultureInfo.InvariantCulture);

    public DateTime Instant(string column) =>
        DateTime.ParseExact(this[column], "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>The place of an answer among the words of its scale, from 1; null where it is none of them.</summary>
    public int? Answer(string column, string[] scale) =>
        Array.IndexOf(scale, this[column]) is >= 0 and var place ? place + 1 : null;
}

static class Scales
{
    public static readonly string[] Satisfaction =
    [
        "Very dissatisfied",
        "Dissatisfied",
        "Neither satisfied nor dissatisfied",
        "Satisfied",
        "Very satisfied",
    ];
    public static readonly string[] Quality = ["Very poor", "Poor", "Fair", "Good", "Very good"];
}
