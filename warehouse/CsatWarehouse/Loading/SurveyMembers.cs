using System.Security.Cryptography;
using System.Text;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Loading;

/// <summary>
/// Resolves what the rows of one layout refer to into dimension keys, from maps in memory. A reference that arrives before
/// its record gets an inferred member with a key of its own.
/// </summary>
sealed class SurveyMembers
{
    readonly WarehouseContext _context;
    readonly SourceLayout _layout;
    readonly int _firstMonthOfYear;
    readonly HashSet<int> _years;
    readonly Dictionary<string, long> _channels;
    readonly Dictionary<string, long> _customers;
    readonly Dictionary<string, long>[] _classifications;
    readonly KeyRange _channelKeys;
    readonly KeyRange _customerKeys;
    readonly KeyRange _classificationKeys;

    SurveyMembers(WarehouseContext context, SourceLayout layout, int firstMonthOfYear)
    {
        _context = context;
        _layout = layout;
        _firstMonthOfYear = firstMonthOfYear;
        _channelKeys = new(context, "DimChannel");
        _customerKeys = new(context, "DimCustomer", 1000);
        _classificationKeys = new(context, "DimClassification");
        SourceSystemKey = SourceKey(context, layout);
        SurveyKey = Survey();
        QuestionKeys = Questions();
        _years = [.. context.Dates.Where(d => d.DateKey > 0).Select(d => d.Year).Distinct()];
        _channels = context.Channels.ToDictionary(
            c => c.Code,
            c => c.ChannelKey,
            StringComparer.Ordinal
        );
        _customers = context
            .Customers.Where(c => c.SourceSystemKey == SourceSystemKey)
            .ToDictionary(c => c.ExternalId, c => c.CustomerKey, StringComparer.Ordinal);
        _classifications = Classifications();
    }

    public long SourceSystemKey { get; }
    public long SurveyKey { get; }

    /// <summary>In the order of the layout's questions.</summary>
    public long[] QuestionKeys { get; }

    /// <summary>Brings the members that the layout itself names up to date; call it inside the load's transaction.</summary>
    public static SurveyMembers Resolve(
        WarehouseContext context,
        SourceLayout layout,
        int firstMonthOfYear
    ) => new(context, layout, firstMonthOfYear);

    /// <summary>The day's key; a year that no fact has had yet is added to the calendar whole.</summary>
    public long DateKey(DateOnly date)
    {
        if (_years.Add(date.Year))
        {
            for (
                var day = new DateOnly(date.Year, 1, 1);
                day.Year == date.Year;
                day = day.AddDays(1)
            )
            {
                _context.Dates.Add(DimDate.Of(day, _firstMonthOfYear));
                if (day == DateOnly.MaxValue)
                    break;
            }
            Save();
        }
        return Calendar.DateKey(date);
    }

    public long CustomerKey(SurveyResponseRow row)
    {
        var id =
            row.CustomerId ?? (row.CustomerEmail is { Length: > 0 } mail ? HashOf(mail) : null);
        if (id is null)
            return SpecialMember.NotApplicable;
        if (!_customers.TryGetValue(id, out var key))
        {
            key = _customerKeys.Next();
            _context.Customers.Add(
                new()
                {
                    CustomerKey = key,
                    SourceSystemKey = SourceSystemKey,
                    ExternalId = id,
                    IsInferred = true,
                }
            );
            _customers.Add(id, key);
            if (_context.ChangeTracker.Entries().Skip(999).Any())
                Save();
        }
        return key;
    }

    public long ChannelKey(string? code)
    {
        if (code is not { Length: > 0 })
            return _layout.Map.Channel is null
                ? SpecialMember.NotApplicable
                : SpecialMember.Unknown;
        if (!_channels.TryGetValue(code, out var key))
        {
            key = _channelKeys.Next();
            _context.Channels.Add(
                new()
                {
                    ChannelKey = key,
                    Code = code,
                    Name = MemberName.Of(code),
                    IsInferred = true,
                }
            );
            Save();
            _channels.Add(code, key);
        }
        return key;
    }

    /// <param name="index">The classification's place in the layout.</param>
    public long ClassificationKey(int index, string code)
    {
        if (!_classifications[index].TryGetValue(code, out var key))
        {
            key = _classificationKeys.Next();
            _context.Classifications.Add(
                new()
                {
                    ClassificationKey = key,
                    Dimension = _layout.Classifications[index].Name,
                    Code = code,
                    Name = MemberName.Of(code),
                }
            );
            Save();
            _classifications[index].Add(code, key);
        }
        return key;
    }

    /// <summary>Writes members that are still only in memory; call it before the transaction ends.</summary>
    public void Save()
    {
        _context.SaveChanges();
        _context.ChangeTracker.Clear();
    }

