using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Loading;

/// <summary>Keeps the dimension members that a layout itself names: its source, survey, questions and labelled classes.</summary>
sealed class LayoutMembers
{
    readonly WarehouseContext _context;
    readonly SourceLayout _layout;

    public LayoutMembers(WarehouseContext context, SourceLayout layout)
    {
        _context = context;
        _layout = layout;
        SourceSystemKey = SourceKey(context, layout);
    }

    public long SourceSystemKey { get; }

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
            };
            context.SourceSystems.Add(source);
        }
        // A profile without a name leaves the name that another profile of the source gave.
        if (layout.Name is not null && !source.Name.Says(name))
            source.Name = name;
        context.SaveChanges();
        context.ChangeTracker.Clear();
        return source.SourceSystemKey;
    }

    /// <summary>The key of the survey, or of the wave of it, that the layout reads.</summary>
    public long SurveyKey()
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
        var raking = _layout.Survey.Raking;
        survey.RakedBy = raking is null ? null : string.Join(';', raking.By);
        survey.IsWeightedHeadline = raking?.Headline ?? _layout.Map.Weight?.Headline ?? false;
        survey.Type = Choice<SurveyType>.NameOf(_layout.Survey.Type);
        Save();
        return survey.SurveyKey;
    }

    /// <summary>In the order of the layout's questions.</summary>
    public long[] QuestionKeys()
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
            question.About = mapping.Item;
            question.Dimension =
                mapping.Dimension
                ?? (mapping.Kind is QuestionKind.Importance ? null : mapping.Item);
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

    /// <summary>For each classification of the layout its members' keys by code.</summary>
    public Dictionary<string, long>[] Classifications()
    {
        var keys = new KeyRange(_context, "DimClassification");
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
                    ClassificationKey = keys.Next(),
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

    void Save()
    {
        _context.SaveChanges();
        _context.ChangeTracker.Clear();
    }
}
