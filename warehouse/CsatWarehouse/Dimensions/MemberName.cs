using System.Linq.Expressions;
using CsatWarehouse.Exports.Profiles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>What people call a dimension member, in the languages that scorecards are written in.</summary>
public sealed class MemberName
{
    /// <summary>The name that is used where a language has none of its own.</summary>
    public required string Text { get; set; }
    public string? Russian { get; set; }
    public string? Ukrainian { get; set; }

    public static MemberName Of(string text) => new() { Text = text };

    public static MemberName Of(LocalizedText? text, string fallback) =>
        text is null
            ? Of(fallback)
            : new()
            {
                Text = text.In("en"),
                Russian = text.Texts.GetValueOrDefault("ru"),
                Ukrainian = text.Texts.GetValueOrDefault("uk"),
            };

    public string In(string language) =>
        language switch
        {
            "ru" => Russian ?? Text,
            "uk" => Ukrainian ?? Text,
            _ => Text,
        };

    /// <summary>The same for another member: a name is the property of one.</summary>
    public MemberName Copy() =>
        new()
        {
            Text = Text,
            Russian = Russian,
            Ukrainian = Ukrainian,
        };

    public bool Says(MemberName other) =>
        Text == other.Text && Russian == other.Russian && Ukrainian == other.Ukrainian;
}

static class MemberNameMapping
{
    /// <summary>Maps a name to the columns <c>Name</c>, <c>NameRu</c>, <c>NameUk</c> (or with another prefix).</summary>
    public static void HasName<T>(
        this EntityTypeBuilder<T> builder,
        Expression<Func<T, MemberName?>> name,
        string column = "Name"
    )
        where T : class =>
        builder.ComplexProperty<MemberName>(
            name!,
            (ComplexPropertyBuilder<MemberName> texts) =>
            {
                texts.IsRequired();
                texts.Property(t => t.Text).HasColumnName(column).HasMaxLength(400);
                texts.Property(t => t.Russian).HasColumnName(column + "Ru").HasMaxLength(400);
                texts.Property(t => t.Ukrainian).HasColumnName(column + "Uk").HasMaxLength(400);
            }
        );
}
