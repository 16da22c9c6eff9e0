using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace CsatWarehouse.Exports.Tests.Csv;

/// <summary>Statements that must hold for anything generated; the seed is fixed, so that every run sees the same cases.</summary>
static class Property
{
    static readonly Config Fixed = Config
        .QuickThrowOnFailure.WithMaxTest(500)
        .WithQuietOnSuccess(true)
        .WithReplay(
            FSharpOption<Replay>.Some(new(new Rnd(20260331UL, 1UL), FSharpOption<int>.None))
        );

    public static void Holds<T>(Gen<T> anything, Action<T> statement) =>
        Check.One(Fixed, Prop.ForAll(anything.ToArbitrary(), statement));
}
