namespace CsatWarehouse.Exports.Records;

/// <summary>Checks one rule of a kind on a typed row.</summary>
sealed class RuleCheck(RecordRule rule, RecordKind kind)
{
    readonly int _first = kind.IndexOf(rule.First);
    readonly int _second = kind.IndexOf(rule.Second);

    public RecordRule Rule { get; } = rule;

    public bool Holds(ExportRecord row)
    {
        var (first, second) = (row[_first], row[_second]);
        return Rule.Kind switch
        {
            RecordRuleKind.EitherOr => first.IsPresent != second.IsPresent,
            RecordRuleKind.Together => first.IsPresent == second.IsPresent,
            _ when !first.IsPresent || !second.IsPresent => true,
            RecordRuleKind.NotBefore => RecordValue.Compare(first, second) <= 0,
            _ => RecordValue.Compare(first, second) < 0,
        };
    }

    public string Fault(ExportRecord row) =>
        $"{Words(row, Rule.First)} and {Words(row, Rule.Second)}: of a {kind} {Rule.Text}; mend the row";

    static string Words(ExportRecord row, string field) =>
        row.Describe(field) is { } value ? $"{field} is '{value}'" : $"{field} is blank";
}
