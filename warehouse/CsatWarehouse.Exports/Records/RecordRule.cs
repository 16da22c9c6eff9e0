namespace CsatWarehouse.Exports.Records;

/// <summary>How two fields of one record must fit together.</summary>
public enum RecordRuleKind
{
    /// <summary>Exactly one of them has a value.</summary>
    EitherOr,

    /// <summary>Both have a value, or neither.</summary>
    Together,

    /// <summary>The second is not before the first; nothing is asked where one is blank.</summary>
    NotBefore,

    /// <summary>The second is after the first; nothing is asked where one is blank.</summary>
    After,
}

/// <summary>A rule that a row must keep; one that breaks it is rejected.</summary>
public sealed record RecordRule(RecordRuleKind Kind, string First, string Second)
{
    /// <summary>The rule in words, as pages and rejects give it.</summary>
    public string Text =>
        Kind switch
        {
            RecordRuleKind.EitherOr => $"exactly one of '{First}' and '{Second}' has a value",
            RecordRuleKind.Together =>
                $"'{First}' and '{Second}' have a value together or not at all",
            RecordRuleKind.NotBefore => $"'{Second}' is not before '{First}'",
            _ => $"'{Second}' is after '{First}'",
        };

    internal static RecordRule Period { get; } = new(RecordRuleKind.NotBefore, "from", "to");
}
