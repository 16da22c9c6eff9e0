using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Exports.Checks;

/// <summary>Writes a draft as JSON with comments.</summary>
sealed partial class DraftWriter(string fileName, DetectedFormat format)
{
    readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    public string Write(ColumnRoles roles)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            WriteSource(json);
            WriteMap(json, roles);
            WriteClassifications(json, roles);
            WriteQuestions(json, roles);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    void WriteSource(Utf8JsonWriter json)
    {
        var folder = Path.GetDirectoryName(fileName)?.Replace('\\', '/') ?? "";
        var title =
            folder.Length > 0
                ? folder[(folder.LastIndexOf('/') + 1)..]
                : Path.GetFileNameWithoutExtension(fileName);
        json.WriteString("source", Code(title, "survey"));
        json.WriteString("kind", "survey");
        json.WriteString("delivery", Choice<Delivery>.NameOf(Delivery.Append));
        json.WriteStartObject("format");
        json.WriteString("encoding", format.Encoding);
        json.WriteString(
            "delimiter",
            format.Delimiter == '\t' ? "tab" : format.Delimiter.ToString()
        );
        json.WriteNumber("headerRows", format.HeaderRows);
        json.WriteEndObject();
        json.WriteStartArray("files");
        json.WriteStartObject();
        json.WriteString(
            "glob",
            folder.Length > 0 ? $"{folder}/*{Path.GetExtension(fileName)}" : fileName
        );
        json.WriteEndObject();
        json.WriteEndArray();
    }

    void WriteMap(Utf8JsonWriter json, ColumnRoles roles)
    {
        if (roles.Id is { } id)
        {
            json.WriteStartObject("key");
            json.WriteString("id", id.Name);
            json.WriteEndObject();
        }
        json.WriteStartObject("map");
        WriteDate(json, roles);
        if (roles.CustomerEmail is { } mail)
            json.WriteString("customerEmail", mail.Name);
        if (roles.Channel is { } channel)
            json.WriteString("channel", channel.Name);
        if (roles.Language is { } language)
            json.WriteString("language", language.Name);
        if (roles.Weight is { } weight)
        {
            json.WriteStartObject("weight");
            json.WriteString("column", weight.Name);
            json.WriteBoolean("headline", false);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    void WriteDate(Utf8JsonWriter json, ColumnRoles roles)
    {
        if (roles.Answered is not { } answered)
        {
            json.WriteCommentValue(
                " No column of dates was found: give the day of fieldwork here. "
            );
            json.WriteStartObject("answeredOn");
            var year = YearInName().Match(fileName);
            json.WriteNumber(
                "year",
                year.Success ? int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) : 2000
            );
            json.WriteNumber("month", 1);
            json.WriteNumber("day", 1);
            json.WriteEndObject();
            return;
        }
        if (answered.Date.Rival is { } rival)
            json.WriteCommentValue($" Every date also reads as {rival}: check which is meant. ");
        json.WriteStartObject(answered.Date.HasTime ? "answeredAt" : "answeredOn");
        json.WriteString("column", answered.Column.Name);
        if (answered.Date.Format.Length > 0)
        {
            json.WriteStartArray("formats");
            json.WriteStringValue(answered.Date.Format);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    void WriteClassifications(Utf8JsonWriter json, ColumnRoles roles)
    {
        _codes.Clear();
        json.WriteStartArray("classifications");
        foreach (var column in roles.Classes)
        {
            json.WriteStartObject();
            json.WriteString("name", Code(column.Name, "class"));
            json.WriteString("column", column.Name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    void WriteQuestions(Utf8JsonWriter json, ColumnRoles roles)
    {
        _codes.Clear();
        json.WriteStartArray("questions");
        foreach (var (column, rating) in roles.Ratings)
        {
            json.WriteStartObject();
            WriteQuestion(json, column, rating.Kind);
            json.WriteStartObject("scale");
            json.WriteNumber("min", rating.Scale.Min);
            json.WriteNumber("max", rating.Scale.Max);
            json.WriteEndObject();
            if (rating.Missing.Count > 0)
            {
                json.WriteStartObject("missing");
                json.WriteCommentValue(
                    " A guess: check with the questionnaire why these are no answers. "
                );
                foreach (var (code, status) in rating.Missing)
                    json.WriteString(code, Choice<AnswerStatus>.NameOf(status));
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        foreach (var column in roles.Comments)
        {
            json.WriteStartObject();
            WriteQuestion(json, column, QuestionKind.Comment);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    void WriteQuestion(Utf8JsonWriter json, ColumnSketch column, QuestionKind kind)
    {
        json.WriteString("code", Code(column.Name, "question"));
        json.WriteString("columns", column.Name);
        json.WriteString("kind", Choice<QuestionKind>.NameOf(kind));
    }

    /// <summary>A code of its own among those of its kind; names in other letters than Latin get a number.</summary>
    string Code(string name, string fallback)
    {
        var slug = NotInCodes().Replace(name.ToLowerInvariant(), "-").Trim('-');
        if (slug.Length > 60)
            slug = slug[..60].Trim('-');
        var code = slug.Length == 0 ? fallback : slug;
        for (var i = 2; !_codes.Add(code); i++)
            code = string.Create(
                CultureInfo.InvariantCulture,
                $"{(slug.Length == 0 ? fallback : slug)}-{i}"
            );
        return code;
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex NotInCodes();

    [GeneratedRegex("(19|20)[0-9]{2}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex YearInName();
}
