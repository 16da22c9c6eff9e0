namespace CsatWarehouse.Exports.Records;

/// <summary>What the values of a record's field are.</summary>
public enum FieldType
{
    /// <summary>Text without blanks at its ends.</summary>
    Text,

    /// <summary>A moment, in UTC.</summary>
    Instant,

    /// <summary>A day, without time or zone.</summary>
    Date,

    /// <summary>A calendar month: <c>2026-03</c>, or any day in it. Its value is its first day.</summary>
    Month,

    /// <summary>A local time of day, from 00:00 to 24:00, the day's end.</summary>
    Time,

    /// <summary>A finite number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>Texts in the order of the file, without blank ones.</summary>
    List,
}
