using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Exports.Checks;

/// <summary>Reads a file as loading would, and writes nothing.</summary>
/// <param name="context">What the workspace knows.</param>
/// <param name="firstRows">How many typed rows the report shows.</param>
/// <param name="firstRejects">How many rejects the report shows; all are counted.</param>
public sealed class SourceCheck(ReadingContext context, int firstRows = 5, int firstRejects = 20)
{
    /// <summary>Checks a file by the profile that claims it; by the first where several kinds share it.</summary>
    /// <param name="fileName">Below the exports folder, with '/'.</param>
    /// <param name="stream">Disposed of in any case.</param>
    public SourceCheckReport Run(Stream stream, string fileName, ProfileSet profiles) =>
        Run(() => stream, fileName, profiles, profiles.Match(fileName));

    /// <summary>Checks a file by every profile that claims it: one report for each kind, and one where none does.</summary>
    /// <param name="open">Opens the file from its beginning; called once for each report.</param>
    public IReadOnlyList<SourceCheckReport> RunAll(
        Func<Stream> open,
        string fileName,
        ProfileSet profiles
    )
    {
        var matches = profiles.Matches(fileName);
        return matches.Count < 2 || profiles.Conflict(fileName) is not null
            ? [Run(open, fileName, profiles, profiles.Match(fileName))]
            : [.. matches.Select(match => Run(open, fileName, profiles, match))];
    }

    /// <summary>Checks a file by a layout, whatever its name.</summary>
    public SourceCheckReport Run(Stream stream, string fileName, SourceLayout layout)
    {
        var report = About(fileName, layout);
        try
        {
            if (layout.Kind != SourceKind.Survey)
            {
                using var records = RecordExportReader.Open(stream, fileName, layout, context);
                var fields = new FieldTally(layout.Records);
                var shown = new List<CheckRecord>();
                report = Read(records, report, () => fields.Add(records.Row, shown, firstRows));
                return report with
                {
                    Fields = fields.Describe(),
                    FirstRecords = shown,
                    ClockChanges = records.ClockChanges,
                };
            }
            using var reader = SurveyExportReader.Open(stream, fileName, layout, context);
            var tallies = layout.Questions.Select(_ => new AnswerTally()).ToArray();
            var rows = new List<CheckRow>();
            report = Read(
                reader,
                report,
                () =>
                {
                    for (var i = 0; i < tallies.Length; i++)
                        tallies[i].Add(reader.Row.Answers[i]);
                    if (rows.Count < firstRows)
                        rows.Add(Row(reader.Row, layout));
                }
            );
            return report with
            {
                Questions =
                [
                    .. layout.Questions.Select(
                        (q, i) => tallies[i].Describe(q, reader.InvalidAnswers[i])
                    ),
                ],
                FirstRows = rows,
            };
        }
        catch (ExportUnreadableException fault)
        {
            return About(fileName, layout) with { Problem = new(fault.Code, fault.Message) };
        }
    }

    SourceCheckReport Run(Func<Stream> open, string fileName, ProfileSet profiles, FileMatch? match)
    {
        var problem =
            profiles.Conflict(fileName) is { } conflict ? new CheckProblem("conflict", conflict)
            : match is null ? new CheckProblem("no-profile", NoProfile(fileName, profiles))
            : match.Fault is { } fault ? new CheckProblem("bad-name", fault)
            : null;
        var stream = open();
        if (problem is null)
            return Run(stream, fileName, match!.Layout) with { AsOfUtc = match.AsOf };
        stream.Dispose();
        return About(fileName, match?.Layout) with { Problem = problem };
    }

    SourceCheckReport Read(ExportReader reader, SourceCheckReport report, Action typed)
    {
        var rejects = new List<CheckReject>();
        var codes = new SortedDictionary<string, long>(StringComparer.Ordinal);
        while (reader.Read())
        {
            if (reader.Outcome == RowOutcome.Typed)
                typed();
            if (reader.Reject is not { } reject)
                continue;
            codes[reject.Code] = codes.GetValueOrDefault(reject.Code) + 1;
            if (rejects.Count < firstRejects)
                rejects.Add(
                    new(reject.Line, reject.Column, reject.Code, reject.Reason, reject.RawRow)
                );
        }
        var detected = reader.Detected;
        return report with
        {
            Format = new(
                detected.Encoding,
                detected.Delimiter == '\t' ? "tab" : detected.Delimiter.ToString(),
                detected.HeaderRows,
                detected.LineEnding,
                detected.Evidence
            ),
            UsedColumns = reader.UsedColumns,
            UnusedColumns = reader.UnusedColumns,
            Rows = new(reader.RowsRead, reader.RowsTyped, reader.RowsExcluded, reader.RowsRejected),
            RejectsByCode = codes,
            Rejects = rejects,
        };
    }

    static SourceCheckReport About(string fileName, SourceLayout? layout) =>
        new()
        {
            File = fileName,
            Source = layout?.Source,
            Kind = layout is null ? null : Choice<SourceKind>.NameOf(layout.Kind),
            Variant = layout?.Variant,
        };

    static CheckRow Row(SurveyResponseRow row, SourceLayout layout) =>
        new(
            row.Line,
            row.ResponseId,
            row.Scope,
            row.AnsweredOn,
            row.AnsweredAtUtc,
            row.CustomerId ?? row.CustomerEmail,
            row.Channel,
            row.Language,
            row.ClusterId,
            row.Weight,
            layout
                .Questions.Select((q, i) => (q.Code, AnswerTally.Text(row.Answers[i])))
                .ToDictionary(),
            layout.Classifications.Select((c, i) => (c.Name, row.Classifications[i])).ToDictionary()
        );

    static string NoProfile(string fileName, ProfileSet profiles) =>
        profiles.Profiles.Count == 0
            ? $"no profile claims '{fileName}': the workspace has no {ProfileSet.FolderName}/*.json"
            : $"no profile claims '{fileName}'; add a glob for it to one of {string.Join(", ", profiles.Profiles.Select(p => p.File))}";
}