    /// <summary>The source's key; its member is brought up to date.</summary>
    public static long SourceKey(WarehouseContext context, SourceLayout layout)
    {
        var name = MemberName.Of(layout.Name, layout.Source);
        var source = context
            .SourceSystems.AsTracking()
            .SingleOrDefault(s => s.Code == layout.Source);
        if (source is null)
        {
            source = new()
            {
                SourceSystemKey = new KeyRange(context, "DimSourceSystem").Next(),
                Code = layout.Source,
                Name = name,
                Kind = Choice<SourceKind>.NameOf(layout.Kind),
                CollectionMethod = Choice<CollectionMethod>.NameOf(layout.Collection),
            };
            context.SourceSystems.Add(source);
        }
        if (!source.Name.Says(name))
            source.Name = name;
        source.CollectionMethod = Choice<CollectionMethod>.NameOf(layout.Collection);
        context.SaveChanges();
        context.ChangeTracker.Clear();
        return source.SourceSystemKey;
    }

    long Survey()
    {
        var wave = _layout.Survey.Wave ?? "";
        var survey = _context
            .Surveys.AsTracking()
            .SingleOrDefault(s =>
                s.SourceSystemKey == SourceSystemKey
                && s.Programme == _layout.Survey.Programme
                && s.Wave == wave
            );
        if (survey is null)
        {
            survey = new()
            {
                SurveyKey = new KeyRange(_context, "DimSurvey").Next(),
                SourceSystemKey = SourceSystemKey,
                Programme = _layout.Survey.Programme,
                Wave = wave,
                Type = "",
            };
            _context.Surveys.Add(survey);
        }
        survey.Mode = _layout.Survey.Mode;
        survey.Language = _layout.Survey.Language;
        survey.IsWeightedHeadline = _layout.Map.Weight?.Headline ?? false;
        survey.Type = Choice<SurveyType>.NameOf(_layout.Survey.Type);
        Save();
        return survey.SurveyKey;
    }

    long[] Questions()
    {
        var stages = _context.JourneyStages.ToDictionary(
            s => s.Code,
            s => s.JourneyStageKey,
            StringComparer.Ordinal
        );
        var known = _context
            .Questions.AsTracking()
            .Where(q => q.SourceSystemKey == SourceSystemKey)
            .ToDictionary(q => (q.Code, q.Version));
        var keys = new long[_layout.Questions.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var mapping = _layout.Questions[i];
            if (!known.TryGetValue((mapping.Code, mapping.Version), out var question))
            {
                question = new()
                {
                    QuestionKey = new KeyRange(_context, "DimQuestion").Next(),
                    SourceSystemKey = SourceSystemKey,
                    Code = mapping.Code,
                    Version = mapping.Version,
                    Kind = "",
                    Wording = MemberName.Of(""),
                };
                _context.Questions.Add(question);
                known.Add((mapping.Code, mapping.Version), question);
            }
            var wording = MemberName.Of(mapping.Text, mapping.Code);
            if (!question.Wording.Says(wording))
                question.Wording = wording;
            question.Kind = Choice<QuestionKind>.NameOf(mapping.Kind);
            question.ScaleMin = mapping.Scale?.Min;
            question.ScaleMax = mapping.Scale?.Max;
            question.JourneyStageKey = StageKey(stages, mapping.Stage);
            keys[i] = question.QuestionKey;
        }
        Save();
        return keys;
    }

    long StageKey(Dictionary<string, long> stages, string? code)
    {
        if (code is null)
            return SpecialMember.NotApplicable;
        if (!stages.TryGetValue(code, out var key))
        {
            key = new KeyRange(_context, "DimJourneyStage").Next();
            _context.JourneyStages.Add(WorkspaceMembers.Inferred(code, key));
            stages.Add(code, key);
        }
        return key;
    }

    Dictionary<string, long>[] Classifications()
    {
        var maps = new Dictionary<string, long>[_layout.Classifications.Count];
        for (var i = 0; i < maps.Length; i++)
        {
            var mapping = _layout.Classifications[i];
            var members = _context
                .Classifications.AsTracking()
                .Where(c => c.Dimension == mapping.Name)
                .ToDictionary(c => c.Code, StringComparer.Ordinal);
            foreach (var (code, member) in members)
                if (
                    mapping.Labels.TryGetValue(code, out var text)
                    && !member.Name.Says(MemberName.Of(text, code))
                )
                    member.Name = MemberName.Of(text, code);
            Save();
            foreach (var (code, text) in mapping.Labels)
            {
                if (members.ContainsKey(code))
                    continue;
                var member = new DimClassification
                {
                    ClassificationKey = _classificationKeys.Next(),
                    Dimension = mapping.Name,
                    Code = code,
                    Name = MemberName.Of(text, code),
                };
                _context.Classifications.Add(member);
                members.Add(code, member);
            }
            Save();
            maps[i] = members.ToDictionary(
                m => m.Key,
                m => m.Value.ClassificationKey,
                StringComparer.Ordinal
            );
        }
        return maps;
    }

    static string HashOf(string mail) =>
        "mail:"
        + Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(mail.Trim().ToLowerInvariant()))
        );
}
